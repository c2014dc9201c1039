/**
 * `npm run rules:prove`: proves the rules on each day on which they change and ends with 1 when something is wrong with them.
 * `-- --thorough` tries millions of whole cases and more paths, `--all` prints what is only worth knowing too,
 * `--record` writes the figures to docs/measurements.md, `--guide <id>` proves one guide.
 */
import process from 'node:process';
import { record } from './measurements.ts';
import { knownIn, readOptions } from './options.ts';
import { proveDays } from './prove/days.ts';
import { calling } from './prove/finding.ts';
import { usual, type Budget } from './prove/prove.ts';
import { figures, report } from './prove/report.ts';
import { readRules } from '../src/cli/read-rules.ts';

const { values } = readOptions({
	options: {
		thorough: { type: 'boolean', default: false },
		all: { type: 'boolean', default: false },
		record: { type: 'boolean', default: false },
		guide: { type: 'string' },
	},
});

const thorough: Budget = { combinations: 100_000, paths: 1000 };
const book = readRules('rules');
knownIn('guide', values.guide, Object.keys(book.guides).sort());
const start = performance.now();
const only = values.guide === undefined ? Object.keys(book.guides) : [values.guide];
const proof = proveDays(book, values.thorough ? thorough : usual, only, values.thorough);
const table = figures(proof, (performance.now() - start) / 1000);
console.log(report(proof, values.all).join('\n'));
if (values.record) record(values.thorough ? 'Proof of the rules, thorough' : 'Proof of the rules', table);
else for (const [name, value] of table.slice(1)) console.log(`${name ?? ''}: ${value ?? ''}`);
process.exitCode = calling(proof.findings).length > 0 ? 1 : 0;
