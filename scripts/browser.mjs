import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** How every test, measurement and screenshot starts Chromium; nothing of it talks to the network by itself. */
export const browserFlags = [
	'--headless=new',
	'--no-sandbox',
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
];

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** @returns {string[]} */
function usualPlaces() {
	const { HOME = '', LOCALAPPDATA = '', PROGRAMFILES = '', 'PROGRAMFILES(X86)': programs86 = '' } = process.env;
	if (process.platform === 'darwin') {
		const apps = ['Google Chrome', 'Chromium'].map((app) => `Applications/${app}.app/Contents/MacOS/${app}`);
		return apps.flatMap((app) => [join('/', app), join(HOME, app)]);
	}
	if (process.platform === 'win32') {
		const chrome = join('Google', 'Chrome', 'Application', 'chrome.exe');
		return [PROGRAMFILES, programs86, LOCALAPPDATA].filter(Boolean).map((folder) => join(folder, chrome));
	}
	const folders = (process.env.PATH ?? '').split(delimiter).concat('/usr/bin', '/usr/local/bin', '/snap/bin');
	return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), '/opt/google/chrome/chrome'];
}

/** @returns {Promise<string[]>} */
async function playwrightCache() {
	try {
		const { chromium } = await import('playwright-core');
		return [chromium.executablePath()];
	} catch {
		return [];
	}
}

/** @param {string} command @param {string[]} args @returns {boolean} */
function run(command, args) {
	const windows = process.platform === 'win32';
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	return spawnSync(command, args, { stdio: ['ignore', 2, 2], shell: windows, env }).status === 0;
}

/** @returns {boolean} */
function install() {
	const debianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
	if (debianRoot) {
		const packages = ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'];
		return run('apt-get', ['update']) && run('apt-get', packages);
	}
	return run('npx', ['playwright-core', 'install', 'chromium']);
}

/** @returns {Promise<string | undefined>} */
async function installed() {
	return [...usualPlaces(), ...(await playwrightCache())].find((path) => existsSync(path));
}

/**
 * Finds a Chromium or Chrome: `CHROMIUM_PATH`, an installed one, Playwright's cache; if there is none, installs one.
 * @returns {Promise<string>} path of the program
 * @throws Error with one sentence for the reader when there is none and none can be installed
 */
export async function findBrowser() {
	const named = process.env.CHROMIUM_PATH;
	if (named && existsSync(named)) return named;
	if (named) throw new Error(`CHROMIUM_PATH names ${named}, but there is no such file.`);
	const found = (await installed()) ?? (install() ? await installed() : undefined);
	if (found) return found;
	throw new Error('No Chromium or Chrome was found and none could be installed: install one, or set CHROMIUM_PATH.');
}

// `node scripts/browser.mjs` installs a browser where there is none, before tests run against the clock.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
	try {
		console.log(await findBrowser());
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}
