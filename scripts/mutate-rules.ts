/**
 * `npm run rules:mutate`: changes the rules and their figures in every small wrong way and looks whether the checks, the
 * examples or the proof notice. To look at a part: `-- --benefit <id>`, `--guide <id>`, `--figures` for the figures alone,
 * `--every <n>` for one mutant of n, `--from <k>` for another one of them. `--record` writes a whole run to
 * docs/measurements.md.
 */
import process from 'node:process';
import { record } from './measurements.ts';
import { mutateFigures, mutateRules, type Tally } from './mutate/run-rules.ts';
import { knownIn, readOptions, refuse } from './options.ts';
import { readRules } from '../src/cli/read-rules.ts';

const { values } = readOptions({
	options: {
		benefit: { type: 'string' },
		guide: { type: 'string' },
		figures: { type: 'boolean', default: false },
		every: { type: 'string', default: '1' },
		from: { type: 'string', default: '0' },
		record: { type: 'boolean', default: false },
	},
});
const wanted = 99;
const book = readRules('rules');
const { benefit, guide } = values;
knownIn('guide', guide, Object.keys(book.guides).sort());
knownIn('benefit', benefit, Object.keys(book.benefits).sort());
for (const [option, least] of [
	['every', 1],
	['from', 0],
] as const)
	if (!(Number.isInteger(Number(values[option])) && Number(values[option]) >= least))
		refuse(`--${option} ${values[option]}: a whole number from ${String(least)} is expected`);
const scope = { benefit, guide, every: Number(values.every), from: Number(values.from) };

function run(title: string, mutate: () => Tally): boolean {
	const start = performance.now();
	const { counts, survivors, score } = mutate();
	const seconds = (performance.now() - start) / 1000;
	for (const { file, path, change, fate } of survivors)
		console.log(`${file}: ${path}: ${change}: ${fate.differs} · case ${JSON.stringify(fate.example)}`);
	const rows = [
		['figure', 'value'],
		...Object.entries(counts).map(([fate, number]) => [fate, String(number)]),
		[`killed, equivalent ones left out (${String(wanted)} % is wanted)`, `${score.toFixed(2)} %`],
		['seconds', seconds.toFixed(0)],
	];
	if (values.record) record(title, rows);
	console.log(`${title}:`);
	for (const [name, value] of rows.slice(1)) console.log(`  ${name ?? ''}: ${value ?? ''}`);
	return score >= wanted;
}

const { asOf } = book.edition;
const rules = values.figures || run('Mutants of the rules', () => mutateRules(book, asOf, scope));
const partial = benefit !== undefined || guide !== undefined;
const figures = partial || run('Mutants of the figures of the rules', () => mutateFigures(book, asOf, scope));
process.exitCode = rules && figures ? 0 : 1;
