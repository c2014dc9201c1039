/** The shapes of the file that declares what there is (audiences, guides, the ways in, the bodies that are turned to) and of a guide. */
import * as v from 'valibot';
import { condition, days, id, norms, purposes, schemaLink, the, ways } from './schema-parts.ts';

/** What the app can reckon beside the verdicts of a guide. */
const calculator = v.picklist(['levy', 'hire', 'vehicle', 'dismissal']);
export type Calculator = v.InferOutput<typeof calculator>;

/** Pages that are no guide. */
const tool = v.picklist([
	'cases',
	'levy',
	'vehicle',
	'deadlines',
	'offices',
	'search',
	'glossary',
	'letter',
	'checklist',
]);

const audience = v.strictObject({
	/** The folder of its benefits and the file of their words. */
	id,
	/** Who writes its letters: somebody who says "ich", or an organisation that says "wir". */
	voice: v.picklist(['person', 'organisation']),
	/** What a result leads to: an application, a call before anything is written, or a demand. */
	act: v.picklist(['apply', 'call', 'demand']),
	/** The letters that can be written for its benefits; the first that fits is. */
	letters: v.array(v.picklist(['carrier', 'application', 'objection', 'disclosure', 'right'])),
	/** Whether it is told how income counts. */
	tellsIncome: v.optional(v.literal(true)),
});

const way = { id, guide: v.optional(id), tool: v.optional(tool) };

const body = v.strictObject({
	/** An office as benefits name it under `apply`, or a carrier. */
	id,
	/** It takes applications for the benefits it decides on. */
	applications: v.optional(v.literal(true)),
	/** It takes applications for participation in working life (§ 6 (1) SGB IX), where it comes first. */
	participation: v.optional(v.literal(true)),
	/** There is one for each Land, in `offices.json`. */
	ofLand: v.optional(v.literal(true)),
	/** Who answers for it in the whole country: a contact of `offices.json`. */
	contact: v.optional(id),
	/** The same for some audiences. */
	contactFor: v.optional(v.record(id, id)),
	/** An authority to which the number of all authorities leads; its own is not known. */
	authority: v.optional(v.literal(true)),
	/** Nobody who could settle what is open or who is found by a place. */
	noOffice: v.optional(v.literal(true)),
});

export const manifest = v.strictObject({
	$schema: schemaLink,
	/** In the order in which they are shown. */
	audiences: v.pipe(v.array(audience), v.minLength(1)),
	/** In the order in which they are offered; each has its file. */
	guides: v.pipe(v.array(id), v.minLength(1)),
	/** What the start page offers: cards, and a list below. */
	start: v.strictObject({
		doors: v.array(v.strictObject({ ...way, icon: v.picklist(['person', 'people', 'firm']) })),
		more: v.array(v.strictObject(way)),
	}),
	bodies: v.array(body),
});

export const guide = v.strictObject({
	$schema: schemaLink,
	id,
	/** For whom it is made; some of its benefits may be for others. Earlier editions do not say. */
	audience: v.optional(id),
	/** What the app can reckon beside its verdicts. */
	calculators: v.optional(v.pipe(v.array(calculator), v.minLength(1))),
	chapters: v.array(v.strictObject({ id: the.chapter, questions: v.optional(v.array(the.question)) })),
	wish: v.optional(
		v.strictObject({
			question: the.question,
			everything: id,
			/** Purposes that are looked at only where they are wished themselves. */
			apart: v.optional(purposes),
			/** How somebody who does not know what to wish is led there. */
			ways: v.optional(ways),
		}),
	),
	always: v.array(the.question),
	conflicts: v.optional(v.array(v.strictObject({ ...days, id, norms, when: condition }))),
	benefits: v.pipe(v.array(the.benefit), v.minLength(1)),
});
