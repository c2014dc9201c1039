/**
 * A reporter for Vitest under Stryker. Stryker names the tests of a mutant by one pattern of all their names; of some
 * thousand tests it is too large for the machine, no test is run and the mutant is not judged. Then all tests of the
 * files are run: more than needed, never fewer.
 */
import type { Reporter, TestSpecification } from 'vitest/node';

/** Signs of a pattern that every machine still takes. */
const MOST = 50_000;

/** Whether a pattern of test names is too large to be used. */
export function isTooLong(pattern: RegExp | undefined): boolean {
	return pattern !== undefined && pattern.source.length > MOST;
}

export const longFilter: Reporter = {
	onTestRunStart(specifications: readonly TestSpecification[]) {
		for (const { project } of specifications)
			if (isTooLong(project.config.testNamePattern)) project.config.testNamePattern = undefined;
	},
};
