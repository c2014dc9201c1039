/**
 * A reporter for Vitest under Stryker. A test file that a mutant keeps from loading has no tests, so that Stryker sees none
 * fail and counts the mutant as survived (stryker-js, issue 6150), though Vitest itself ends with an error. Here such a
 * file gets one failed test.
 */
import type { RunnerTestCase, RunnerTestFile } from 'vitest';
import type { Reporter, TestModule } from 'vitest/node';

/** Gives a test file that failed without any test a failed one; leaves every other file as it is. */
export function failUnloaded(file: RunnerTestFile): void {
	if (file.result?.state !== 'fail' || file.tasks.length > 0) return;
	const failed = { type: 'test', name: 'loads', mode: 'run', file, result: file.result, meta: {} };
	// Vitest alone can make a whole test; nobody runs this one, it is only counted.
	file.tasks.push(failed as unknown as RunnerTestCase);
}

export const unloadable: Reporter = {
	onTestRunEnd(modules: readonly TestModule[]) {
		// Vitest keeps what it counts behind each module, without a type.
		for (const { task } of modules as unknown as readonly { readonly task: RunnerTestFile }[]) failUnloaded(task);
	},
};
