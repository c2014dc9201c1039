import { same } from './same.ts';
import type { Json } from './types.ts';

type Value = Json | undefined;
type Fields = { readonly [key: string]: Json };

/** Where a field stands in what was typed; a thing of a list goes by its `id`, if all have one, else by its place. */
export type FieldPath = readonly string[];

/** One field that both sides changed differently. `undefined`: it is not there. */
export interface Contested {
	readonly path: FieldPath;
	readonly mine: Value;
	readonly theirs: Value;
}

type Leaf = (seen: Value, mine: Value, theirs: Value, path: FieldPath) => Value;

/**
 * Merges what was typed, field by field: what only one side changed since `seen` is taken from that side.
 * @param side which one stands where both changed a field differently; each such field is named
 */
export function mergeData(seen: Value, mine: Value, theirs: Value, side: 'mine' | 'theirs') {
	const contested: Contested[] = [];
	const value = eachField(seen, mine, theirs, (was, here, there, path) => {
		if (same(here, was) || same(here, there)) return there;
		if (same(there, was)) return here;
		contested.push({ path, mine: here, theirs: there });
		return side === 'mine' ? here : there;
	});
	return { value, contested };
}

/** What both sides know of each other: `theirs`, except that a contested field stands as it was `seen`. */
export function agreed(seen: Value, mine: Value, theirs: Value): Value {
	return eachField(seen, mine, theirs, (was, here, there) =>
		same(here, was) || same(here, there) || same(there, was) ? there : was,
	);
}

/** What was `seen`, and of what was `given` to the store the fields that are `held` by it. */
export function arrived(seen: Value, given: Value, held: Value): Value {
	return eachField(seen, given, held, (was, here, there) => (same(here, there) ? there : was));
}

/** The value of a field. */
export function fieldAt(data: Value, [first, ...rest]: FieldPath): Value {
	if (first === undefined) return data;
	const fields = asFields(data) ?? asListed(data);
	return fields && Object.hasOwn(fields, first) ? fieldAt(fields[first], rest) : undefined;
}

/** The same data with another value in a field; `undefined` takes the field out. */
export function withField(data: Value, [first, ...rest]: FieldPath, value: Value): Value {
	if (first === undefined) return value;
	const listed = asListed(data);
	const entries = Object.entries(listed ?? asFields(data) ?? {});
	const next = withField(entries.find(([key]) => key === first)?.[1], rest, value);
	const changed = entries.some(([key]) => key === first)
		? entries.map(([key, old]): [string, Value] => [key, key === first ? next : old])
		: [...entries, [first, next] as [string, Value]];
	return listed ? changed.flatMap(([, one]) => (one === undefined ? [] : [one])) : present(changed);
}

function eachField(seen: Value, mine: Value, theirs: Value, leaf: Leaf, path: FieldPath = []): Value {
	const into = (was: Fields, here: Fields, there: Fields) =>
		// Theirs first, so that both sides come to the same order and a second merge changes nothing.
		[...new Set([there, here, was].flatMap((one) => Object.keys(one)))].map((key): [string, Value] => [
			key,
			eachField(own(was, key), own(here, key), own(there, key), leaf, [...path, key]),
		]);
	const [here, there] = [asFields(mine), asFields(theirs)];
	if (here && there) return present(into(asFields(seen) ?? {}, here, there));
	const [hereListed, thereListed] = [asListed(mine), asListed(theirs)];
	const was = seen === undefined ? {} : asListed(seen);
	if (was && hereListed && thereListed && alike([seen, mine, theirs]))
		return into(was, hereListed, thereListed).flatMap(([, one]) => (one === undefined ? [] : [one]));
	return leaf(seen, mine, theirs, path);
}

/** Lists whose things have no ids can only be compared place by place, and only as long as none came or went. */
function alike(lists: readonly Value[]): boolean {
	const known = lists.filter(isList);
	return known.every((one) => one.every(hasId)) || new Set(known.map(({ length }) => length)).size === 1;
}

/** A list of things by their ids or places; nothing for a list of plain values, which is one field as a whole. */
function asListed(value: Value): Fields | undefined {
	if (!isList(value) || !value.every((one) => asFields(one) !== undefined)) return undefined;
	const byId = value.every(hasId);
	const fields = Object.fromEntries(value.map((one, place) => [byId ? String(fieldAt(one, ['id'])) : `${place}`, one]));
	return Object.keys(fields).length === value.length ? fields : undefined;
}

function hasId(one: Json): boolean {
	return typeof own(asFields(one) ?? {}, 'id') === 'string';
}

function asFields(value: Value): Fields | undefined {
	return typeof value === 'object' && value !== null && !isList(value) ? (value as Fields) : undefined;
}

function isList(value: Value): value is readonly Json[] {
	return Array.isArray(value);
}

function own(fields: Fields, key: string): Value {
	return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

function present(entries: readonly (readonly [string, Value])[]): Fields {
	return Object.fromEntries(entries.filter((entry): entry is [string, Json] => entry[1] !== undefined));
}
