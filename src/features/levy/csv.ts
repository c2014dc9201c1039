import { numberIn } from '#lib/calculators/number.ts';
import type { LevyEntry } from '#lib/case/levy-case.ts';
import { monthName } from '#lib/i18n/format.ts';
import type { Words } from './words.ts';

/**
 * The months as a table for spreadsheets: semicolons, decimal commas, a byte order mark so that umlauts survive, lines with
 * CRLF. What is no number is written as it was typed, but never so that a spreadsheet takes it for a formula.
 */
export function levyCsv(entry: LevyEntry, words: Words): string {
	const head = ['year', 'month', 'jobs', 'occupied', 'open'].map((column) => words.t(`csv.${column}`));
	const rows =
		entry.mode === 'quick'
			? quickRows(entry, words)
			: entry.rows.map((row, index) => ({ ...row, name: name(index, words) }));
	const lines = rows.map((row) => [
		entry.year,
		row.name,
		row.closed ? '' : number(row.jobs),
		row.closed ? '' : number(row.occupied),
		words.t(row.closed ? 'csv.no' : 'csv.yes'),
	]);
	return `\uFEFF${[head, ...lines].map((line) => line.map(cell).join(';')).join('\r\n')}\r\n`;
}

function quickRows({ jobs, occupied, months }: LevyEntry, words: Words) {
	const count = Math.min(12, Math.max(0, Math.trunc(numberIn(months, 'months') ?? 0)));
	return Array.from({ length: count }, (_, index) => ({
		name: count === 12 ? name(index, words) : words.t('csv.numbered', { number: index + 1 }),
		jobs,
		occupied,
		closed: false,
	}));
}

function name(index: number, words: Words): string {
	return monthName(index, words.language);
}

function number(text: string): string {
	const value = numberIn(text, 'jobs');
	return value === undefined ? text.trim() : String(value).replace('.', ',');
}

function cell(text: string): string {
	const safe = /^[=+@\t\r-]/.test(text) && numberIn(text, 'jobs') === undefined ? `'${text}` : text;
	return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
