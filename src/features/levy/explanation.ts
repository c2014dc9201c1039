import { firstDay, valueOn } from '#lib/calculators/levy/figure.ts';
import type { SectionView } from './levy-view.ts';
import { citeAll } from '#features/citation/cite.ts';
import { lookup } from './lookup.ts';
import { lawValues, type Words } from './words.ts';

/** What is explained, in this order, and where it stands. Text from `after` on follows the list. */
const sections: readonly { id: string; norms: readonly string[]; after?: number }[] = [
	{
		id: 'who',
		norms: ['sgb9-154-1', 'sgb9-154-2', 'sgb9-157-2', 'sgb9-160-1', 'sgb9-160-8', 'sgb9-163-4', 'sgb9-241-1'],
	},
	{ id: 'places', norms: ['sgb9-156', 'sgb9-157-1', 'sgb9-158', 'sgb9-159', 'sgb9-151-1'] },
	{ id: 'sum', norms: ['sgb9-154-1', 'sgb9-157-2', 'sgb9-160-1', 'sgb9-160-2'] },
	{ id: 'lower', norms: ['sgb9-223-1', 'sgb9-223-2', 'sgb9-60-2-nr7', 'sgb9-185a'] },
	{ id: 'file', norms: ['sgb9-160-4-s1', 'sgb9-163-1', 'sgb9-163-2', 'sgb9-163-6'] },
	{ id: 'late', norms: ['sgb9-160-4', 'sgb4-24-1', 'sgb9-163-3'] },
	{ id: 'fines', norms: ['sgb9-238-1', 'sgb9-238-2'], after: 2 },
	{ id: 'limits', norms: [] },
];

/** The explanations in words, with the numbers of the law as of `asOf` (yyyy-mm-dd). */
export function sectionViews(words: Words, asOf: string): SectionView[] {
	const year = Number(asOf.slice(0, 4));
	const of = (name: string) => words.number(valueOn(lookup, `levy.${name}`, firstDay(year)));
	const values = {
		...lawValues(words, year),
		workshopPlaces: of('after-workshop-places'),
		workshopYears: of('after-workshop-years'),
		fine: of('fine-at-most'),
	};
	return sections.map(({ id, norms, after = Infinity }) => {
		const numbered = (part: string) => sentences(`explain.${id}.${part}`, words, values);
		const text = numbered('text');
		return {
			id,
			title: words.t(`explain.${id}.title`),
			text: text.slice(0, after - 1),
			list: numbered('list'),
			after: text.slice(after - 1),
			norms: citeAll(norms),
		};
	});
}

function sentences(key: string, words: Words, values: Record<string, string | number>): string[] {
	const found: string[] = [];
	for (let number = 1; words.has(`${key}.${number}`); number++) found.push(words.t(`${key}.${number}`, values));
	return found;
}
