/** Writes the table of provisions into rules/README.md, between its two marks. */
import { readFileSync, writeFileSync } from 'node:fs';
import { provisionTable } from '../src/lib/rules/provisions.ts';
import { readRules } from '../src/cli/read-rules.ts';

export const marks = ['<!-- provisions:begin -->', '<!-- provisions:end -->'] as const;

/** A text with the table between the marks replaced. Throws when a mark is missing. */
export function withTable(text: string, table: string): string {
	const [begin, end] = marks;
	const from = text.indexOf(begin);
	const to = text.indexOf(end);
	if (from < 0 || to < from) throw new Error(`no "${begin}" and "${end}" in the text`);
	return `${text.slice(0, from + begin.length)}\n\n${table}\n\n${text.slice(to)}`;
}

if (process.argv[1]?.endsWith('provisions.ts')) {
	const file = 'rules/README.md';
	writeFileSync(file, withTable(readFileSync(file, 'utf8'), provisionTable(readRules('rules'))));
}
