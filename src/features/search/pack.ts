/** The index of MiniSearch in few bytes: its own form says every number of every place in full. */
import type { AsPlainObject } from 'minisearch';
import { fields } from './format.ts';

export interface Packed {
	/** All stems, in the order of the alphabet. */
	readonly stems: string;
	/** By field: the places of each stem, each as the distance to the one before, to the base of 36. */
	readonly found: readonly string[];
	/** By field: how many stems each place has there. */
	readonly lengths: readonly string[];
	readonly averages: readonly number[];
}

type Row = readonly [stem: string, found: Readonly<Record<string, Readonly<Record<string, number>>>>];

/** @throws for an index in which a stem stands twice in a field of a place: that is not kept */
export function pack({ index, documentCount, fieldLength, averageFieldLength }: AsPlainObject): Packed {
	const rows = (index as unknown as readonly Row[]).toSorted(([one], [other]) => (one < other ? -1 : 1));
	const distances = (found: Readonly<Record<string, number>> = {}): string => {
		if (Object.values(found).some((times) => times !== 1)) throw new Error('a stem stands twice in a field');
		const places = Object.keys(found)
			.map(Number)
			.sort((one, other) => one - other);
		return places.map((place, at) => (place - (places[at - 1] ?? 0)).toString(36)).join(',');
	};
	const lengths = fieldLength as unknown as Readonly<Record<string, readonly number[]>>;
	return {
		stems: rows.map(([stem]) => stem).join(' '),
		found: fields.map((_, field) => rows.map(([, found]) => distances(found[field])).join(';')),
		lengths: fields.map((_, field) =>
			Array.from({ length: documentCount }, (_, place) => (lengths[place]?.[field] ?? 0).toString(36)).join(','),
		),
		averages: averageFieldLength as unknown as readonly number[],
	};
}

/** The index as MiniSearch loads it, and in how many places each stem stands. */
export function unpack({ stems, found, lengths, averages }: Packed): {
	index: AsPlainObject;
	counts: ReadonlyMap<string, number>;
} {
	const read = found.map((field) => field.split(';'));
	const counts = new Map<string, number>();
	const rows = stems.split(' ').map((stem, at): Row => {
		const byField: Record<string, Record<string, number>> = {};
		read.forEach((field, id) => {
			if (!field[at]) return;
			let place = 0;
			const steps = field[at].split(',');
			byField[id] = Object.fromEntries(steps.map((step) => [(place += parseInt(step, 36)), 1]));
			counts.set(stem, Math.max(counts.get(stem) ?? 0, steps.length));
		});
		return [stem, byField];
	});
	const byField = lengths.map((field) => field.split(',').map((length) => parseInt(length, 36)));
	const places = byField[0]?.map((_, place) => place) ?? [];
	const index = {
		documentCount: places.length,
		nextId: places.length,
		documentIds: Object.fromEntries(places.map((place) => [place, place])),
		fieldIds: Object.fromEntries(fields.map((name, id) => [name, id])),
		fieldLength: Object.fromEntries(places.map((place) => [place, byField.map((field) => field[place] ?? 0)])),
		averageFieldLength: averages,
		storedFields: {},
		dirtCount: 0,
		index: rows,
		serializationVersion: 2,
	};
	return { index: index as unknown as AsPlainObject, counts };
}
