/**
 * `npm run test:mutate -- [files]`: changes engine and calculators in every small wrong way with Stryker and looks whether
 * their tests notice. Without files all of them; what was judged before and has not changed since is taken over.
 * `--again` judges what has survived so far anew: Stryker does not see which new tests reach what takes effect on loading.
 * `--record` writes the figures to docs/measurements.md, `--report` only reads what the runs so far have found.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import process from 'node:process';
import { record } from './measurements.ts';
import { readOptions, refuse } from './options.ts';
import { countMutants, survivingLines, type CodeReport, type Equivalent } from './mutate/code-report.ts';

const { values, positionals } = readOptions({
	allowPositionals: true,
	options: {
		again: { type: 'boolean', default: false },
		record: { type: 'boolean', default: false },
		report: { type: 'boolean', default: false },
	},
});
const wanted = 95;
const found = 'test-results/mutants/incremental.json';

const readFound = () => {
	if (!existsSync(found)) refuse(`${found} is not there: nothing was run yet`);
	return JSON.parse(readFileSync(found, 'utf8')) as CodeReport;
};

if (!values.report) {
	const places = values.again ? survivingLines(readFound()).filter(isWanted) : positionals;
	const some = places.length > 0 ? ['--mutate', [...places, '!**/*.test.ts'].join(',')] : [];
	const { status } = spawnSync('npx', ['stryker', 'run', ...some, ...(values.again ? ['--force'] : [])], {
		stdio: 'inherit',
		shell: process.platform === 'win32',
	});
	if (status !== 0) process.exit(status ?? 1);
}

/** Whether a place lies in one of the files that were named, if any were. */
function isWanted(place: string): boolean {
	return positionals.length === 0 || positionals.some((file) => place.startsWith(file));
}

const report = readFound();
const equivalents = JSON.parse(readFileSync('scripts/mutate/equivalent.json', 'utf8')) as Equivalent[];
const counts = countMutants(report, equivalents);

for (const { survivors } of counts.values())
	for (const { file, at, line, from, to } of survivors)
		console.log(`${file}:${String(at)}: ${line}\n\t${from} → ${to}`);

const all = [...counts.values()];
const total = (key: 'mutants' | 'killed' | 'timeouts' | 'equivalent' | 'errors') =>
	all.reduce((sum, count) => sum + count[key], 0);
const survivors = all.flatMap((count) => count.survivors).length;
const noticed = total('killed') + total('timeouts');
const percent = (100 * noticed) / Math.max(1, noticed + survivors);

const judged = Object.keys(report.files);
const left = ['src/lib/engine', 'src/lib/calculators']
	.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`))
	.filter((file) => file.endsWith('.ts') && !/(\.test|\/builder)\.ts$/.test(file) && !judged.includes(file));

const rows = [
	['folder', 'mutants', 'killed', 'timeouts', 'equivalent', 'survivors', 'not judged', 'killed of the rest'],
	...[...counts].map(([folder, count]) => [
		folder.replace('src/lib/', ''),
		...[count.mutants, count.killed, count.timeouts, count.equivalent, count.survivors.length, count.errors].map(
			String,
		),
		`${count.percent.toFixed(1)} %`,
	]),
	[
		`all (${String(wanted)} % is wanted)`,
		...[total('mutants'), total('killed'), total('timeouts'), total('equivalent'), survivors, total('errors')].map(
			String,
		),
		`${percent.toFixed(1)} %`,
	],
];
for (const folder of new Set(left.map((file) => dirname(file)))) {
	const names = left.filter((file) => dirname(file) === folder).map((file) => basename(file, '.ts'));
	const where = folder.replace('src/lib/', '');
	rows.push([`${where}, not run or nothing to change: ${names.join(', ')}`, ...Array<string>(7).fill('')]);
}
if (values.record) record('Mutants of the code', rows);
else console.log(rows.map((row) => row.join(' | ')).join('\n'));
process.exitCode = percent >= wanted ? 0 : 1;
