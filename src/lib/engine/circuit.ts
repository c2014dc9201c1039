/**
 * Conditions as bits. Every join of a guide is one bit; what its tests make of a class of answers stands in tables, for
 * 32 joins at once; a join of joins is a mask over their bits. Nothing is brought to a normal form, so nothing can grow.
 */
import { classOf, SILENT, type Reading } from './readings.ts';
import { MET, type Level } from './truth.ts';
import type { Answers } from './types.ts';

/** A condition: on one reading, its level by class; a join of others, a mask over their bits. */
export interface Place {
	readonly id: number;
	readonly circuit: Circuit;
	/** None for a join. */
	readonly reading: Reading | undefined;
	readonly kind: 'all' | 'any';
	/** What is joined: conditions on one reading each, or joins. */
	readonly parts: readonly Place[];
	/** By class. This and what follows is known once the guide is compiled. */
	levels: Uint8Array;
	/** Where it is read: all of these bits (-1), or any (0). */
	word: number;
	mask: number;
	all: number;
	/** Its own bit, where it is a part of others; 0 for none. */
	bit: number;
	ownWord: number;
	program: Program | undefined;
}

/** The tables of all joins of conditions on one reading, 32 in a word. */
export interface Circuit {
	/** Where the readings of each word begin in `entries`, which has pairs: a reading, and where its table begins. */
	starts: Int32Array;
	entries: Int32Array;
	/** Pairs for each class: the bits of joins that it decides, and those that it decides or leaves open. */
	table: Int32Array;
	/** By word: the bits of `all`, which one part decides by being unmet; and those that are open whatever is answered. */
	turned: Int32Array;
	silent: Int32Array;
	/** For each way to look at a case one, used again for every case: nothing that is found in them lasts. */
	sheets: Readonly<Record<'now' | 'worst' | 'best' | 'trial' | 'alone', Sheet>>;
}

/** A case packed into classes, and the levels of all joins that were evaluated for it. */
export interface Sheet {
	readonly classes: Uint16Array;
	readonly met: Int32Array;
	readonly possible: Int32Array;
}

/** What has to be packed and evaluated for some conditions, in order. */
export interface Program {
	readonly readings: readonly Reading[];
	readonly words: Int32Array;
	/** Joins of joins, parts first, five numbers each: how, word and own bit, and the word and mask of their parts. */
	readonly steps: Int32Array;
}

/** How a step finds its bit: `any` of the parts, `all` of them, or `all` of these too. */
const [ANY, ALL, ALSO] = [0, -1, 1];

/** The program for some conditions. */
export function programOf(places: readonly Place[]): Program {
	const seen = new Set<Place>();
	const [readings, words, steps] = [new Set<Reading>(), new Set<number>(), [] as number[]];
	const visit = (place: Place) => {
		const { reading, kind, parts, ownWord, bit } = place;
		if (seen.has(place)) return;
		seen.add(place);
		parts.forEach(visit);
		if (reading) readings.add(reading);
		if (!bit) return;
		words.add(ownWord);
		const masks = new Map<number, number>();
		for (const part of parts) if (!part.reading) masks.set(part.ownWord, (masks.get(part.ownWord) ?? 0) | part.bit);
		for (const [each, [word, mask]] of [...masks].entries())
			steps.push(kind === 'any' ? ANY : each === 0 ? ALL : ALSO, ownWord, bit, word, mask);
	};
	places.forEach(visit);
	return { readings: [...readings], words: Int32Array.from(words), steps: Int32Array.from(steps) };
}

/** Packs what is known of a case. */
export function pack({ readings }: Program, answers: Answers, { classes }: Sheet): void {
	for (const reading of readings) classes[reading.index] = classOf(reading, answers, SILENT, false);
}

/** Finds the levels of all joins of a program for a packed case. */
export function evaluate(circuit: Circuit, { words, steps }: Program, { classes, met, possible }: Sheet): void {
	const { starts, entries, table, turned, silent } = circuit;
	for (let each = 0; each < words.length; each++) {
		const word = words[each] as number;
		const end = starts[word + 1] as number;
		let decided = 0;
		let touched = silent[word] as number;
		for (let at = starts[word] as number; at < end; at += 2) {
			const row = (entries[at + 1] as number) + 2 * (classes[entries[at] as number] as number);
			decided |= table[row] as number;
			touched |= table[row + 1] as number;
		}
		const all = turned[word] as number;
		met[word] = (decided & ~all) | (~touched & all);
		possible[word] = (touched & ~all) | (~decided & all);
	}
	for (let at = 0; at < steps.length; at += 5) {
		const how = steps[at] as number;
		const word = steps[at + 1] as number;
		const bit = steps[at + 2] as number;
		const part = steps[at + 3] as number;
		const mask = steps[at + 4] as number;
		const all = how === ANY ? 0 : -1;
		const hitMet = mask & ((met[part] as number) ^ all);
		const hitPossible = mask & ((possible[part] as number) ^ all);
		// -1 where a part decides, else 0: for `all` one that fails.
		const isMet = ((hitMet | -hitMet) >> 31) ^ all;
		const isPossible = ((hitPossible | -hitPossible) >> 31) ^ all;
		if (how === ALSO) {
			met[word] = (met[word] as number) & (isMet | ~bit);
			possible[word] = (possible[word] as number) & (isPossible | ~bit);
		} else {
			met[word] = (met[word] as number) | (bit & isMet);
			possible[word] = (possible[word] as number) | (bit & isPossible);
		}
	}
}

/** How far a condition is met, on a sheet where it was evaluated. Without a branch on the answers: no processor could guess it. */
export function levelOn({ classes, met, possible }: Sheet, { reading, levels, word, mask, all }: Place): Level {
	if (reading) return levels[classes[reading.index] as number] as Level;
	const sure = ((met[word] as number) ^ all) & mask;
	const open = ((possible[word] as number) ^ all) & mask;
	const hits = ((sure | -sure) >>> 31) + ((open | -open) >>> 31);
	return ((all & MET) + ((hits ^ all) - all)) as Level;
}
