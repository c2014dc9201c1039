/** A draw of citations for somebody who judges them and did not write them: the same seed draws the same places. */
import { createHash } from 'node:crypto';
import type { Place } from './places.ts';

/**
 * Some places, in a random order that hangs on the seed, the file and the path only: a place that is added or taken away moves no other.
 * @param count how many; all where there are fewer
 */
export function draw(places: readonly Place[], count: number, seed: string): Place[] {
	const lot = ({ file, path }: Place): string =>
		createHash('sha256')
			.update(JSON.stringify([seed, file, path]))
			.digest('hex');
	return places
		.map((place) => ({ place, lot: lot(place) }))
		.sort((a, b) => (a.lot < b.lot ? -1 : 1))
		.slice(0, count)
		.map(({ place }) => place);
}
