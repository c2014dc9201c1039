import type { FieldPath } from '#lib/case/merge-data.ts';
import { monthName } from '#lib/i18n/format.ts';
import type { Words } from './words.ts';

const keys: Readonly<Record<string, string>> = {
	year: 'year.label',
	mode: 'mode.label',
	jobs: 'quick.jobs',
	occupied: 'quick.occupied',
	months: 'quick.months',
	labour: 'option.labour',
	late: 'option.late',
	federal: 'option.title',
	compare: 'compare.label',
	idea: 'idea.title',
	groups: 'count.title',
};

/** What a field of the calculation is called. */
export function fieldWords([part = '', place = '', name = 'jobs']: FieldPath, words: Words): string {
	if (part === 'rows') return words.t(`table.${name}In`, { month: monthName(Number(place), words.language) });
	return words.t(keys[part] ?? 'form');
}
