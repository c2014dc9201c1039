/** Wrong ways for somebody who does not know what to wish: a wish too few, a wish too many, a question too few. */
import type { RuleBook } from '../../src/lib/rules/book.ts';
import type { RuleMutant } from './rule-mutants.ts';

type Ways = NonNullable<NonNullable<RuleBook['guides'][string]['wish']>['ways']>;

/** Every mutant of the ways of a book. */
export function* wayMutants(book: RuleBook): Generator<RuleMutant> {
	for (const guide of Object.values(book.guides)) {
		const { wish } = guide;
		if (!wish?.ways) continue;
		const file = book.places[`guides/${guide.id}`] ?? guide.id;
		const purposes = [...new Set(guide.benefits.flatMap((id) => book.benefits[id]?.purpose ?? []))];
		for (const { ways, ...place } of changedWays(wish.ways, purposes)) {
			const guides = { ...book.guides, [guide.id]: { ...guide, wish: { ...wish, ways } } };
			yield { file, ...place, book: { ...book, guides }, benefits: new Set(), guide: guide.id };
		}
	}
}

interface ChangedWays {
	readonly path: string;
	readonly change: string;
	readonly ways: Ways;
}

function changedWays(ways: Ways, purposes: readonly string[]): ChangedWays[] {
	const asked = ways.asked.flatMap((way, index): ChangedWays[] => {
		const put = (leads: typeof way.leads): Ways => ({
			...ways,
			asked: ways.asked.map((other, at) => (at === index ? { ...way, leads } : other)),
		});
		const without = { ...ways, asked: ways.asked.filter((_, at) => at !== index) };
		return [
			...Object.entries(way.leads).flatMap(([option, led]) =>
				changedLists(led, purposes).map(({ change, list }) => ({
					path: `wish.ways.asked.${String(index)}.leads.${option}`,
					change,
					ways: put({ ...way.leads, [option]: list }),
				})),
			),
			...(ways.asked.length > 1
				? [{ path: `wish.ways.asked.${String(index)}`, change: `drop ${way.question}`, ways: without }]
				: []),
		];
	});
	const otherwise = changedLists(ways.otherwise, purposes).map(({ change, list }) => ({
		path: 'wish.ways.otherwise',
		change,
		ways: { ...ways, otherwise: list },
	}));
	return [...asked, ...otherwise];
}

/** Drops each wish, and adds the next one that is not among them. */
function changedLists(list: readonly string[], purposes: readonly string[]): { change: string; list: string[] }[] {
	const after = purposes.indexOf(list.at(-1) ?? '') + 1;
	const more = [...purposes.slice(after), ...purposes].find((purpose) => !list.includes(purpose));
	return [
		...(list.length > 1
			? list.map((wish) => ({ change: `drop ${wish}`, list: list.filter((other) => other !== wish) }))
			: []),
		...(more === undefined ? [] : [{ change: `add ${more}`, list: [...list, more] }]),
	];
}
