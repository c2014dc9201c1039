/** `npm run rules:tables [-- <benefit> …]`: the decision tables on the terminal, in ids, for whoever works on the rules. */
import process from 'node:process';
import { facts } from '../src/lib/calculators/facts.ts';
import { compile } from '../src/lib/engine/compile.ts';
import type { Truth } from '../src/lib/engine/types.ts';
import { guideSource } from '../src/lib/rules/guide-source.ts';
import { decisionTable, type DecisionTable } from '../src/lib/rules/table.ts';
import { readRules } from './read-rules.ts';

const wanted = new Set(process.argv.slice(2));
const book = readRules('rules');
for (const id of Object.keys(book.guides)) {
	const guide = compile(guideSource(book, id, facts), book.edition.asOf, facts);
	for (const benefit of guide.benefits)
		if (wanted.size === 0 || wanted.has(benefit.rule.id)) print(benefit.rule.id, decisionTable(guide, benefit));
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
