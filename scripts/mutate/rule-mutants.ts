/** Wrong rule books, each with one small mistake. */
import type { Benefit, Carrier, Condition } from '../../src/lib/engine/types.ts';
import type { RuleBook } from '../../src/lib/rules/book.ts';
import { visit } from '../../src/lib/rules/conditions.ts';
import { changes, dayShifts } from './conditions.ts';
import { wayMutants } from './way-mutants.ts';

export interface RuleMutant {
	readonly file: string;
	readonly path: string;
	readonly change: string;
	readonly book: RuleBook;
	/** Ids of the benefits that the mistake can touch. */
	readonly benefits: ReadonlySet<string>;
	/** The guide, where the mistake is in one. */
	readonly guide?: string;
}

/** Every mutant of the conditions, carriers, exclusions, contradictions and ways of a book. */
export function* ruleMutants(book: RuleBook): Generator<RuleMutant> {
	for (const benefit of Object.values(book.benefits)) yield* benefitMutants(book, benefit);
	for (const requirement of Object.values(book.requirements)) {
		const file = book.places[`requirements/${requirement.id}`] ?? requirement.id;
		const benefits = usersOf(book, requirement.id);
		for (const { condition, ...place } of changes(requirement.when, 'when', book.questions)) {
			const requirements = { ...book.requirements, [requirement.id]: { ...requirement, when: condition } };
			yield { file, ...place, book: { ...book, requirements }, benefits };
		}
	}
	for (const carrier of Object.values(book.carriers)) yield* carrierMutants(book, carrier);
	yield* orderMutants(book);
	yield* conflictMutants(book);
	yield* wayMutants(book);
}

function* benefitMutants(book: RuleBook, benefit: Benefit): Generator<RuleMutant> {
	const file = book.places[`benefits/${benefit.id}`] ?? benefit.id;
	const benefits = new Set([benefit.id]);
	const put = (changed: Partial<Benefit>): RuleBook => ({
		...book,
		benefits: { ...book.benefits, [benefit.id]: { ...benefit, ...changed } },
	});
	for (const { condition, ...place } of changes(benefit.requires, 'requires', book.questions))
		yield { file, ...place, book: put({ requires: condition }), benefits };
	for (const { change, days } of dayShifts(benefit)) yield { file, path: 'from', change, book: put(days), benefits };
	for (const [index, id] of benefit.carriers.entries()) {
		const carriers = benefit.carriers.filter((other) => other !== id);
		yield { file, path: `carriers.${String(index)}`, change: `drop ${id}`, book: put({ carriers }), benefits };
	}
	yield* exclusionMutants(book, benefit, put).map((mutant) => ({ file, benefits, ...mutant }));
}

/** Drops each exclusion, and lets the benefit exclude the next benefit of its guide instead. */
function exclusionMutants(
	book: RuleBook,
	{ id, excludes = [] }: Benefit,
	put: (changed: Partial<Benefit>) => RuleBook,
): Pick<RuleMutant, 'path' | 'change' | 'book'>[] {
	const beside = Object.values(book.guides).find(({ benefits }) => benefits.includes(id))?.benefits ?? [];
	return excludes.flatMap(({ benefit, norms }, index) => {
		const others = excludes.filter((_, at) => at !== index);
		const free = beside.filter((one) => one !== id && excludes.every((known) => known.benefit !== one));
		const next = free[(beside.indexOf(benefit) + 1) % Math.max(1, free.length)];
		const path = `excludes.${String(index)}`;
		return [
			{ path, change: `drop ${benefit}`, book: put({ excludes: others }) },
			...(next === undefined
				? []
				: [{ path, change: `${benefit} → ${next}`, book: put({ excludes: [...others, { benefit: next, norms }] }) }]),
		];
	});
}

function* carrierMutants(book: RuleBook, carrier: Carrier): Generator<RuleMutant> {
	const file = book.places[`carriers/${carrier.id}`] ?? carrier.id;
	const own = Object.values(book.benefits).filter(({ carriers }) => carriers.includes(carrier.id));
	for (const [index, one] of carrier.cases.entries()) {
		const path = `cases.${String(index)}`;
		const benefits = new Set(own.filter(({ purpose }) => one.purposes.includes(purpose)).map(({ id }) => id));
		const put = (changed: Partial<typeof one> | undefined): RuleBook => {
			const cases = carrier.cases.flatMap((other, at) =>
				at !== index ? other : changed ? { ...one, ...changed } : [],
			);
			return { ...book, carriers: { ...book.carriers, [carrier.id]: { ...carrier, cases } } };
		};
		for (const { condition, ...place } of changes(one.when, `${path}.when`, book.questions))
			yield { file, ...place, book: put({ when: condition }), benefits };
		const effect = one.effect === 'first' ? 'ask' : 'first';
		yield { file, path: `${path}.effect`, change: `${one.effect} → ${effect}`, book: put({ effect }), benefits };
		yield { file, path, change: 'drop', book: put(undefined), benefits };
		for (const { change, days } of dayShifts(one)) yield { file, path, change, book: put(days), benefits };
		for (const purpose of one.purposes) {
			const purposes = one.purposes.filter((other) => other !== purpose);
			const touched = new Set([...benefits].filter((id) => book.benefits[id]?.purpose === purpose));
			const place = `${path}.purposes.${String(one.purposes.indexOf(purpose))}`;
			yield { file, path: place, change: `drop ${purpose}`, book: put({ purposes }), benefits: touched };
		}
	}
}

/** Swaps the order of carriers that follow each other in some benefit. */
function* orderMutants(book: RuleBook): Generator<RuleMutant> {
	const seen = new Set<string>();
	const order = (id: string) => book.carriers[id]?.order ?? 0;
	for (const { carriers } of Object.values(book.benefits)) {
		const sorted = [...carriers].sort((a, b) => order(a) - order(b));
		for (const [index, id] of sorted.entries()) {
			const next = sorted[index + 1];
			const [one, other] = [book.carriers[id], book.carriers[next ?? '']];
			if (!one || !other || seen.has(`${one.id} ${other.id}`)) continue;
			seen.add(`${one.id} ${other.id}`);
			const swapped = { [one.id]: { ...one, order: other.order }, [other.id]: { ...other, order: one.order } };
			const touched = Object.values(book.benefits).filter((benefit) => benefit.carriers.some((each) => swapped[each]));
			yield {
				file: book.places[`carriers/${one.id}`] ?? one.id,
				path: 'order',
				change: `swap with ${other.id}`,
				book: { ...book, carriers: { ...book.carriers, ...swapped } },
				benefits: new Set(touched.map((benefit) => benefit.id)),
			};
		}
	}
}

function* conflictMutants(book: RuleBook): Generator<RuleMutant> {
	for (const guide of Object.values(book.guides)) {
		const file = book.places[`guides/${guide.id}`] ?? guide.id;
		for (const [index, conflict] of (guide.conflicts ?? []).entries()) {
			const path = `conflicts.${String(index)}.when`;
			for (const { condition, ...place } of changes(conflict.when, path, book.questions)) {
				const conflicts = (guide.conflicts ?? []).map((other, at) =>
					at === index ? { ...conflict, when: condition } : other,
				);
				const guides = { ...book.guides, [guide.id]: { ...guide, conflicts } };
				yield { file, ...place, book: { ...book, guides }, benefits: new Set(), guide: guide.id };
			}
		}
	}
}

/** Ids of the benefits that use a shared requirement, through others and through carriers too. */
function usersOf(book: RuleBook, id: string): Set<string> {
	const uses = (condition: Condition): boolean => {
		let found = false;
		visit(condition, '', (part) => {
			if ('use' in part) found ||= part.use === id || uses(book.requirements[part.use]?.when ?? { any: [] });
		});
		return found;
	};
	const carriers = Object.values(book.carriers).filter(({ cases }) => cases.some(({ when }) => uses(when)));
	const users = Object.values(book.benefits).filter(
		(benefit) => uses(benefit.requires) || carriers.some((carrier) => benefit.carriers.includes(carrier.id)),
	);
	return new Set(users.map((benefit) => benefit.id));
}
