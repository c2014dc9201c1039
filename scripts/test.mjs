/** `npm test`: everything that CI does, on a fresh clone too. Goes on after a failed step, so that one run tells all. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { install, run } from './install.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

let passed = 0;
let failed = 0;
/** @type {string[]} */
const failures = [];

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
		'--reporter=default',
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
	} catch {
		// No report: the count below tells.
	}
	if (!fine && bad === 0) count(name, false);
}

function finish() {
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
