/**
 * `npm run check:quick [-- --since <revision>]`: the inner loop. Says beside each other what is wrong with the rules (`rules:check`), with the types of
 * all TypeScript, and which unit tests fail that hang on what changed since a revision, else since the last commit. Left out is what
 * takes longer than the loop may: the types of components, component and browser tests, proof, mutants, random answers.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import process from 'node:process';
import { readOptions, refuse } from './options.ts';

/** Test files that take more than some seconds each, on a quiet machine; `npm test` runs them. */
const SLOW = [
	'scripts/options.test.ts',
	'scripts/rules-plugin.test.ts',
	'scripts/serve.test.ts',
	'src/cli/guide.test.ts',
	'src/lib/rules/table.test.ts',
	'tests/author.test.ts',
	'tests/change.test.ts',
	'tests/diagrams.test.ts',
	'tests/graphs.test.ts',
	'tests/properties.test.ts',
	'tests/prove.test.ts',
	'tests/read-rules.test.ts',
	'tests/reform.test.ts',
	'tests/rules-check.test.ts',
	'tests/rules-diff.test.ts',
	'tests/rules-new.test.ts',
	'tests/second-regulation.test.ts',
];
/** TypeScript alone takes a component for one that exports nothing by name; `npm run check` knows better. */
const COMPONENT = /TS2614: Module '"\*\.svelte"'/;

const { values } = readOptions({ options: { since: { type: 'string' } } });
const since = values.since ?? 'HEAD';
const git = (...args: string[]): string[] => {
	const { status, stdout, stderr } = spawnSync('git', args, { encoding: 'utf8' });
	if (status !== 0) refuse(`--since ${since}: ${stderr.split('\n')[0] ?? ''}`);
	return stdout.split('\n').filter((line) => line !== '');
};
const changed = [
	...git('diff', '--name-only', '--relative', since),
	...git('ls-files', '--others', '--exclude-standard'),
].filter((file) => /\.(ts|svelte)$/.test(file) && existsSync(file));

/** Runs a program and gives what it said; its time is counted from the start of all. */
async function run(
	name: string,
	args: readonly string[],
	keep: (said: string) => string = (said) => said,
): Promise<boolean> {
	const running = spawn('npx', args, { shell: process.platform === 'win32' });
	let said = '';
	for (const stream of [running.stdout, running.stderr]) stream.on('data', (text) => (said += String(text)));
	const [status] = (await once(running, 'close')) as [number];
	const left = keep(said).trim();
	const fine = status === 0 || (name === 'types' && left === '');
	console.log(
		`── ${name}: ${fine ? 'fine' : 'failed'}, ${process.uptime().toFixed(1)} s${left === '' ? '' : `\n${left}`}`,
	);
	return fine;
}

const withoutComponents = (said: string) =>
	said
		.split('\n')
		.filter((line) => !COMPONENT.test(line))
		.join('\n');
mkdirSync('test-results', { recursive: true });
const all = [
	run('rules', ['tsx', 'scripts/rules-check.ts']),
	run(
		'types',
		[
			'tsc',
			'--noEmit',
			'-p',
			'.',
			'--incremental',
			'--tsBuildInfoFile',
			'test-results/types.tsbuildinfo',
			'--pretty',
			'false',
		],
		withoutComponents,
	),
];
if (changed.length > 0)
	all.push(
		run('tests that hang on what changed', [
			...['vitest', 'related', '--run', '--project', 'unit', '--passWithNoTests'],
			...SLOW.flatMap((file) => ['--exclude', file]),
			...changed,
		]),
	);
const fine = await Promise.all(all);
process.exitCode = fine.every(Boolean) ? 0 : 1;
