/** The shapes of the files that say whom to turn to: offices, other bodies, and the office of a postal code. */
import * as v from 'valibot';
import { day, id, schemaLink, sure, web } from './schema-parts.ts';

/** Where a fact was read (a page, and the date that page bears), on which day, and how sure it is. */
const seen = {
	source: v.pipe(v.string(), v.minLength(1)),
	seen: day,
	sure,
};

const phone = v.strictObject({
	/** As it is dialled: E.164, or 115. */
	number: v.pipe(v.string(), v.regex(/^(\+49[1-9]\d{4,12}|115)$/, 'expected a number such as "+49404286300"')),
	/** As it is written in Germany: `040 42863-0`. */
	written: v.pipe(v.string(), v.regex(/^[\d][\d -]+\d$/, 'expected a number such as "040 42863-0"')),
	/** Whether the body itself answers, or the authority that it is part of, which has to put one through. */
	reaches: v.picklist(['office', 'authority', 'inclusion-companies']),
	...seen,
});

const email = v.strictObject({
	address: v.pipe(v.string(), v.email()),
	reaches: v.picklist(['office', 'authority']),
	...seen,
});

const post = v.strictObject({
	street: v.pipe(v.string(), v.minLength(1)),
	/** With its postal code. */
	town: v.pipe(v.string(), v.regex(/^\d{5} \S/, 'expected a town such as "20083 Hamburg"')),
	...seen,
});

const page = v.strictObject({ web, ...seen });
const ways = { post: v.optional(post), phone: v.optional(phone), email: v.optional(email) };

const branch = v.strictObject({
	/** A place or a region, as the office calls it. */
	name: v.pipe(v.string(), v.minLength(1)),
	/** What of its tasks it deals with; all where nothing is said. */
	tasks: v.optional(v.pipe(v.array(v.picklist(['dismissal', 'levy', 'benefits', 'prevention'])), v.minLength(1))),
	/** For which districts. */
	area: v.optional(v.string()),
	...ways,
	...seen,
});

const office = v.strictObject({
	id,
	land: v.string(),
	name: v.string(),
	web: v.optional(v.string()),
	/** Local bodies that decide part of the cases. */
	localBodies: v.optional(v.picklist(['fachstellen', 'fuersorgestellen'])),
	...ways,
	/** Why there is no number, neither of the office nor of a branch. */
	noPhone: v.optional(v.picklist(['not-found', 'outdated'])),
	/** Where the office divides its Land, by region or by task. */
	branches: v.optional(v.pipe(v.array(branch), v.minLength(1))),
	/** The Einheitliche Ansprechstelle für Arbeitgeber of the Land, where it has a page of its own. */
	employerContact: v.optional(page),
	/** Where the Land lists its Integrationsfachdienste. */
	integrationServices: v.optional(page),
	source: v.string(),
	seen: v.string(),
});

const contact = v.strictObject({
	id,
	phone: v.optional(phone),
	email: v.optional(email),
	web: v.optional(web),
	/** What deaf people can use there; its words stand beside the others of the contact. */
	deaf: v.optional(v.strictObject({ web: v.optional(web), ...seen })),
	...seen,
});

export const offices = v.strictObject({
	$schema: schemaLink,
	/** Where all offices are listed by their own association. */
	directory: v.string(),
	checkedOn: day,
	offices: v.array(office),
	contacts: v.array(contact),
});

const codes = v.pipe(
	v.string(),
	v.regex(/^\d{3}(\d\d)+( \d{3}(\d\d)+)*$/, 'expected postal codes such as "0106769 02625": a beginning, then endings'),
);

export const postalCodes = v.strictObject({
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
	/** The postal codes whose places all belong to one office. */
	offices: v.array(v.strictObject({ office: id, codes })),
	/** Postal codes across a border, with their places. */
	crossing: v.array(
		v.strictObject({
			code: v.pipe(v.string(), v.regex(/^\d{5}$/)),
			places: v.pipe(v.array(v.strictObject({ name: v.string(), office: id })), v.minLength(2)),
		}),
	),
});
