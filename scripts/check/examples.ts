/** Whether the rules say what each example says, told so that one screen is enough to mend it. */
import { isDeepStrictEqual } from 'node:util';
import { checkAnswer } from '../../src/lib/engine/check-answer.ts';
import type { CompiledBenefit, Guide } from '../../src/lib/engine/compile.ts';
import type { Reason } from '../../src/lib/engine/reasons.ts';
import { explain, type Explained } from '../../src/lib/engine/verdict.ts';
import type { Fault } from '../../src/lib/rules/book.ts';
import type { Example } from '../../src/lib/rules/schema.ts';
import { casesOf, found, said } from '../mutate/examples.ts';
import type { Rules } from './open-rules.ts';

/** One case of an example, with the place where it stands. */
export interface Case {
	readonly file: string;
	readonly path: string;
	readonly guide: string;
	readonly benefit: string;
	readonly example: Example;
}

const allCases = new WeakMap<Rules, readonly Case[]>();

/** Every case of every example, in the order of the files; the same objects each time. */
export function casesIn(rules: Rules): readonly Case[] {
	const found = allCases.get(rules) ?? rules.book.examples.flatMap(casesOfFile);
	allCases.set(rules, found);
	return found;
}

function casesOfFile({ file, guide, benefit, examples }: Rules['book']['examples'][number]): Case[] {
	return examples.flatMap((example, place) =>
		casesOf(example).map((one, index) => ({
			file,
			path: `examples.${String(place)}${index === 0 ? '' : `.also.${String(index - 1)}`}`,
			guide,
			benefit,
			example: one,
		})),
	);
}

/** A benefit of a guide by its id. */
export function benefitOf(guide: Guide, id: string): CompiledBenefit | undefined {
	return guide.benefits.find(({ rule }) => rule.id === id);
}

const known = new WeakMap<Rules, Map<string, WeakMap<Example, Explained | undefined>>>();

/** What the rules say about a case, decided once; nothing where the guide has no such benefit on that day. */
export function explained(
	rules: Rules,
	{ guide, benefit, example }: Omit<Case, 'file' | 'path'>,
): Explained | undefined {
	const ofRules = known.get(rules) ?? new Map<string, WeakMap<Example, Explained | undefined>>();
	known.set(rules, ofRules);
	const ofGuide = ofRules.get(guide) ?? new WeakMap<Example, Explained | undefined>();
	ofRules.set(guide, ofGuide);
	if (!ofGuide.has(example)) {
		const on = rules.guideOn(guide, example.keyDate);
		const one = benefitOf(on, benefit);
		ofGuide.set(example, one && explain(on, one, example.answers));
	}
	return ofGuide.get(example);
}

/** What is wrong with a case, with what was expected and what the rules say; nothing if it holds. */
export function caseFault(rules: Rules, one: Case): Fault | undefined {
	const { file, path, guide, benefit, example } = one;
	const fault = (...lines: string[]): Fault => ({
		file,
		path,
		reason: [`"${shortened(example.says, 160)}"`, ...lines].join('\n  '),
	});
	const { guides } = rules.book;
	if (!guides[guide]) return fault(`no guide "${guide}"`);
	if (rules.book.places[`benefits/${benefit}`] !== file.replace('.examples.json', '.json'))
		return fault(`does not stand beside the benefit "${benefit}"`);
	const { questions } = rules.guideOn(guide);
	for (const [id, answer] of Object.entries(example.answers)) {
		const question = questions[id];
		if (!question) return fault(`no question "${id}" in the guide "${guide}"`);
		const wrong = checkAnswer(question, answer);
		if (wrong) return fault(`"${id}" has no option "${String(answer)}" (${wrong.code})`);
	}
	if (!/\S[.)]$/.test(example.says)) return fault('is no sentence: it ends with a full stop or a bracket');
	const verdict = explained(rules, one);
	if (!verdict) return fault(`the guide "${guide}" has no benefit "${benefit}" on that day`);
	const [is, should] = [found(example, verdict), said(example)];
	if (isDeepStrictEqual(is, should)) return undefined;
	const keys = (Object.keys(should) as (keyof typeof should)[]).filter(
		(key) => key === 'verdict' || !isDeepStrictEqual(is[key], should[key]),
	);
	const words = (told: typeof is) => keys.map((key) => shortened(`${key} ${JSON.stringify(told[key]) ?? 'none'}`, 200));
	return fault(
		`expected  ${words(should).join(', ')}`,
		`found     ${words(is).join(', ')}`,
		`because   ${shortened(verdict.reasons.map(inWords).join(', '), 500) || 'nothing is required'}`,
		...(verdict.carriers.length > 0
			? [`carriers  ${shortened(verdict.carriers.map(({ id, truth }) => `${id} ${truth}`).join(', '), 200)}`]
			: []),
		`answers   ${shortened(JSON.stringify(example.answers), 500)}`,
		'Ask first whether the rule is wrong; a sentence that a lawyer can sign is not bent to fit it.',
	);
}

/** A requirement and how far it is met, with the parts of one that is not. */
function inWords({ id, truth, parts }: Reason): string {
	const below = truth === 'met' ? [] : parts.filter((part) => part.truth !== 'met').map(inWords);
	return `${id} ${truth}${below.length > 0 ? ` (${below.join(', ')})` : ''}`;
}

function shortened(text: string, length: number): string {
	return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}

/** Every case about which the rules say something else. */
export function exampleFaults(rules: Rules): Fault[] {
	return [...casesIn(rules).flatMap((one) => caseFault(rules, one) ?? []), ...twiceSaid(rules)];
}

/** Examples of a benefit that say the same: nobody could tell which one failed. */
export function twiceSaid({ book }: Rules): Fault[] {
	return book.examples.flatMap(({ file, examples }) => {
		const says = examples.map((example) => example.says);
		return says.flatMap((one, index) =>
			says.indexOf(one) === index
				? []
				: [
						{
							file,
							path: `examples.${String(index)}.says`,
							reason: `says the same as example ${String(says.indexOf(one))}: "${one}"`,
						},
					],
		);
	});
}
