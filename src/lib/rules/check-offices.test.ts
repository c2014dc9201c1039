import { describe, expect, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import { readRuleFiles } from '../../cli/read-rules.ts';
import { readBook, RuleFaults, type Fault } from './book.ts';
import { canBeCalled, officeFaults } from './check-offices.ts';
import type { FileOf } from './schema.ts';

const good = readRuleFiles(fileURLToPath(new URL('../../../rules', import.meta.url)));
type Table = FileOf<'offices'>;
const real = good['offices.json'] as Table;

/** The faults after a change of the real file, in its shape or in its sense. */
function faultsAfter(change: (table: Table) => void): readonly Fault[] {
	const table = structuredClone(real);
	change(table);
	try {
		return officeFaults(readBook({ ...good, 'offices.json': table }));
	} catch (error) {
		if (error instanceof RuleFaults) return error.faults;
		throw error;
	}
}
const at = (id: string) => real.offices.findIndex((office) => office.id === id);
function office(table: Table, id: string) {
	const found = table.offices.find((one) => one.id === id);
	if (!found) throw new Error(`no office "${id}"`);
	return found;
}
function phone(table: Table, id: string) {
	const found = office(table, id).phone;
	if (!found) throw new Error(`no number of "${id}"`);
	return found;
}

describe('the real file', () => {
	it('is right', () => expect(faultsAfter(() => undefined)).toEqual([]));

	it('has a number for each office, or says why not', () => {
		const silent = real.offices.filter((one) => !canBeCalled(one)).map(({ id, noPhone }) => [id, noPhone]);
		expect(silent).toEqual([
			['baden-wuerttemberg', 'not-found'],
			['bremen', 'outdated'],
			['schleswig-holstein', 'not-found'],
		]);
	});

	it('has a page for each office', () => {
		for (const { id, web } of real.offices) expect(web, id).toMatch(/^https:\/\//);
	});
});

describe('what is refused', () => {
	const hamburg = `offices.${String(at('hamburg'))}`;
	it.each<[string, (table: Table) => void, string, RegExp]>([
		[
			'no international form',
			(table) => (phone(table, 'hamburg').number = '04042863'),
			`${hamburg}.phone.number`,
			/expected a number/,
		],
		[
			'a made-up form',
			(table) => (phone(table, 'hamburg').written = '(040) 42863'),
			`${hamburg}.phone.written`,
			/expected a number/,
		],
		[
			'two numbers',
			(table) => (phone(table, 'hamburg').written = '040 42863-1'),
			`${hamburg}.phone`,
			/is not how \+49404286300? is written/,
		],
		['no source', (table) => (phone(table, 'hamburg').source = ''), `${hamburg}.phone.source`, /length/],
		['no day', (table) => (phone(table, 'hamburg').seen = '2026-11'), `${hamburg}.phone.seen`, /expected a day/],
		['a day to come', (table) => (phone(table, 'hamburg').seen = '2027-01-01'), `${hamburg}.phone.seen`, /is after/],
		['no number, no reason', (table) => delete office(table, 'hamburg').phone, hamburg, /say why with "noPhone"/],
		[
			'a number and a reason',
			(table) => (office(table, 'hamburg').noPhone = 'outdated'),
			`${hamburg}.noPhone`,
			/has a number/,
		],
		[
			'an office twice',
			(table) => table.offices.push(structuredClone(office(table, 'hamburg'))),
			'offices.17.id',
			/stands twice/,
		],
		[
			'a number of a branch in two forms',
			(table) => {
				const [first] = office(table, 'hessen').branches ?? [];
				if (first?.phone) first.phone.written = '0611 157-0';
			},
			`offices.${String(at('hessen'))}.branches.0.phone`,
			/is not how/,
		],
	])('%s', (_, change, path, reason) => {
		const found = faultsAfter((table) => void change(table)).find((fault) => fault.path === path);
		expect(found?.file).toBe('offices.json');
		expect(found?.reason).toMatch(reason);
	});
});
