import { SETTLERS, type Condition, type Settler } from '#lib/engine/types.ts';
import type { Fault, RuleBook } from './book.ts';
import { conditions, fileOf, visit } from './conditions.ts';

/** What is left open without a word of who settles it or of which answer does so, and parts for nobody in particular. */
export function openFaults(book: RuleBook): Fault[] {
	return [...conditionFaults(book), ...caseFaults(book), ...officeFaults(book)];
}

function conditionFaults(book: RuleBook): Fault[] {
	const faults: Fault[] = [];
	for (const { file, path: root, condition, named } of conditions(book))
		visit(condition, root, (part, path) => {
			const fault = (reason: string) => faults.push({ file, path, reason });
			if ('if' in part && part.id === undefined && !(named && path === root))
				fault('"if" stands in a requirement with a name: there it says whom it is about');
			if (!('maybe' in part)) return;
			if (joinsSeveral(book, part.maybe))
				fault('a "maybe" holds only what leaves it open: put what is settled beside it, in an "all"');
			if (part.settledBy !== undefined && !isSettler(book, part.settledBy)) fault(unknown(part.settledBy));
		});
	return faults;
}

/** Whether a condition wants several things at once, or leaves something open itself: a "maybe" around it would not say what. */
function joinsSeveral(book: RuleBook, condition: Condition): boolean {
	if ('all' in condition) return condition.all.length > 1 || condition.all.some((part) => joinsSeveral(book, part));
	if ('any' in condition) return condition.any.some((part) => joinsSeveral(book, part));
	if ('use' in condition) return joinsSeveral(book, book.requirements[condition.use]?.when ?? { any: [] });
	return 'if' in condition || 'maybe' in condition;
}

function caseFaults(book: RuleBook): Fault[] {
	return Object.values(book.carriers).flatMap(({ id, order, cases }) =>
		cases.flatMap(({ effect, when, leftOpenBy = [], settledBy, restOf = [] }, index): Fault[] => {
			const file = fileOf(book, `carriers/${id}`);
			const fault = (key: string, reason: string): Fault => ({ file, path: `cases.${String(index)}.${key}`, reason });
			const read = questionsIn(book, when);
			const early = effect === 'first' && (leftOpenBy.length > 0 || settledBy !== undefined);
			return [
				...(early ? [fault('effect', 'what surely comes first is left open by nothing and settled by nobody')] : []),
				...restOf
					.filter((before) => !(order > (book.carriers[before]?.order ?? Infinity)))
					.map((before) => fault('restOf', `no carrier "${before}" comes before it`)),
				...leftOpenBy
					.filter((question) => !read.has(question))
					.map((question) => fault('leftOpenBy', `the case does not read "${question}"`)),
				...(settledBy !== undefined && !isSettler(book, settledBy) ? [fault('settledBy', unknown(settledBy))] : []),
			];
		}),
	);
}

/** Where no office decides on a benefit, no office settles anything. */
function officeFaults(book: RuleBook): Fault[] {
	const none = new Set(book.manifest?.bodies.flatMap(({ id, noOffice }) => (noOffice ? [id] : [])));
	return Object.values(book.benefits).flatMap(({ id, apply, requires }): Fault[] =>
		none.has(apply.office) && settlersIn(book, requires).has('office')
			? [
					{
						file: fileOf(book, `benefits/${id}`),
						path: 'apply.office',
						reason: 'no office that could settle a "maybe"',
					},
				]
			: [],
	);
}

function questionsIn(book: RuleBook, condition: Condition): Set<string> {
	return collect(book, condition, (part) => ('question' in part ? part.question : undefined));
}

function settlersIn(book: RuleBook, condition: Condition): Set<string> {
	return collect(book, condition, (part) => ('maybe' in part ? part.settledBy : undefined));
}

function collect(book: RuleBook, condition: Condition, of: (part: Condition) => string | undefined): Set<string> {
	const found = new Set<string>();
	visit(condition, '', (part) => {
		const one = of(part);
		if (one !== undefined) found.add(one);
		if (!('use' in part)) return;
		const requirement = book.requirements[part.use];
		for (const other of requirement ? collect(book, requirement.when, of) : []) found.add(other);
	});
	return found;
}

function isSettler(book: RuleBook, settler: Settler): boolean {
	return SETTLERS.some((one) => one === settler) || book.carriers[settler] !== undefined;
}

function unknown(settler: Settler): string {
	return `nobody is called "${settler}": expected one of ${SETTLERS.join(', ')}, or a carrier`;
}
