import { UNKNOWN, type Answer, type Test } from './types.ts';
import { MET, OPEN, UNMET, type Level } from './truth.ts';

/**
 * The one comparison of a test, as a function from an answer to a level. An answer of the wrong kind does not pass.
 * @param figure the value of a named figure; throws when there is none
 * @throws for a test without a comparison
 */
export function comparison(test: Test, figure: (name: string) => number): (answer: Answer | undefined) => Level {
	const passes = passing(test, figure);
	return (answer) => (answer === undefined || answer === UNKNOWN ? OPEN : passes(answer) ? MET : UNMET);
}

function passing(test: Test, figure: (name: string) => number): (answer: Answer) => boolean {
	const { is, includes } = test;
	if (is !== undefined) return (answer) => answer === is;
	if (test.in !== undefined) {
		const options: readonly Answer[] = test.in;
		return (answer) => options.includes(answer);
	}
	if (includes !== undefined) return (answer) => typeof answer === 'object' && answer.includes(includes);
	const comparisons: [string | undefined, (answer: number, bound: number) => boolean][] = [
		[test.atLeast, (answer, bound) => answer >= bound],
		[test.atMost, (answer, bound) => answer <= bound],
		[test.below, (answer, bound) => answer < bound],
		[test.above, (answer, bound) => answer > bound],
	];
	for (const [name, compare] of comparisons) {
		if (name === undefined) continue;
		const bound = figure(name);
		return (answer) => typeof answer === 'number' && compare(answer, bound);
	}
	throw new Error(`a test without a comparison: ${JSON.stringify(test)}`);
}
