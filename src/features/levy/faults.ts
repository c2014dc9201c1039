import type { Issue } from '#lib/calculators/levy/issue.ts';
import { monthName } from '#lib/i18n/format.ts';
import type { GapView } from './levy-view.ts';
import type { Field, Reading } from './reading.ts';
import type { Words } from './words.ts';

/** What is wrong, as a sentence: what is expected and why. */
function issueSentence({ code, params }: Issue, words: Words): string {
	const values = Object.entries(params).map(([key, value]) => [
		key,
		typeof value === 'number' && !/year|nearest/.test(key) ? words.number(value) : value,
	]);
	return words.t(`issue.${code}`, Object.fromEntries(values) as Record<string, string>);
}

/**
 * The sentence beside each field: everything that is wrong, and what is empty although the person has been there, or has
 * gone on to a later month.
 */
export function faultSentences(reading: Reading, touched: ReadonlySet<Field>, words: Words): Map<Field, string> {
	const found = new Map<Field, string>();
	for (const field of reading.missing) {
		if (!touched.has(field)) continue;
		const row = rowOf(field);
		const text = row ? words.t('issue.empty-month', { month: monthName(row.month, words.language) }) : undefined;
		found.set(field, text ?? words.t(field === 'months' ? 'issue.months-needed' : 'issue.missing'));
	}
	for (const [field, issue] of reading.wrong) found.set(field, issueSentence(issue, words));
	return found;
}

const shown = 4;

/** Why there is no result yet; nothing where there is one. */
export function gapView(reading: Reading, words: Words): GapView | undefined {
	const { input, wrong, missing } = reading;
	if (input) return undefined;
	if (wrong.size > 0) {
		const field = [...wrong.keys()][0] ?? '';
		return {
			title: words.t('missing.wrong', { count: wrong.size }),
			text: undefined,
			fields: [{ id: field, label: words.t('missing.first') }],
			more: undefined,
		};
	}
	const rest = missing.length - shown;
	return {
		title: words.t('missing.title'),
		text: words.t('missing.begin'),
		fields: missing.slice(0, shown).map((id) => ({ id, label: fieldName(id, words) })),
		more: rest > 0 ? words.t('missing.more', { count: rest }) : undefined,
	};
}

function fieldName(field: Field, words: Words): string {
	const row = rowOf(field);
	return row
		? words.t(`missing.row-${row.part}`, { month: monthName(row.month, words.language) })
		: words.t(`missing.${field}`);
}

function rowOf(field: Field): { month: number; part: string } | undefined {
	const found = /^rows\.(\d+)\.(\w+)$/.exec(field);
	return found ? { month: Number(found[1]), part: found[2] ?? '' } : undefined;
}
