import { expect, test } from 'vitest';
import { fileURLToPath } from 'node:url';
import { readRuleFiles } from '../../../scripts/read-rules.ts';
import { readBook, RuleFaults, type Fault } from './book.ts';
import { postalCodeFaults } from './check-postal-codes.ts';
import { prefixesOf } from './prefixes.ts';
import type { FileOf } from './schema.ts';

const good = readRuleFiles(fileURLToPath(new URL('../../../rules', import.meta.url)));
type Table = FileOf<'postal-codes'>;

/** The faults after a change of the real file, in its shape or in its sense. */
function faultsAfter(change: (table: Table) => void): readonly Fault[] {
	const table = structuredClone(good['postal-codes.json']) as Table;
	change(table);
	try {
		return postalCodeFaults(readBook({ ...good, 'postal-codes.json': table }));
	} catch (error) {
		if (error instanceof RuleFaults) return error.faults;
		throw error;
	}
}
const bavaria = (table: Table) => {
	const found = table.lands.find(({ land }) => land === 'Bayern');
	if (!found) throw new Error('no Bayern');
	return found;
};
const firstMixed = (table: Table) => {
	const [first] = table.mixed;
	if (!first) throw new Error('nothing mixed');
	return first;
};

test('a list of beginnings', () => {
	expect(prefixesOf('009-011 026')).toEqual(['009', '010', '011', '026']);
	expect(prefixesOf('012-011')).toEqual([]);
});

test('the real file is right', () => expect(faultsAfter(() => undefined)).toEqual([]));

test('earlier editions have none', () => {
	const { 'postal-codes.json': _, ...earlier } = good;
	expect(postalCodeFaults(readBook(earlier))).toEqual([]);
});

test.each<[string, (table: Table) => void, string, RegExp]>([
	['a beginning twice', (table) => (bavaria(table).prefixes += ' 101'), 'lands.2.prefixes', /"101" stands in lands\.1/],
	[
		'certain and mixed',
		(table) => (firstMixed(table).prefixes += ' 804'),
		'mixed.0.prefixes',
		/"804" stands in lands\.1/,
	],
	['backwards', (table) => (bavaria(table).prefixes = '812-803'), 'lands.1.prefixes', /"812-803" runs backwards/],
	['no list', (table) => (bavaria(table).prefixes = '803, 804'), 'lands.1.prefixes', /beginnings of postal codes/],
	['no office', (table) => (bavaria(table).offices = []), 'lands.1.offices', /length/],
	['another office', (table) => (bavaria(table).offices = ['hessen']), 'lands.1.offices', /no office of "Bayern"/],
	['an office twice', (table) => bavaria(table).offices.push('bayern'), 'lands.1.offices', /"bayern" stands twice/],
	['a Land left out', (table) => table.lands.splice(2, 1), 'lands', /the office "berlin" has no Land/],
	['an unknown Land', (table) => firstMixed(table).lands.push('Tirol'), 'mixed.0.lands', /no Land "Tirol"/],
	['one Land', (table) => firstMixed(table).lands.pop(), 'mixed.0.lands', /length/],
])('%s', (_, change, path, reason) => {
	const found = faultsAfter((table) => void change(table)).find((fault) => fault.path === path);
	expect(found?.file).toBe('postal-codes.json');
	expect(found?.reason).toMatch(reason);
});
