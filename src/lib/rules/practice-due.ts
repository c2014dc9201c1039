/** What is to be looked up again because nobody has for half a year, or because it has ended: practice of offices, and whom to call. */
import type { RuleBook } from './book.ts';
import { daysBetween, FRESH_DAYS, programmeState } from './practice-state.ts';

/** Something to look up again. */
export interface Due {
	readonly file: string;
	/** Where in the file. */
	readonly path: string;
	readonly reason: string;
}

/** A month such as "2026-08" counts from its first day. */
const dayOf = (seen: string) => (seen.length === 7 ? `${seen}-01` : seen);
const isOld = (seen: string, today: string) => daysBetween(dayOf(seen), today) > FRESH_DAYS;

/** Pages of the practice that were read more than 180 days ago, and programmes that have ended or end within a month. */
export function practiceDue(book: RuleBook, today: string): Due[] {
	return Object.values(book.practice).flatMap(({ id, sources, facts, programmes }) => {
		const file = `practice/${id}.json`;
		const pages = Object.entries(sources)
			.filter(([, { seen }]) => isOld(seen, today))
			.map(([page, { seen, name }]) => ({ file, path: `sources.${page}`, reason: `last read ${seen}: ${name}` }));
		const ended = programmes.flatMap((programme) => {
			const { until, source } = programme;
			const page = sources[source];
			if (until === undefined || !page || programmeState(programme, page, today) === 'archived') return [];
			const left = daysBetween(today, until);
			if (left > 31) return [];
			const reason = left < 0 ? `ended on ${until}: is there another?` : `ends on ${until}: is it renewed?`;
			return [{ file, path: `programmes.${programme.id}`, reason }];
		});
		const over = facts
			.filter(({ until }) => until !== undefined && until < today)
			.map((fact) => ({ file, path: `facts.${fact.id}`, reason: `ended on ${fact.until ?? ''}` }));
		return [...pages, ...ended, ...over];
	});
}

/** Everything in `offices.json` that was read more than 180 days ago. */
export function contactsDue(book: RuleBook, today: string): Due[] {
	const due: Due[] = [];
	const look = (value: unknown, path: string): void => {
		if (typeof value !== 'object' || value === null) return;
		for (const [key, part] of Object.entries(value)) {
			if (key === 'seen' && typeof part === 'string' && isOld(part, today))
				due.push({ file: 'offices.json', path, reason: `last read ${part}` });
			const named = typeof part === 'object' && part !== null && 'id' in part ? String(part.id) : key;
			look(part, path === '' ? named : `${path}.${named}`);
		}
	};
	look({ offices: book.offices.offices, contacts: book.offices.contacts }, '');
	return due;
}
