/** `npm test`: everything that CI does, on a fresh clone too. Goes on after a failed step, so that one run tells all. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { install, run } from './install.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

let passed = 0;
let failed = 0;
/** @type {string[]} */
const failures = [];
/** What failed and what passed only when tried again, by name: a log may be cut from the top. @type {string[]} */
const named = [];

/** @param {string} name @param {boolean} fine */
function count(name, fine) {
	if (fine) passed += 1;
	else {
		failed += 1;
		failures.push(name);
	}
}

/** @param {string} name @param {() => boolean} work */
function step(name, work) {
	console.log(`\n── ${name} ──`);
	count(name, work());
}

/**
 * Runs programs that use one processor each beside each other, two at a time. What each prints stands together.
 * @param {[name: string, command: string, ...args: string[]][]} all
 */
async function beside(all) {
	const left = [...all];
	const work = async () => {
		for (let next = left.shift(); next; next = left.shift()) {
			const [name, command, ...args] = next;
			const running = spawn(command, args, { shell: process.platform === 'win32' });
			let said = '';
			for (const stream of [running.stdout, running.stderr]) stream.on('data', (text) => (said += String(text)));
			const [status] = await once(running, 'close');
			console.log(`\n── ${name} ──\n${said}`);
			count(name, status === 0);
		}
	};
	await Promise.all([work(), work()]);
}

/**
 * The tests of a file that failed, or passed only when tried again, each with what was said first.
 * @param {{ name: string, message: string, assertionResults: { fullName: string, status: string, failureMessages?: string[] }[] }} file
 */
function inWords({ name, message, assertionResults }) {
	const file = relative(process.cwd(), name);
	const words = assertionResults.flatMap(({ fullName, status, failureMessages = [] }) => {
		const [said] = failureMessages;
		if (status !== 'failed' && said === undefined) return [];
		const how = status === 'failed' ? 'failed' : 'passed only at the second try';
		return [`${file} > ${fullName}\n  ${how}: ${String(said).split('\n')[0]?.slice(0, 300)}`];
	});
	return words.length === 0 && message ? [`${file}\n  ${message.split('\n')[0]?.slice(0, 300)}`] : words;
}

/**
 * Runs Vitest and counts its tests; a run that ends badly without a failed test (a file that does not load) is one failure.
 * @param {string} name @param {string[]} args
 */
function tests(name, args) {
	console.log(`\n── ${name} ──`);
	const file = `test-results/${name.replaceAll(' ', '-')}.json`;
	rmSync(file, { force: true });
	const fine = run('npx', [
		'vitest',
		'run',
		...args,
		'--reporter=./scripts/brief-reporter.ts',
		'--reporter=json',
		`--outputFile.json=${file}`,
	]);
	let bad = 0;
	try {
		const report = JSON.parse(readFileSync(file, 'utf8'));
		passed += report.numPassedTests;
		bad = report.numFailedTests;
		failed += bad;
		if (bad > 0) failures.push(`${name}: ${bad}`);
		named.push(...report.testResults.flatMap(inWords));
	} catch {
		// No report: the count below tells.
	}
	if (!fine && bad === 0) count(name, false);
}

function finish() {
	if (named.length > 0) console.log(`\n${named.join('\n')}`);
	if (failures.length > 0) console.log(`\nFailed: ${failures.join(' · ')}`);
	console.log(`${failures.length > 0 ? '' : '\n'}${passed} passed, ${failed} failed`);
	process.exit(failed > 0 ? 1 : 0);
}

step('install', install);
if (failed > 0) finish();

mkdirSync('test-results', { recursive: true });
await beside([
	['lint', 'npx', 'eslint', '--max-warnings', '0', '.'],
	['types', 'npm', 'run', '--silent', 'check'],
	['format', 'npx', 'prettier', '--check', '--log-level', 'warn', '.'],
	['dead code', 'npx', 'knip'],
]);
tests('unit and component tests', []);
step('build', () => run('npm', ['run', '--silent', 'build']));
step('browser', () => run('node', ['scripts/browser.mjs']));
tests('browser tests', ['--config', 'vitest.browser.config.ts']);
finish();
