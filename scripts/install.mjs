import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';

/**
 * Runs a program in the project's folder and waits for it.
 * @param {string} command
 * @param {string[]} args
 * @returns {boolean} whether it ended well
 */
export function run(command, args) {
	const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
	return status === 0;
}

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean }>} */
function packages(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8')).packages;
	} catch {
		return {};
	}
}

/** npm notes in node_modules what it has put there; packages for other systems are optional and may be missing. */
function isInstalled() {
	const there = packages('node_modules/.package-lock.json');
	return Object.entries(packages('package-lock.json')).every(
		([path, { version, optional }]) => path === '' || optional || there[path]?.version === version,
	);
}

/**
 * Installs what package-lock.json names, unless it is already there. Runs before any package exists, so it uses none.
 * @returns {boolean} whether everything is there
 */
export function install() {
	return isInstalled() || run('npm', ['ci', '--no-audit', '--no-fund']);
}
