/** The shapes of what offices of one Land ask for, pay and offer beside the law. Words stand in `texts/<language>/practice/`. */
import * as v from 'valibot';
import { day, days, figureName, id, norms, schemaLink, sure, web } from './schema-parts.ts';

/** A page that was read: all facts taken from it are as old, and as sure, as the reading. */
const source = v.strictObject({
	/** The page and the date that it bears, for readers: "zbfs.bayern.de, Arbeitsassistenz, ohne Datum". */
	name: v.pipe(v.string(), v.minLength(1)),
	web: v.optional(web),
	/** The day on which it was read. */
	seen: day,
	sure,
});

/** A number of a practice with the days from which it holds; where its page bears no date, the day on which it was read. */
const sum = v.strictObject({ unit: id, values: v.record(day, v.number()) });
const sums = v.optional(v.record(id, sum));
const rests = v.strictObject({ norms });

const fact = v.strictObject({
	id,
	benefits: v.pipe(v.array(id), v.minLength(1)),
	/**
	 * `paper`: something to bring. `named`: which papers of the general list it names. `form`: where the form or the online service is. `condition`: what the office wants to be the case.
	 * `money`: what it pays or recommends. `way`: where, how or when to apply, how long it takes.
	 */
	kind: v.picklist(['paper', 'named', 'form', 'condition', 'money', 'way']),
	source: id,
	...days,
	/** Of a form or an online service. */
	web: v.optional(web),
	sums,
	/** Which number of the law a sum stands beside, and whether it is what is wanted at least or at most. */
	compare: v.optional(v.strictObject({ sum: id, figure: figureName, bound: v.picklist(['at-least', 'at-most']) })),
	/** The answers to a question of the guide that the office admits. */
	only: v.optional(v.strictObject({ question: id, in: v.pipe(v.array(id), v.minLength(1)) })),
	/** Stricter than these provisions: the words say what they say (`law`), and what one can answer (`reply`). */
	narrower: v.optional(rests),
	/** No stricter than the law: the same, or what these provisions leave to the office. */
	within: v.optional(rests),
});

const programme = v.strictObject({
	id,
	audience: id,
	/** What it is paid for. */
	for: v.pipe(
		v.array(v.picklist(['hire', 'training', 'internship', 'trial', 'keep', 'transition', 'company'])),
		v.minLength(1),
	),
	source: id,
	...days,
	/** The source says that it has no end, or applications are taken until further notice; otherwise one without `until` has to be asked about. */
	openEnded: v.optional(v.literal(true)),
	web: v.optional(web),
	sums,
	/** What it adds to one hire at most, in euros, paid once or in all; by the purpose it is paid for. */
	adds: v.optional(v.record(v.picklist(['hire', 'training']), id)),
	/** What it is not paid beside: benefits of the law, or other programmes of the same Land. */
	excludes: v.optional(
		v.pipe(v.array(v.union([v.strictObject({ benefit: id }), v.strictObject({ programme: id })])), v.minLength(1)),
	),
});

export const practiceOfLand = v.strictObject({
	$schema: schemaLink,
	/** The office, as in `offices.json`. */
	id,
	sources: v.record(id, source),
	facts: v.array(fact),
	programmes: v.array(programme),
});
