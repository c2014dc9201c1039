/**
 * `npm run rules:tables [-- <benefit> … --date <ISO day>]`: the decision tables on the terminal, in ids, for whoever works on the
 * rules; for each day on which they change, or one.
 */
import { facts } from '../src/lib/calculators/facts.ts';
import { isDay } from '../src/lib/engine/check-answer.ts';
import { compile } from '../src/lib/engine/compile.ts';
import type { Truth } from '../src/lib/engine/types.ts';
import { guideSource } from '../src/lib/rules/guide-source.ts';
import { decisionTable, type DecisionTable } from '../src/lib/rules/table.ts';
import { daysToCheck } from '../src/lib/rules/turns.ts';
import { readOptions, refuse } from './options.ts';
import { readRules } from '../src/cli/read-rules.ts';

const { values, positionals } = readOptions({ options: { date: { type: 'string' } }, allowPositionals: true });
if (values.date !== undefined && !isDay(values.date))
	refuse(`--date ${values.date}: a day like 2026-12-31 is expected`);
const wanted = new Set(positionals);
const book = readRules('rules');
for (const id of Object.keys(book.guides)) {
	const source = guideSource(book, id, facts);
	const days = values.date === undefined ? daysToCheck(book.edition.asOf, source) : [values.date];
	for (const day of days) {
		const guide = compile(source, day, facts);
		for (const benefit of guide.benefits)
			if (wanted.size === 0 || wanted.has(benefit.rule.id))
				print(days.length > 1 ? `${benefit.rule.id} (${day})` : benefit.rule.id, decisionTable(guide, benefit));
	}
}

function print(benefit: string, { requirements, carriers, rows }: DecisionTable): void {
	console.log(`\n${benefit}`);
	requirements.forEach(({ id }, index) => console.log(`  V${String(index + 1)} ${id}`));
	carriers.forEach(({ id }, index) => console.log(`  S${String(index + 1)} ${id}`));
	const words: Record<Truth, string> = { met: 'yes', open: 'open', unmet: 'no' };
	const cell = (truths: ReadonlySet<Truth>) =>
		(truths.size === 3 ? '–' : [...truths].map((one) => words[one]).join('/')).padEnd(5);
	const heads = [
		...requirements.map((_, index) => `V${String(index + 1)}`),
		...carriers.map((_, index) => `S${String(index + 1)}`),
	];
	console.log(`  ${heads.map((head) => head.padEnd(5)).join('')}`);
	for (const { requirements: own, carriers: others, verdict, carrier } of rows)
		console.log(`  ${[...own, ...others].map(cell).join('')}${verdict} ${carrier ?? ''}`);
}
