import type { Fault, RuleBook } from './book.ts';
import { fileOf } from './conditions.ts';

const file = 'manifest.json';
const unknown = (one: string) => `"${one}" is no audience of ${file}`;

/** What the manifest names and is not there, and what is there and not in the manifest. */
export function manifestFaults(book: RuleBook): Fault[] {
	const { manifest } = book;
	if (!manifest) return [];
	const { audiences, guides, start, bodies } = manifest;
	const fault = (path: string, reason: string): Fault => ({ file, path, reason });
	const offices = Object.values(book.benefits).map(({ apply }) => apply.office);
	const contacts = new Set(book.offices.contacts.map(({ id }) => id));
	const named = new Set(audiences.map(({ id }) => id));
	return [
		...twice('audiences', audiences),
		...twice('bodies', bodies),
		...twice('start.doors', start.doors),
		...twice('start.more', start.more),
		...guides.flatMap((id, at) => [
			...(book.guides[id]
				? []
				: [fault(`guides.${String(at)}`, `no guide "${id}": expected a file guides/${id}.json`)]),
			...(guides.indexOf(id) < at ? [fault(`guides.${String(at)}`, `"${id}" stands twice`)] : []),
		]),
		...Object.values(book.guides)
			.filter(({ audience = '' }) => !named.has(audience))
			.map(({ id, audience = '' }) => ({
				file: fileOf(book, `guides/${id}`),
				path: 'audience',
				reason: unknown(audience),
			})),
		...Object.keys(book.guides)
			.filter((id) => !guides.includes(id))
			.map((id) => ({
				file: fileOf(book, `guides/${id}`),
				path: 'id',
				reason: `"${id}" is not among the guides of ${file}`,
			})),
		...[...start.doors, ...start.more].flatMap(({ id, guide, tool }) => {
			if ((guide === undefined) === (tool === undefined))
				return [fault('start', `"${id}" leads nowhere or to two places: expected "guide" or "tool"`)];
			return guide === undefined || guides.includes(guide)
				? []
				: [fault('start', `"${id}" leads to no guide "${guide}"`)];
		}),
		...bodies.flatMap(({ id, contact, contactFor = {} }, at) => [
			...(offices.includes(id) || book.carriers[id]
				? []
				: [fault(`bodies.${String(at)}.id`, `"${id}" is no carrier, and no benefit is applied for there`)]),
			...[contact, ...Object.values(contactFor)]
				.filter((one) => one !== undefined && !contacts.has(one))
				.map((one) => fault(`bodies.${String(at)}`, `no contact "${String(one)}" in offices.json`)),
			...Object.keys(contactFor)
				.filter((one) => !named.has(one))
				.map((one) => fault(`bodies.${String(at)}.contactFor`, `no audience "${one}"`)),
		]),
		...nameless(book, named, new Set(bodies.map(({ id }) => id))),
	];
}

function twice(path: string, things: readonly { readonly id: string }[]): Fault[] {
	const ids = things.map(({ id }) => id);
	return ids.flatMap((id, at) =>
		ids.indexOf(id) < at ? [{ file, path: `${path}.${String(at)}.id`, reason: `"${id}" stands twice` }] : [],
	);
}

/** Audiences and bodies that rules name and the manifest does not. */
function nameless(book: RuleBook, audiences: ReadonlySet<string>, bodies: ReadonlySet<string>): Fault[] {
	return [
		...Object.values(book.benefits).flatMap(({ id, audience, apply }) => {
			const at = fileOf(book, `benefits/${id}`);
			return [
				...(audiences.has(audience) ? [] : [{ file: at, path: 'audience', reason: unknown(audience) }]),
				...(bodies.has(apply.office)
					? []
					: [{ file: at, path: 'apply.office', reason: `"${apply.office}" is no body of ${file}` }]),
			];
		}),
		...book.hints.flatMap(({ audiences: told }, at) =>
			told
				.filter((one) => !audiences.has(one))
				.map((one) => ({ file: 'hints.json', path: `hints.${String(at)}.audiences`, reason: unknown(one) })),
		),
		...Object.values(book.practice).flatMap(({ id, programmes }) =>
			programmes
				.filter(({ audience }) => !audiences.has(audience))
				.map(({ audience }) => ({
					file: fileOf(book, `practice/${id}`),
					path: 'programmes',
					reason: unknown(audience),
				})),
		),
	];
}
