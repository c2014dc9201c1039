/** What the shapes of several kinds of rule files are made of. */
import * as v from 'valibot';
import { isDay } from '#lib/engine/check-answer.ts';
import type { Condition, Days } from '#lib/engine/types.ts';

export const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'expected kebab-case ASCII'));

/** What a rule names that stands elsewhere in the rules: editors complete it (`scripts/known-ids.ts`). */
export type Named =
	| 'benefit'
	| 'carrier'
	| 'chapter'
	| 'fact'
	| 'figure'
	| 'guide'
	| 'norm'
	| 'option'
	| 'purpose'
	| 'question'
	| 'requirement';
/** The strings that name something, by their own schema. */
export const naming = new Map<unknown, Named>();
function names(kind: Named) {
	const text = v.string();
	naming.set(text, kind);
	return text;
}
const idOf = (kind: Named) =>
	v.pipe(names(kind), v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'expected kebab-case ASCII'));
/** The id of something that stands elsewhere. */
export const the = {
	benefit: idOf('benefit'),
	carrier: idOf('carrier'),
	chapter: idOf('chapter'),
	fact: idOf('fact'),
	guide: idOf('guide'),
	option: idOf('option'),
	purpose: idOf('purpose'),
	question: idOf('question'),
	requirement: idOf('requirement'),
};
const normShape = v.regex(
	/^[a-z][a-z0-9]*-\d+[a-z]?(-(\d+[a-z]?|s\d+|hs\d+|nr\d+[a-z]?|[a-z]))*$/,
	'expected a norm id such as "schwbav-18-1"',
);
/** A provision where it is entered, or a whole section. */
export const provision = v.pipe(v.string(), normShape);
/** A provision of `norms.json`. */
const norm = v.pipe(names('norm'), normShape);
export const norms = v.pipe(v.array(norm), v.minLength(1));
export const day = v.pipe(
	v.string(),
	v.isoDate('expected a day such as "2026-11-22"'),
	v.check(
		(it: string) => isDay(it),
		({ input }) => `"${input}" does not stand in the calendar: expected a day such as "2026-11-22"`,
	),
);
/** The first and the last day on which it is the law; without limit where one is left out. */
export const days = { from: v.optional(day), until: v.optional(day) };
export const figureName = v.pipe(
	names('figure'),
	v.regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'expected the name of a figure such as "hours.minimum"'),
);

/** The options of a question: an id, or an id with its days where it is not always there. */
export const options = v.pipe(v.array(v.union([id, v.strictObject({ id, ...days })])), v.minLength(2));
type Option = v.InferOutput<typeof options>[number];

/** A question with the ids of its options, and beside them the days of those that have some. */
export function withOptionDays<T extends { options?: readonly Option[] | undefined }>(
	question: T,
): Omit<T, 'options'> & { options?: string[]; optionDays?: Record<string, Days> } {
	const { options: given, ...rest } = question;
	if (!given) return rest;
	const dated = given.flatMap((one): [string, Days][] => {
		if (typeof one === 'string') return [];
		const { id: option, ...own } = one;
		return [[option, own]];
	});
	return {
		...rest,
		options: given.map((one) => (typeof one === 'string' ? one : one.id)),
		...(dated.length > 0 && { optionDays: Object.fromEntries(dated) }),
	};
}

export const purposes = v.pipe(v.array(the.purpose), v.minLength(1));
/** Questions by which somebody is led to a wish, what is wished with each option, and where no answer leads anywhere. */
export const ways = v.strictObject({
	asked: v.pipe(v.array(v.strictObject({ question: the.question, leads: v.record(id, purposes) })), v.minLength(1)),
	otherwise: purposes,
	/** Purposes to which no way leads, because nobody looks for them who does not know them. */
	apart: v.optional(purposes),
});

export const schemaLink = v.optional(v.string());
export const web = v.pipe(v.string(), v.url(), v.startsWith('https://'));
/** How sure a fact that is no law is: `old` is what an official page said that bears a date years ago. */
export const sure = v.picklist(['official', 'third-party', 'old']);

/** Practice and not law: whose it is (words: `terms:practice`), and the day on which it was read at the source. */
export const practice = v.strictObject({ of: id, seen: day });
const named = { ...days, id: v.optional(id), norms: v.optional(norms), practice: v.optional(practice) };
const compared = {
	is: v.optional(the.option),
	in: v.optional(v.pipe(v.array(the.option), v.minLength(1))),
	includes: v.optional(the.option),
	atLeast: v.optional(figureName),
	atMost: v.optional(figureName),
	below: v.optional(figureName),
	above: v.optional(figureName),
};
const comparisons = Object.keys(compared);
const oneComparison = <T extends object>() =>
	v.check<T, string>(
		(test) =>
			Object.entries(test).filter(([key, value]) => comparisons.includes(key) && value !== undefined).length === 1,
		`expected exactly one of ${comparisons.join(', ')}`,
	);

/** The key that is there decides the shape, so that a message speaks of that shape only. */
export const condition: v.GenericSchema<unknown, Condition> = v.lazy((input): v.GenericSchema<unknown, Condition> => {
	const has = (key: string) => typeof input === 'object' && input !== null && key in input;
	if (has('all')) return v.strictObject({ ...named, all: v.pipe(v.array(condition), v.minLength(1)) });
	if (has('any')) return v.strictObject({ ...named, any: v.pipe(v.array(condition), v.minLength(1)) });
	if (has('not')) return v.strictObject({ ...named, not: condition });
	if (has('maybe')) return v.strictObject({ ...named, maybe: condition, settledBy: id });
	if (has('if')) return v.strictObject({ ...named, if: condition, then: condition });
	if (has('use')) return v.strictObject({ ...days, use: the.requirement });
	if (has('fact')) return v.pipe(v.strictObject({ ...named, fact: the.fact, ...compared }), oneComparison());
	return v.pipe(v.strictObject({ ...named, question: the.question, ...compared }), oneComparison());
});

export const test = v.pipe(
	v.strictObject({ question: the.question, is: compared.is, in: compared.in, includes: compared.includes }),
	oneComparison(),
);

/** What is said to whom it concerns: while `when` is met or open, with `sure` only when it is met; not where `except` is met. */
export const guided = {
	...days,
	id,
	when: v.optional(condition),
	sure: v.optional(v.literal(true)),
	except: v.optional(condition),
};
