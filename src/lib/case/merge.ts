import { mergeData } from './merge-data.ts';
import { same } from './same.ts';
import type { Case, Conflict, Json, Saved } from './types.ts';

const single = ['label', 'notes'] as const;
/** They only go forward: the later one stands. */
const dated = ['keyDate', 'edition'] as const;
const keyed = ['answers', 'ticks'] as const;

type Keyed = Readonly<Record<string, Json>>;

/**
 * Merges what was changed here (from `seen` to `mine`) into what is stored, thing by thing. What only one side changed
 * is taken from that side; of what was typed each field is a thing. What both changed differently stays as stored and is
 * reported, except that of two key dates or editions the later one stands. `verdicts` only say what was shown last, so
 * the last one to show wins.
 * @returns `stored` itself if nothing is left to write; else a case with the next revision, changed `at`.
 */
export function merge(seen: Case, mine: Case, stored: Case, at: string): Saved {
	const conflicts: Conflict[] = [];
	const changed: Partial<Record<keyof Case, unknown>> = {};

	for (const part of single) {
		const value = choose(seen[part], mine[part], stored[part], (other) => conflicts.push({ part, key: '', ...other }));
		if (value !== stored[part]) changed[part] = value;
	}
	for (const part of dated) {
		let differ = false;
		const value = choose(seen[part], mine[part], stored[part], () => (differ = true));
		const later = differ && mine[part] > stored[part] ? mine[part] : value;
		if (later !== stored[part]) changed[part] = later;
	}
	for (const part of keyed) {
		const next: Record<string, Json> = {};
		for (const key of union(stored[part], mine[part], seen[part])) {
			const value = choose(own(seen[part], key), own(mine[part], key), own(stored[part], key), (other) =>
				conflicts.push({ part, key, ...other }),
			);
			if (value !== undefined) next[key] = value;
		}
		if (!same(next, stored[part])) changed[part] = next;
	}
	const { value: data, contested } = mergeData(seen.data, mine.data, stored.data, 'theirs');
	for (const { path, ...sides } of contested) {
		const [key = '', ...field] = path;
		conflicts.push({ part: 'data', key, field, ...sides });
	}
	if (!same(data, stored.data)) changed.data = data;
	if (!same(mine.verdicts, seen.verdicts) && !same(mine.verdicts, stored.verdicts)) changed.verdicts = mine.verdicts;

	if (Object.keys(changed).length === 0) return { case: stored, conflicts };
	return { case: { ...stored, ...changed, revision: stored.revision + 1, updatedAt: at } as Case, conflicts };
}

function choose<T extends Json | undefined>(
	seen: T,
	mine: T,
	theirs: T,
	conflict: (sides: { mine: T; theirs: T }) => void,
): T {
	if (same(mine, seen) || same(mine, theirs)) return theirs;
	if (same(theirs, seen)) return mine;
	conflict({ mine, theirs });
	return theirs;
}

function own(values: Keyed, key: string): Json | undefined {
	return Object.hasOwn(values, key) ? values[key] : undefined;
}

function union(...all: Keyed[]): Set<string> {
	return new Set(all.flatMap((values) => Object.keys(values)));
}
