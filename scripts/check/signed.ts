/** The signed sentences of rules/examples: what calculators, contradictions, exclusions and ways must come to. */
import { isDeepStrictEqual } from 'node:util';
import { checkAnswer } from '../../src/lib/engine/check-answer.ts';
import type { Fault } from '../../src/lib/rules/book.ts';
import { calculations, type Calculation } from '../mutate/calculations.ts';
import { conflictExamples, wronglyTold } from '../mutate/conflict-examples.ts';
import { exclusionExamples, wronglyExcluded } from '../mutate/exclusion-examples.ts';
import { wayExamples, wronglyLed } from '../mutate/way-examples.ts';
import type { Rules } from './open-rules.ts';

/** Everything in rules/examples that does not hold. */
export function signedFaults(rules: Rules): Fault[] {
	return [
		...calculations.flatMap((one) => calculationFault(rules, one) ?? []),
		...conflictExamples.flatMap((one) => conflictFaults(rules, one)),
		...unsignedConflicts(rules),
		...exclusionFaults(rules),
		...wayExamples.flatMap((one) => wayFaults(rules, one)),
		...twice('ways.json', wayExamples),
	];
}

/** A signed calculation, or a number that texts only tell, of which the figures make something else. */
export function calculationFault({ book }: Rules, { says, expected, found }: Calculation): Fault | undefined {
	const fault = (is: string): Fault => ({
		file: 'examples',
		path: '',
		reason: `"${says}"\n  expected  ${JSON.stringify(expected)}\n  found     ${is}`,
	});
	try {
		const is = found(book.figures);
		return isDeepStrictEqual(is, expected) ? undefined : fault(JSON.stringify(is) ?? 'nothing');
	} catch (error) {
		return fault(error instanceof Error ? error.message : String(error));
	}
}

/** What a guide says otherwise than a signed contradiction. */
export function conflictFaults(rules: Rules, example: (typeof conflictExamples)[number]): Fault[] {
	const guide = rules.guideOn(example.guide);
	const fault = (reason: string): Fault => ({
		file: 'examples/conflicts.json',
		path: `examples.${String(conflictExamples.indexOf(example))}`,
		reason: `"${example.says}": ${reason}`,
	});
	const strange = [...example.contradict, ...example.fit].flatMap((answers) =>
		Object.entries(answers).filter(([id, answer]) => {
			const question = guide.questions[id];
			return !question || checkAnswer(question, answer) !== undefined;
		}),
	);
	return [
		...strange.map(([id, answer]) => fault(`"${id}" has no option "${String(answer)}"`)),
		...wronglyTold(guide, example).map((answers) => fault(`told wrongly of ${JSON.stringify(answers)}`)),
	];
}

/** Contradictions without a signed example, and examples without a contradiction. */
export function unsignedConflicts({ guideIds, guideOn }: Rules): Fault[] {
	const shown = conflictExamples.map(({ guide, conflict }) => `${guide} ${conflict}`);
	const named = guideIds.flatMap((id) => guideOn(id).conflicts.map((conflict) => `${id} ${conflict.id}`));
	const fault = (reason: string): Fault => ({ file: 'examples/conflicts.json', path: 'examples', reason });
	return [
		...named
			.filter((one) => !shown.includes(one))
			.map((one) => fault(`no example signs the contradiction "${one}" (guide and id)`)),
		...shown.filter((one) => !named.includes(one)).map((one) => fault(`there is no contradiction "${one}"`)),
		...shown.filter((one, index) => shown.indexOf(one) < index).map((one) => fault(`"${one}" is signed twice`)),
	];
}

/** Exclusions that nobody signed, signed ones that no rule names, and sentences that stand twice. */
export function exclusionFaults({ book }: Rules): Fault[] {
	return [
		...wronglyExcluded(book).map((pair) => ({
			file: 'examples/exclusions.json',
			path: 'examples',
			reason: `"${pair}" is excluded by a rule or signed here, not both: do either`,
		})),
		...twice('exclusions.json', exclusionExamples),
	];
}

/** What a guide says otherwise than a signed way to a wish. */
export function wayFaults({ guideOn }: Rules, example: (typeof wayExamples)[number]): Fault[] {
	return wronglyLed(guideOn(example.guide), example).map((found) => ({
		file: 'examples/ways.json',
		path: `examples.${String(wayExamples.indexOf(example))}`,
		reason: `"${example.says}"\n  expected  wishes ${String(example.wishes)} ${JSON.stringify(example.verdicts ?? {})}\n  found     ${found}`,
	}));
}

function twice(file: string, examples: readonly { readonly says: string }[]): Fault[] {
	return examples.flatMap(({ says }, index) =>
		examples.findIndex((other) => other.says === says) < index
			? [{ file: `examples/${file}`, path: `examples.${String(index)}`, reason: `"${says}" stands twice` }]
			: [],
	);
}
