import type { RunnerTestFile } from 'vitest';
import { expect, test } from 'vitest';
import { failUnloaded } from './unloadable.ts';

const file = (state: string, tasks: object[]) =>
	({ name: 'x.test.ts', result: { state, errors: [{ message: 'no figure' }] }, tasks }) as unknown as RunnerTestFile;

test('a file that did not load gets one failed test with the error', () => {
	const unloaded = file('fail', []);
	failUnloaded(unloaded);
	expect(unloaded.tasks).toEqual([
		expect.objectContaining({
			type: 'test',
			name: 'loads',
			result: { state: 'fail', errors: [{ message: 'no figure' }] },
		}),
	]);
});

test('a file with tests, passed or failed, and an empty one that loaded stay as they are', () => {
	for (const [state, tasks] of [
		['fail', [{ type: 'test' }]],
		['pass', [{ type: 'test' }]],
		['pass', []],
	] as const) {
		const loaded = file(state, [...tasks]);
		failUnloaded(loaded);
		expect(loaded.tasks).toEqual(tasks);
	}
});
