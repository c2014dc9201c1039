/** Words that mean the same, each group one more stem of the index: so a place that says it five times is not five times as good. */
import type { Tongue } from './format.ts';
import { stem, words } from './german.ts';

/** The stems of the groups that a stem belongs to, such as `=3`; of words that stand alone only. */
export function sameStems({ same }: Pick<Tongue, 'same'>): Map<string, readonly string[]> {
	const found = new Map<string, readonly string[]>();
	same.forEach((group, at) => {
		for (const word of group) {
			const [own = '', ...more] = words(word).map(stem);
			const known = found.get(own) ?? [];
			if (more.length === 0 && own !== '' && !known.includes(`=${String(at)}`))
				found.set(own, [...known, `=${String(at)}`]);
		}
	});
	return found;
}
