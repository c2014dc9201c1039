import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readRules } from '../src/cli/read-rules.ts';

const book = readRules('rules');
const laws = Object.keys(book.norms.laws).join('|');
const norm = new RegExp(`'((?:${laws})-\\d+[a-z]?(?:-[a-z0-9]+)*)'`, 'g');

test('every norm that the code cites stands in rules/norms.json', () => {
	const files = readdirSync('src', { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(ts|svelte)$/.test(entry.name) && !/test|testing/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((file) => !file.includes('testing'));
	const cited = files.flatMap((file) =>
		[...readFileSync(file, 'utf8').matchAll(norm)].map(([, id = '']) => `${id} in ${file}`),
	);
	expect(cited.length).toBeGreaterThan(50);
	expect(cited.filter((each) => !book.norms.norms[each.split(' ')[0] ?? ''])).toEqual([]);
});
