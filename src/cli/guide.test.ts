import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 });

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'guide-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the real command line in a process of its own. */
function guide(args: readonly string[], input?: string) {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/guide.ts', ...args], {
		cwd: root,
		encoding: 'utf8',
		input,
	});
	return { status, stdout, stderr };
}

test('reads the standard input and prints one JSON object', () => {
	const { status, stdout, stderr } = guide(
		['evaluate', 'person', '-', '--date', '2026-11-22'],
		'{"recognition":"none"}',
	);
	expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
	expect(JSON.parse(stdout)).toMatchObject({ guide: 'person', keyDate: '2026-11-22', next: 'wanted-help' });
});

test('reads a file, and takes today where no day is given', () => {
	const file = join(folder, 'answers.json');
	writeFileSync(file, '{"wanted-help":["vehicle"]}');
	const { status, stdout } = guide(['evaluate', 'person', file]);
	expect(status).toBe(0);
	expect((JSON.parse(stdout) as { keyDate: string }).keyDate).toMatch(/^20\d\d-\d\d-\d\d$/);
});

test('lists the questions', () => {
	const { status, stdout } = guide(['questions', 'person']);
	expect(status).toBe(0);
	expect((JSON.parse(stdout) as { id: string }[])[0]?.id).toBe('wanted-help');
});

test('ends with 2 and one line on standard error when the input is wrong', () => {
	const { status, stdout, stderr } = guide(['evaluate', 'person', join(folder, 'none.json')]);
	expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
	expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});
