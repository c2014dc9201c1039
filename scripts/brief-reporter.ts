/** Prints of a test file that failed only the tests that failed: one wrong example stood among 2,400 that hold. */
import { DefaultReporter, type TestCase, type TestModuleState } from 'vitest/node';

export default class BriefReporter extends DefaultReporter {
	protected override printTestCase(moduleState: TestModuleState, test: TestCase): void {
		super.printTestCase(moduleState === 'failed' ? 'passed' : moduleState, test);
	}
}
