/** Words of the names of places that are spelt most like what was typed. */
import type { Place } from './format.ts';
import { fold } from './german.ts';

/** At least so like, from 0 to 1. */
const LIKE = 0.4;
const MOST = 4;
const LETTERS = 40;

function pairs(word: string): string[] {
	const edged = `^${word}$`;
	return Array.from({ length: edged.length - 1 }, (_, at) => edged.slice(at, at + 2));
}

/** How many pairs of letters two words share. */
function likeness(one: readonly string[], other: readonly string[]): number {
	const left = [...other];
	const shared = one.filter((pair) => {
		const at = left.indexOf(pair);
		if (at >= 0) left.splice(at, 1);
		return at >= 0;
	});
	return (2 * shared.length) / (one.length + other.length);
}

/** A few words that might be meant, the likeliest first; none where nothing is like it. */
export function nearest(typed: string, places: readonly Pick<Place, 'kind' | 'title'>[]): string[] {
	const asked = (typed.match(/[\p{L}\p{M}]{3,}/gu) ?? [])
		.slice(0, 6)
		.map((word) => pairs(fold(word.slice(0, LETTERS))));
	const known = new Set(
		places
			.filter(({ kind }) => kind !== 'question' && kind !== 'requirement')
			.flatMap(({ title }) => title.match(/(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]{3,}/gu) ?? []),
	);
	const rated = [...known].map((word) => {
		const own = pairs(fold(word));
		return { word, like: Math.max(0, ...asked.map((each) => likeness(each, own))) };
	});
	return rated
		.filter(({ like }) => like >= LIKE)
		.sort((one, other) => other.like - one.like)
		.slice(0, MOST)
		.map(({ word }) => word);
}
