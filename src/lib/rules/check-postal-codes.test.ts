import { expect, test } from 'vitest';
import { fileURLToPath } from 'node:url';
import { readRuleFiles } from '../../cli/read-rules.ts';
import { readBook, RuleFaults, type Fault } from './book.ts';
import { postalCodeFaults } from './check-postal-codes.ts';
import { codesOf } from './postal-code-groups.ts';
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
function bavaria(table: Table) {
	const found = table.offices.find(({ office }) => office === 'bayern');
	if (!found) throw new Error('no Bayern');
	return found;
}
function border(table: Table) {
	const [first] = table.crossing;
	if (!first) throw new Error('no code crosses a border');
	return first;
}

test('a list of codes', () => expect(codesOf('0106769 02625')).toEqual(['01067', '01069', '02625']));

test('the real file is right', () => expect(faultsAfter(() => undefined)).toEqual([]));

test('earlier editions have none', () => {
	const { 'postal-codes.json': _, ...earlier } = good;
	expect(postalCodeFaults(readBook(earlier))).toEqual([]);
});

test.each<[string, (table: Table) => void, string, RegExp]>([
	['a code twice', (table) => (bavaria(table).codes += ' 10115'), 'offices.2.codes', /"10115" stands in offices\.1/],
	['certain and open', (table) => (border(table).code = '80331'), 'crossing.0.code', /"80331" stands in offices\.1/],
	['half a code', (table) => (bavaria(table).codes = '8033'), 'offices.1.codes', /expected postal codes/],
	['another list', (table) => (bavaria(table).codes = '80331, 80333'), 'offices.1.codes', /expected postal codes/],
	['another office', (table) => (bavaria(table).office = 'tirol'), 'offices.1.office', /no office "tirol"/],
	['an office twice', (table) => (bavaria(table).office = 'berlin'), 'offices.2.office', /"berlin" stands twice/],
	['an office left out', (table) => table.offices.splice(2, 1), 'offices', /the office "berlin" has no postal code/],
	[
		'a place abroad',
		(table) => border(table).places.push({ name: 'Reutte', office: 'tirol' }),
		'crossing.0.places',
		/"tirol"/,
	],
	[
		'no border',
		(table) => border(table).places.forEach((place) => (place.office = 'sachsen')),
		'crossing.0.places',
		/crosses no border/,
	],
])('%s', (_, change, path, reason) => {
	const found = faultsAfter((table) => void change(table)).find((fault) => fault.path === path);
	expect(found?.file).toBe('postal-codes.json');
	expect(found?.reason).toMatch(reason);
});
