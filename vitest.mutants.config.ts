import { relative } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { longFilter } from './scripts/mutate/long-filter.ts';
import { unloadable } from './scripts/mutate/unloadable.ts';

/** What takes longer, last: the first test that fails ends the run of a mutant. */
const slow = ['tests/', 'properties', 'oracle', 'day.test'];

class QuickFirst extends BaseSequencer {
	override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const cost = ({ moduleId }: TestSpecification) => {
			const path = relative(import.meta.dirname, moduleId);
			return slow.filter((part) => path.includes(part)).length;
		};
		return Promise.resolve([...files].sort((a, b) => cost(a) - cost(b) || a.moduleId.localeCompare(b.moduleId)));
	}
}

/** The tests that judge mutants of the engine and the calculators. What is tried at random is tried less often. */
export default defineConfig({
	test: {
		name: 'mutants',
		environment: 'node',
		include: [
			'src/lib/engine/**/*.test.ts',
			'src/lib/calculators/**/*.test.ts',
			'tests/{change,confirmed,conflicts,examples,properties}.test.ts',
		],
		// One thread for all files of one mutant; the next mutant gets a new one.
		isolate: false,
		maxWorkers: 1,
		env: { TIMES: process.env.TIMES ?? '0.02' },
		reporters: [unloadable, longFilter],
		sequence: { sequencer: QuickFirst },
	},
});
