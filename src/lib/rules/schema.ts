/** The one schema of the rule files. Types, checks and the editors' JSON Schema all come from here. */
import * as v from 'valibot';
import { offices, postalCodes } from './schema-contacts.ts';
import { practiceOfLand } from './schema-practice.ts';
import { guide, manifest } from './schema-manifest.ts';
import {
	id,
	norms,
	day,
	days,
	schemaLink,
	practice,
	condition,
	test,
	guided,
	options,
	provision,
	purposes,
	the,
	withOptionDays,
} from './schema-parts.ts';

const question = v.pipe(
	v.strictObject({
		...days,
		id,
		type: v.picklist(['choice', 'multiple', 'yes-no', 'number', 'money', 'date']),
		options: v.optional(options),
		/** The options under headings, each in one of them; shown in this order. */
		groups: v.optional(
			v.pipe(v.array(v.strictObject({ id, options: v.pipe(v.array(id), v.minLength(1)) })), v.minLength(2)),
		),
		/** Each option has a picture beside its words: `<question>-<option>` in `src/lib/ui/icons/pictures.svg`. */
		pictured: v.optional(v.literal(true)),
		/** How one of the options is chosen, where not by ticking it: `place` from a list or by postal code; they are offices then. */
		field: v.optional(v.picklist(['place'])),
		/** Of the options those to which `what would change` may lead; all where it is not given. */
		aims: v.optional(v.pipe(v.array(id), v.minLength(1))),
		unit: v.optional(id),
		min: v.optional(v.number()),
		max: v.optional(v.number()),
		/** Who finds the answer where it is open: people themselves, the office with them, or nobody needs it to apply. */
		open: v.optional(v.picklist(['self', 'office', 'later'])),
		norms,
	}),
	v.transform(withOptionDays),
);

const carrierCase = v.strictObject({
	...days,
	purposes,
	effect: v.picklist(['first', 'ask']),
	norms,
	when: condition,
	/** With `ask`: the questions whose answers leave it open. None where it has to be asked whatever is answered. */
	leftOpenBy: v.optional(v.pipe(v.array(the.question), v.minLength(1))),
	/** With `ask`: who settles it, where that is not the carrier itself. */
	settledBy: v.optional(id),
	/** Carriers before it that do not pay all: where one of them comes first, this one is named for what is left. */
	restOf: v.optional(v.pipe(v.array(the.carrier), v.minLength(1))),
});

/** Answers by question; editors complete both (`scripts/known-ids.ts`). */
export const answers = v.record(id, v.union([v.string(), v.number(), v.array(id)]));
const verdictWord = v.picklist(['likely', 'clarify', 'elsewhere', 'unlikely', 'not-about', 'not-checked']);

const example = v.strictObject({
	/** A sentence a lawyer can sign. */
	says: v.string(),
	answers,
	/** Other answers, each put in place of the one above, for which the sentence and all that follows hold too. */
	also: v.optional(v.pipe(v.array(answers), v.minLength(1))),
	verdict: verdictWord,
	carrier: v.optional(the.carrier),
	unmet: v.optional(v.array(id)),
	/** All carriers named with the verdict: the one that comes first, those to be asked, and who pays, or may pay, the rest. */
	carriers: v.optional(v.record(id, v.picklist(['first', 'ask', 'rest', 'rest-ask']))),
	/** What it comes to, in the unit of the benefit. */
	amount: v.optional(v.number()),
	/** Some requirements, parts of others too, and how far they are met. */
	reasons: v.optional(v.record(id, v.picklist(['met', 'open', 'unmet', 'not-applicable']))),
	/** Who settles what some answers leave open. */
	settledBy: v.optional(v.record(id, id)),
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
	manifest,
	edition: v.strictObject({
		$schema: schemaLink,
		id: day,
		asOf: day,
		/** Days whose projected figures have become law as they stand: the one line that switches them. */
		confirmed: v.optional(v.array(day)),
		/** The days of all editions; what changed in each is told in `texts/<language>/edition.json`. */
		changes: v.array(day),
	}),
	norms: v.strictObject({
		$schema: schemaLink,
		laws: v.record(id, v.strictObject({ short: v.string(), title: v.string(), address: v.string(), asOf: v.string() })),
		/** Sections of which it is known since when they hold as they stand, or since when they are repealed. */
		provisions: v.optional(
			v.record(provision, v.strictObject({ since: v.optional(day), repealed: v.optional(day) })),
			{},
		),
		norms: v.record(provision, v.strictObject({ law: id, section: v.string(), checkedOn: day })),
	}),
	offices,
	'postal-codes': postalCodes,
	practice: practiceOfLand,
	figures: v.strictObject({ $schema: schemaLink, figures: v.record(id, figure) }),
	questions: v.strictObject({ $schema: schemaLink, id, questions: v.array(question) }),
	requirements: v.strictObject({
		$schema: schemaLink,
		...days,
		id,
		norms: v.optional(norms),
		/** In place of norms, where offices or courts ask for what no provision says. */
		practice: v.optional(practice),
		when: condition,
	}),
	carriers: v.strictObject({
		$schema: schemaLink,
		...days,
		id,
		order: v.number(),
		norms,
		/** False for what is no body that one could turn to instead, and that no application is forwarded to. */
		body: v.optional(v.boolean()),
		cases: v.pipe(v.array(carrierCase), v.minLength(1)),
	}),
	benefits: v.strictObject({
		$schema: schemaLink,
		...days,
		id,
		norms,
		/** One of the manifest's. */
		audience: id,
		nature: v.picklist(['claim', 'person-claim', 'discretion', 'duty', 'office-duty', 'own-duty', 'office-decision']),
		form: v.pipe(v.array(id), v.minLength(1)),
		purpose: the.purpose,
		incomeTest: v.picklist(['none', 'not-if-disability-caused', 'vehicle-table']),
		carriers: v.array(the.carrier),
		apply: v.strictObject({ office: id, place: id, before: id, decision: id }),
		requires: condition,
		/** Requirements right under `requires`: where one is unmet, the benefit is not about this person and is not listed. */
		about: v.optional(v.pipe(v.array(id), v.minLength(1))),
		amount: v.optional(v.strictObject({ fact: id, unit: id })),
		/** Benefits of the same guide that the law does not give beside this one: never are both `likely`. */
		excludes: v.optional(v.pipe(v.array(v.strictObject({ benefit: the.benefit, norms })), v.minLength(1))),
		/** What to do, step by step. Earlier editions have none. */
		steps: v.optional(v.pipe(v.array(v.union([id, v.strictObject(guided)])), v.minLength(1))),
		/** What is said in place of "apply first" where the answers say that it is too late for that. */
		late: v.optional(v.strictObject({ id, when: condition })),
	}),
	urgent: v.strictObject({
		$schema: schemaLink,
		urgent: v.array(
			v.strictObject({
				...guided,
				norms: v.optional(norms),
				practice: v.optional(practice),
				benefits: v.pipe(v.array(the.benefit), v.minLength(1)),
				event: v.optional(id),
			}),
		),
	}),
	procedures: v.strictObject({
		$schema: schemaLink,
		procedures: v.array(
			v.strictObject({
				...guided,
				norms: v.optional(norms),
				carriers: v.pipe(v.array(the.carrier), v.minLength(1)),
				purposes: v.optional(purposes),
				event: v.optional(id),
			}),
		),
	}),
	'open-points': v.strictObject({
		$schema: schemaLink,
		/** What to do where another answer to a question would be the smallest change: from which answers, to which, with whom. */
		plans: v.array(
			v.strictObject({ id, question: the.question, from: v.array(id), to: v.array(id), contact: id, norms }),
		),
	}),
	hints: v.strictObject({
		$schema: schemaLink,
		hints: v.array(
			v.strictObject({
				...days,
				id,
				norms,
				audiences: v.pipe(v.array(id), v.minLength(1)),
				verdicts: v.pipe(v.array(verdictWord), v.minLength(1)),
				/** At least so many bodies come first or have to be asked. */
				bodies: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
				/** One test; the hint is left out only where the answers do not pass it. */
				when: v.optional(test),
			}),
		),
	}),
	/** The technical terms of the texts, each with the provisions that say what it means. */
	glossary: v.strictObject({
		$schema: schemaLink,
		terms: v.pipe(
			v.array(v.strictObject({ id, norms: v.optional(v.pipe(v.array(provision), v.minLength(1))) })),
			v.minLength(1),
		),
	}),
	examples: v.strictObject({ $schema: schemaLink, guide: the.guide, benefit: the.benefit, examples: v.array(example) }),
	guides: guide,
} as const;

export type FileKind = keyof typeof files;
export type FileOf<K extends FileKind> = v.InferOutput<(typeof files)[K]>;
type BenefitFile = FileOf<'benefits'>;
/** What to do about a benefit, which decides nothing and so stands apart from it in the book. */
export type StepsOf = Pick<BenefitFile, 'id' | 'late'> & { readonly steps: NonNullable<BenefitFile['steps']> };
export type Example = v.InferOutput<typeof example>;
