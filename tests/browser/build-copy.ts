import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { layOver } from '../fixture.ts';

/**
 * Builds a copy of the project in a folder of its own, with other settings; `remove` clears it away.
 * @param fixture rules that are laid over its own, by their folder in `tests/fixtures`
 */
export function buildCopy(
	settings: Readonly<Record<string, string>>,
	fixture?: string,
): { build: string; remove: () => void } {
	const folder = mkdtempSync(join(tmpdir(), 'begleithilfe-copy-'));
	const files = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).trim().split('\n');
	for (const file of files) cpSync(file, join(folder, file));
	if (fixture !== undefined) layOver(fixture, join(folder, 'rules'));
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
	execFileSync('npm', ['run', '--silent', 'build'], { cwd: folder, env: { ...process.env, ...settings } });
	return { build: join(folder, 'build'), remove: () => rmSync(folder, { recursive: true }) };
}
