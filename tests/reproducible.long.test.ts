/** The same state gives the same files, byte for byte: in another folder, time zone, language, year and with other rights. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { filesIn } from '../scripts/hosts/own-files.ts';

const root = mkdtempSync(join(tmpdir(), 'begleithilfe-twice-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A copy of what is under version control, with packages of its own, so that no path is the same. */
function copy(name: string): string {
	const folder = join(root, name);
	mkdirSync(folder, { recursive: true });
	for (const file of execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean))
		cpSync(file, join(folder, file));
	cpSync('node_modules', join(folder, 'node_modules'), { recursive: true, verbatimSymlinks: true });
	return folder;
}

/** @param command what the build is run by */
function build(folder: string, command: string[], settings: Record<string, string>): string {
	const [program = '', ...args] = [...command, 'npm', 'run', '--silent', 'build'];
	execFileSync(program, args, { cwd: folder, env: { ...process.env, ...settings }, stdio: 'pipe' });
	return join(folder, 'build');
}

/** Debian: apt-get install faketime. Without it the clock is that of the machine, in both builds. */
const clock = spawnSync('which', ['faketime']).status === 0 ? ['faketime', '-f', '+400d'] : [];

test(`two builds of one state are equal byte for byte${clock.length > 0 ? '' : ' (faketime is not installed: with one clock)'}`, () => {
	// Both before the first build: somebody may go on working here.
	const [one, other] = [copy('here'), copy('andere Stelle/büro/site')];
	const here = build(one, [], { TZ: 'Europe/Berlin', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' });
	const there = build(other, ['sh', '-c', 'umask 027; exec "$@"', 'sh', ...clock], {
		TZ: 'Pacific/Kiritimati',
		LANG: 'tr_TR.UTF-8',
		LC_ALL: 'tr_TR.UTF-8',
		// Else programs that wait would wait for a year.
		FAKETIME_DONT_FAKE_MONOTONIC: '1',
	});
	expect(filesIn(there)).toEqual(filesIn(here));
	const different = filesIn(here).filter(
		(file) => !readFileSync(join(here, file)).equals(readFileSync(join(there, file))),
	);
	expect(different).toEqual([]);
	expect(filesIn(here).length).toBeGreaterThan(500);
});
