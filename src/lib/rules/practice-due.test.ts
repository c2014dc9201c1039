import { expect, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import { readRuleFiles } from '../../cli/read-rules.ts';
import { readBook } from './book.ts';
import { contactsDue, practiceDue } from './practice-due.ts';

const book = readBook(readRuleFiles(fileURLToPath(new URL('../../../rules', import.meta.url))));
const pages = Object.values(book.practice).reduce((sum, { sources }) => sum + Object.keys(sources).length, 0);

it('names no page in the half year after it was read, and every page after it', () => {
	const named = (day: string) => practiceDue(book, day).filter(({ path }) => path.startsWith('sources.')).length;
	expect(named('2026-12-01')).toBe(0);
	expect(named('2027-05-21')).toBe(0);
	expect(named('2027-06-01')).toBe(pages);
});

it('asks after a programme in its last month and while it is shown as ended', () => {
	const asked = (day: string) =>
		practiceDue(book, day)
			.filter(({ path }) => path === 'programmes.hepas-trial')
			.map(({ reason }) => reason);
	expect(asked('2026-11-29')).toEqual([]);
	expect(asked('2026-12-01')).toEqual(['ends on 2026-12-31: is it renewed?']);
	expect(asked('2027-01-15')).toEqual(['ended on 2026-12-31: is there another?']);
	expect(asked('2027-04-01')).toEqual([]);
});

it('names contacts that were read long ago, with the office that they belong to', () => {
	expect(contactsDue(book, '2026-11-29')).toEqual([]);
	const due = contactsDue(book, '2027-02-01');
	expect(due).toContainEqual({ file: 'offices.json', path: 'offices.hamburg', reason: 'last read 2026-08' });
	expect(due.some(({ path }) => path === 'offices.hamburg.phone')).toBe(false);
	expect(contactsDue(book, '2027-06-01').map(({ path }) => path)).toContain('offices.hamburg.phone');
	expect(contactsDue(book, '2027-06-01').some(({ path }) => path.startsWith('contacts.relay-service'))).toBe(true);
});
