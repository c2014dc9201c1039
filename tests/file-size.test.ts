/** A file does one thing: none is so long that nobody reads it to its end. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn, root } from '../scripts/check/text-files.ts';

const MOST = 250;
/** A test says everything of one subject, with its cases written out. */
const MOST_OF_TEST = 300;

/** Longer files, and why. Nothing is to be added; what has become short is to be taken out. */
const LONGER: Readonly<Record<string, string>> = {
	'tests/browser/journey.test.ts':
		'whole ways through the built site, which share a server and a browser; each is to be a file of its subject',
};

const long = ['src', 'scripts', 'tests']
	.flatMap((folder) => filesIn(`${root}${folder}`, /\.(ts|svelte|mjs)$/))
	.map((path) => ({
		file: relative(root, path).replaceAll('\\', '/'),
		lines: readFileSync(path, 'utf8').split('\n').length - 1,
	}))
	.filter(({ file, lines }) => lines > (/\.test\.ts$|^tests\//.test(file) ? MOST_OF_TEST : MOST));

test(`no file has more than ${String(MOST)} lines, no test more than ${String(MOST_OF_TEST)}, but those that say why`, () =>
	expect(long.map(({ file }) => file)).toEqual(Object.keys(LONGER)));
