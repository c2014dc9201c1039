import type { Issue } from './issue.ts';
import { Issues } from './issue.ts';
import { typed } from './value.ts';

const longestPaste = 4000;

/**
 * A pasted column or row: its cells as they were written, and read. A cell that is no number is undefined and has an issue
 * at its place.
 */
export type Pasted = { texts: string[]; cells: (number | undefined)[]; issues: Issue[] };

/**
 * Reads a column (one number per line) or a row (tabs or semicolons) from a spreadsheet, at most `max` cells. Empty lines at the
 * end are dropped; a paste that is longer than `max` gives one issue and no cells, so that nothing is half taken over. Only the
 * beginning of an enormous paste is looked at.
 */
export function readPaste(text: string, max: number): Pasted {
	const cells = text
		.slice(0, longestPaste)
		.trimEnd()
		.split(/\r\n|[\r\n\t;]/);
	if (cells.length > max || text.trimEnd().length > longestPaste) {
		const issue: Issue = {
			path: '',
			code: 'too-many-months',
			params: { count: text.trimEnd().split(/\r\n|[\r\n\t;]/).length, max },
		};
		return { texts: [], cells: [], issues: [issue] };
	}
	const issues = new Issues();
	const read = cells.map((cell, index) => {
		if (cell.trim() === '') return issues.add(`[${index}]`, 'empty-month', { month: index + 1 });
		return typed(cell, `[${index}]`, issues, 'jobs');
	});
	return { texts: cells.map((cell) => cell.trim()), cells: read, issues: issues.all };
}

/** The same for several columns that were copied together: lines with equally many cells between tabs. One if there are none. */
export function readColumns(text: string, max: number): Pasted[] {
	const lines = text
		.slice(0, longestPaste)
		.trimEnd()
		.split(/\r\n|[\r\n]/);
	const cells = lines.map((line) => line.split('\t'));
	const width = cells[0]?.length ?? 1;
	const several = lines.length > 1 && width > 1 && cells.every((line) => line.length === width);
	if (!several || text.trimEnd().length > longestPaste) return [readPaste(text, max)];
	return Array.from({ length: width }, (_, at) => readPaste(cells.map((line) => line[at] ?? '').join('\n'), max));
}
