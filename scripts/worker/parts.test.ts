import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { divide } from './parts.ts';

const app = '_app/immutable';
let folder: string;

function put(files: Record<string, string>): void {
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
}

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'begleithilfe-parts-'));
	put({
		'index.html': `import("/${app}/entry/start.aa.js"); import("/${app}/nodes/2.aa.js")`,
		'shell.html': `import("/${app}/entry/start.aa.js")`,
		'404.html': `import("/${app}/entry/start.aa.js")`,
		'levy/index.html': `import("/${app}/nodes/0.aa.js"); import("/${app}/nodes/3.aa.js")`,
		'cases/index.html': `import("/${app}/nodes/0.aa.js"); import("/${app}/nodes/4.aa.js")`,
		[`${app}/entry/start.aa.js`]: 'import("./app.aa.js")',
		[`${app}/entry/app.aa.js`]: '["0.aa.js","1.aa.js","2.aa.js","3.aa.js","4.aa.js"]',
		...Object.fromEntries(['0', '1'].map((name) => [`${app}/nodes/${name}.aa.js`, ''])),
		[`${app}/nodes/2.aa.js`]: 'import"../chunks/shared.js";import("../chunks/words-levy.js")',
		[`${app}/nodes/3.aa.js`]: 'import"../chunks/shared.js";import"../chunks/sum.js";import("../chunks/words-levy.js")',
		[`${app}/nodes/4.aa.js`]: '',
		[`${app}/chunks/shared.js`]: '["../assets/shared.aa.css"]',
		[`${app}/chunks/sum.js`]: '',
		[`${app}/chunks/words-levy.js`]: '',
		[`${app}/assets/shared.aa.css`]: '',
		[`${app}/assets/font.aa.woff2`]: '',
		'law/a.json': '{}',
		'search/all.json': '{}',
		'icons/icon.png': '',
		'sw.js': 'of the build before',
	});
});
afterEach(() => rmSync(folder, { recursive: true }));

const sources = { 'src/lib/i18n/words/de/levy.json': { file: `${app}/chunks/words-levy.js` } };

describe('divide', () => {
	it('lets follow what only pages of their own need: scripts, words and data', () => {
		expect(divide(folder, sources).later.sort()).toEqual([
			`${app}/chunks/sum.js`,
			`${app}/chunks/words-levy.js`,
			`${app}/nodes/3.aa.js`,
			'law/a.json',
		]);
	});

	it('keeps at once all that other pages need, also the error page, which no page names', () => {
		expect(divide(folder, sources).core.sort()).toEqual([
			`${app}/assets/shared.aa.css`,
			`${app}/chunks/shared.js`,
			`${app}/entry/app.aa.js`,
			`${app}/entry/start.aa.js`,
			...['0', '1', '2', '4'].map((name) => `${app}/nodes/${name}.aa.js`),
			'search/all.json',
		]);
	});

	it('fetches the start page, the shell and the fonts each for itself, and no other page', () => {
		expect(divide(folder, sources).alone).toEqual([`${app}/assets/font.aa.woff2`, 'index.html', 'shell.html']);
	});

	it('keeps words at once that it does not know as those of a later page', () => {
		expect(divide(folder, {}).core).toContain(`${app}/chunks/words-levy.js`);
	});

	it('lets the pages of the guides follow', () => {
		put({ 'guide/person/land/index.html': '', 'guide/person/index.html': '' });
		expect(divide(folder, sources).later).toEqual(
			expect.arrayContaining(['guide/person/index.html', 'guide/person/land/index.html']),
		);
	});

	it('leaves pages that only the build can draw to those who wish them', () => {
		put({ 'review/index.html': '', 'graphs/index.html': '', 'graphs/a/index.html': '' });
		expect(divide(folder, sources).experts).toEqual(['graphs/a/index.html', 'review/index.html']);
	});

	it('refuses two files of one name', () => {
		put({ [`${app}/assets/shared.js`]: '' });
		expect(() => divide(folder, sources)).toThrow('two files are called shared.js');
	});
});
