/** The one schema of the rule files. Types, checks and the editors' JSON Schema all come from here. */
import * as v from 'valibot';
import type { Condition } from '#lib/engine/types.ts';

const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'expected kebab-case ASCII'));
const norm = v.pipe(
	v.string(),
	v.regex(
		/^[a-z][a-z0-9]*-\d+[a-z]?(-(\d+[a-z]?|s\d+|hs\d+|nr\d+[a-z]?|[a-z]))*$/,
		'expected a norm id such as "schwbav-18-1"',
	),
);
const norms = v.pipe(v.array(norm), v.minLength(1));
const day = v.pipe(v.string(), v.isoDate('expected a day such as "2026-11-22"'));
const figureName = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'expected the name of a figure such as "hours.minimum"'),
);
const prefixes = v.pipe(
	v.string(),
	v.regex(/^\d{3}(-\d{3})?( \d{3}(-\d{3})?)*$/, 'expected beginnings of postal codes such as "010-018 026"'),
);
const schemaLink = v.optional(v.string());

const named = { id: v.optional(id), norms: v.optional(norms) };
const compared = {
	is: v.optional(id),
	in: v.optional(v.pipe(v.array(id), v.minLength(1))),
	includes: v.optional(id),
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
const condition: v.GenericSchema<unknown, Condition> = v.lazy((input): v.GenericSchema<unknown, Condition> => {
	const has = (key: string) => typeof input === 'object' && input !== null && key in input;
	if (has('all')) return v.strictObject({ ...named, all: v.pipe(v.array(condition), v.minLength(1)) });
	if (has('any')) return v.strictObject({ ...named, any: v.pipe(v.array(condition), v.minLength(1)) });
	if (has('not')) return v.strictObject({ ...named, not: condition });
	if (has('maybe')) return v.strictObject({ ...named, maybe: condition });
	if (has('use')) return v.strictObject({ use: id });
	if (has('fact')) return v.pipe(v.strictObject({ ...named, fact: id, ...compared }), oneComparison());
	return v.pipe(v.strictObject({ ...named, question: id, ...compared }), oneComparison());
});

const test = v.pipe(
	v.strictObject({ question: id, is: compared.is, in: compared.in, includes: compared.includes }),
	oneComparison(),
);

const question = v.strictObject({
	id,
	type: v.picklist(['choice', 'multiple', 'yes-no', 'number', 'money', 'date']),
	options: v.optional(v.pipe(v.array(id), v.minLength(2))),
	unit: v.optional(id),
	min: v.optional(v.number()),
	max: v.optional(v.number()),
	norms,
});

const carrierCase = v.strictObject({
	purposes: v.pipe(v.array(id), v.minLength(1)),
	effect: v.picklist(['first', 'ask']),
	norms,
	when: condition,
});

const audience = v.picklist(['person', 'employer', 'organisation', 'protection']);

const answer = v.union([v.string(), v.number(), v.array(id)]);
const verdictWord = v.picklist(['likely', 'clarify', 'elsewhere', 'unlikely', 'not-checked']);

const example = v.strictObject({
	/** A sentence a lawyer can sign. */
	says: v.string(),
	answers: v.record(id, answer),
	/** Other answers, each put in place of the one above, for which the sentence and all that follows hold too. */
	also: v.optional(v.pipe(v.array(v.record(id, answer)), v.minLength(1))),
	verdict: verdictWord,
	carrier: v.optional(id),
	unmet: v.optional(v.array(id)),
	/** All carriers named with the verdict: the one that comes first and those that have to be asked. */
	carriers: v.optional(v.record(id, v.picklist(['first', 'ask']))),
	/** What it comes to, in the unit of the benefit. */
	amount: v.optional(v.number()),
	/** Some requirements, parts of others too, and how far they are met. */
	reasons: v.optional(v.record(id, v.picklist(['met', 'open', 'unmet']))),
	keyDate: v.optional(day),
});

const figure = v.strictObject({
	unit: id,
	norms,
	source: v.string(),
	values: v.record(day, v.union([v.number(), v.strictObject({ value: v.number(), status: v.literal('projected') })])),
	verifiedOn: day,
	reviewBy: day,
});

/** What each kind of rule file holds, by the folder it stands in. */
export const files = {
	edition: v.strictObject({
		$schema: schemaLink,
		id: day,
		asOf: day,
		/** Days whose projected figures have become law as they stand: the one line that switches them. */
		confirmed: v.optional(v.array(day)),
		changes: v.array(v.strictObject({ edition: day, texts: v.array(id) })),
	}),
	norms: v.strictObject({
		$schema: schemaLink,
		laws: v.record(id, v.strictObject({ short: v.string(), title: v.string(), address: v.string(), asOf: v.string() })),
		/** Sections of which it is known since when they hold as they stand, or since when they are repealed. */
		provisions: v.optional(v.record(norm, v.strictObject({ since: v.optional(day), repealed: v.optional(day) })), {}),
		norms: v.record(norm, v.strictObject({ law: id, section: v.string(), checkedOn: day })),
	}),
	offices: v.strictObject({
		$schema: schemaLink,
		/** Where all offices are listed by their own association. */
		directory: v.string(),
		checkedOn: day,
		offices: v.array(
			v.strictObject({
				id,
				land: v.string(),
				name: v.string(),
				web: v.optional(v.string()),
				/** Local bodies that decide part of the cases. */
				localBodies: v.optional(v.picklist(['fachstellen', 'fuersorgestellen'])),
				source: v.string(),
				seen: v.string(),
			}),
		),
		contacts: v.array(
			v.strictObject({ id, phone: v.optional(v.string()), web: v.optional(v.string()), source: v.string() }),
		),
	}),
	'postal-codes': v.strictObject({
		$schema: schemaLink,
		sources: v.pipe(
			v.array(
				v.strictObject({
					name: v.string(),
					version: v.string(),
					licence: v.string(),
					gives: v.string(),
					/** The year of the data, not of the release. */
					asOf: v.string(),
				}),
			),
			v.minLength(1),
		),
		derivedOn: day,
		/** Beginnings of codes whose places all lie in one Land, with its offices: two where the code does not say which. */
		lands: v.array(v.strictObject({ land: v.string(), offices: v.pipe(v.array(id), v.minLength(1)), prefixes })),
		/** Beginnings of codes whose places lie in several Länder. */
		mixed: v.array(v.strictObject({ lands: v.pipe(v.array(v.string()), v.minLength(2)), prefixes })),
	}),
	figures: v.strictObject({ $schema: schemaLink, figures: v.record(id, figure) }),
	questions: v.strictObject({ $schema: schemaLink, id, questions: v.array(question) }),
	requirements: v.strictObject({ $schema: schemaLink, id, norms, when: condition }),
	carriers: v.strictObject({
		$schema: schemaLink,
		id,
		order: v.number(),
		norms,
		/** False for what is no body that one could turn to instead, and that no application is forwarded to. */
		body: v.optional(v.boolean()),
		cases: v.pipe(v.array(carrierCase), v.minLength(1)),
	}),
	benefits: v.strictObject({
		$schema: schemaLink,
		id,
		norms,
		audience,
		nature: v.picklist(['claim', 'person-claim', 'should', 'discretion', 'duty']),
		form: v.pipe(v.array(id), v.minLength(1)),
		purpose: id,
		incomeTest: v.picklist(['none', 'not-if-disability-caused', 'vehicle-table']),
		carriers: v.array(id),
		apply: v.strictObject({ office: id, place: id, before: id, decision: id }),
		requires: condition,
		amount: v.optional(v.strictObject({ fact: id, unit: id })),
		/** Benefits of the same guide that the law does not give beside this one: never are both `likely`. */
		excludes: v.optional(v.pipe(v.array(v.strictObject({ benefit: id, norms })), v.minLength(1))),
	}),
	hints: v.strictObject({
		$schema: schemaLink,
		hints: v.array(
			v.strictObject({
				id,
				norms,
				audiences: v.pipe(v.array(audience), v.minLength(1)),
				verdicts: v.pipe(v.array(verdictWord), v.minLength(1)),
				/** At least so many bodies come first or have to be asked. */
				bodies: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
				/** One test; the hint is left out only where the answers do not pass it. */
				when: v.optional(test),
			}),
		),
	}),
	examples: v.strictObject({ $schema: schemaLink, guide: id, benefit: id, examples: v.array(example) }),
	guides: v.strictObject({
		$schema: schemaLink,
		id,
		chapters: v.array(v.strictObject({ id, questions: v.optional(v.array(id)) })),
		wish: v.optional(v.strictObject({ question: id, everything: id })),
		always: v.array(id),
		conflicts: v.optional(v.array(v.strictObject({ id, norms, when: condition }))),
		benefits: v.pipe(v.array(id), v.minLength(1)),
	}),
} as const;

export type FileKind = keyof typeof files;
export type FileOf<K extends FileKind> = v.InferOutput<(typeof files)[K]>;
export type Example = v.InferOutput<typeof example>;
