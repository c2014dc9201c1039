import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { placesOf, provisionTable } from '#lib/rules/provisions.ts';
import { readRules } from '../src/cli/read-rules.ts';
import { withTable } from '../scripts/provisions.ts';

const book = readRules('rules');

test('every provision of SchwbAV §§ 14-29 and 35-46 that is in force has its place', () => {
	const homeless = placesOf(book).filter(({ repealed, files }) => !repealed && files.length === 0);
	expect(homeless).toEqual([]);
});

test('the table in rules/README.md is the one the rules give (npm run rules:provisions)', () => {
	const squeeze = (text: string) => text.replace(/ +/g, ' ').replace(/-{3,}/g, '---');
	const readme = readFileSync('rules/README.md', 'utf8');
	expect(squeeze(readme)).toBe(squeeze(withTable(readme, provisionTable(book))));
});
