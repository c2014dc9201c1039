/**
 * `npm run upkeep`: what somebody who looks after the project should know each week. Rules that are due, packages that are outdated or
 * vulnerable. Fails where something is to be done; says so where the registry cannot tell.
 */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { outdated, vulnerable, type Part } from './upkeep/report.ts';

function run(command: string, args: string[]): { printed: string; said: string; fine: boolean } {
	const { stdout, stderr, status, error } = spawnSync(command, args, {
		encoding: 'utf8',
		shell: process.platform === 'win32',
		timeout: 120_000,
		maxBuffer: 100e6,
	});
	return {
		printed: stdout ?? '',
		said: `${stderr ?? ''}${error ? `npm error ${error.message}` : ''}`,
		fine: status === 0,
	};
}

const due = run('npx', ['tsx', 'scripts/rules-due.ts']);
const old = run('npm', ['outdated', '--json']);
const audit = run('npm', ['audit', '--json']);
const parts: [title: string, Part][] = [
	['rules that are due', { lines: `${due.printed}${due.said}`.trim().split('\n'), state: due.fine ? 'fine' : 'to do' }],
	['packages that are vulnerable', vulnerable(audit.printed, audit.said)],
	['packages that are outdated', outdated(old.printed, old.said)],
];
for (const [title, { lines, state }] of parts) console.log(`\n── ${title}: ${state} ──\n${lines.join('\n')}`);
process.exitCode = parts.some(([, { state }]) => state === 'to do') ? 1 : 0;
