import { monthName } from '#lib/i18n/format.ts';
import type { Bulk } from './calculator.svelte.ts';
import type { Words } from './words.ts';

/** What was done to many fields at once, as a sentence. */
export function bulkText(bulk: Bulk | undefined, words: Words): string | undefined {
	switch (bulk?.kind) {
		case undefined:
			return undefined;
		case 'filled':
			return words.t('table.filled', { month: monthName(bulk.month, words.language) });
		case 'pasted':
			return words.t('table.pasted', { count: bulk.count });
		case 'refused':
			return words.t('issue.too-many-months', { count: words.number(bulk.count), max: words.number(bulk.max) });
		case 'taken':
			return words.t('count.taken');
		case 'undone':
			return words.t('table.undone');
	}
}
