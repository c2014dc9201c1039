/**
 * `npm run rules:mutate`: changes the rules in every small wrong way and looks whether the checks, the examples or the
 * proof notice. `-- --record` writes the figures to docs/measurements.md, `--every <n>` takes one mutant of n.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { record } from './measurements.ts';
import { mutateRules } from './mutate/run-rules.ts';
import { readRules } from './read-rules.ts';

const { values } = parseArgs({
	options: { record: { type: 'boolean', default: false }, every: { type: 'string', default: '1' } },
});
const wanted = 99;
const book = readRules('rules');
const start = performance.now();
const { counts, survivors, score } = mutateRules(book, book.edition.asOf, Number(values.every));
const seconds = (performance.now() - start) / 1000;
for (const { file, path, change, fate } of survivors)
	console.log(`${file}: ${path}: ${change}: ${fate.differs} · case ${JSON.stringify(fate.example)}`);
const rows = [
	['figure', 'value'],
	...Object.entries(counts).map(([fate, number]) => [fate, String(number)]),
	['killed, equivalent ones left out', `${score.toFixed(2)} %`],
	['seconds', seconds.toFixed(0)],
];
if (values.record) record('Mutants of the rules', rows);
else for (const [name, value] of rows.slice(1)) console.log(`${name ?? ''}: ${value ?? ''}`);
process.exitCode = score >= wanted ? 0 : 1;
