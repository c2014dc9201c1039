/** A list that is drawn by keys breaks the whole page where two keys are the same. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.svelte'));
const pattern = /\{#each\s+(?<list>[^\n]+?)\s+as\s+(?<as>[^\n]+?)\s+\((?<key>[^()\n]+)\)\}/g;
const lists = files.flatMap((path) =>
	[...readFileSync(join('src', path), 'utf8').matchAll(pattern)].map(({ groups }) => ({
		path: path.replaceAll('\\', '/'),
		list: groups?.list ?? '',
		as: groups?.as ?? '',
		key: groups?.key ?? '',
	})),
);

/** A sentence may stand twice in a list; its place may not. What only this file names cannot be twice either. */
function isText({ list, as, key }: (typeof lists)[number]): boolean {
	const written = list.startsWith('[') || /^(more|parts|modes|themes|facts|ways)$/.test(list);
	return !written && key === as.split(',')[0];
}

describe('lists drawn by keys', () => {
	test('are all seen by this test', () => {
		const each = files.map((path) => readFileSync(join('src', path), 'utf8').match(/\{#each\b[^\n]*\(/g)?.length ?? 0);
		expect(lists.length).toBe(each.reduce((sum, count) => sum + count, 0));
	});

	test('go by a place or an id, never by a text', () => {
		expect(lists.filter(isText).map(({ path, list, key }) => `${path}: {#each ${list} (${key})}`)).toEqual([]);
	});
});
