import { describe, expect, it } from 'vitest';
import { emptyLevy } from '#lib/case/levy-case.ts';
import { texts } from '#lib/i18n/texts.ts';
import { levyCsv } from './csv.ts';
import { levyWords } from './words.ts';

const words = levyWords(await texts('de', ['levy']));
const months = () => {
	const entry = { ...emptyLevy('2025'), mode: 'months' as const };
	for (const row of entry.rows) Object.assign(row, { jobs: '1.200,5', occupied: '2' });
	return entry;
};

describe('the months as a table for spreadsheets', () => {
	it('has a byte order mark, semicolons, decimal commas and CRLF', () => {
		const entry = months();
		entry.rows[1]!.closed = true;
		const lines = levyCsv(entry, words).split('\r\n');
		expect(lines[0]).toBe('\uFEFFJahr;Monat;Arbeitsplätze;Besetzte Plätze;Geschäftsbetrieb');
		expect(lines[1]).toBe('2025;Januar;1200,5;2;ja');
		expect(lines[2]).toBe('2025;Februar;;;nein');
		expect(lines).toHaveLength(14);
	});

	it('writes the quick numbers for each month', () => {
		const entry = { ...emptyLevy('2025'), jobs: '45', occupied: '0,5', months: '3' };
		expect(levyCsv(entry, words).split('\r\n').slice(1, 4)).toEqual([
			'2025;Monat 1;45;0,5;ja',
			'2025;Monat 2;45;0,5;ja',
			'2025;Monat 3;45;0,5;ja',
		]);
	});

	it('keeps what is no number, but not as a formula', () => {
		const entry = months();
		Object.assign(entry.rows[0]!, { jobs: '=1+1', occupied: 'a;"b"' });
		Object.assign(entry.rows[1]!, { jobs: '-3' });
		const lines = levyCsv(entry, words).split('\r\n');
		expect(lines[1]).toBe(`2025;Januar;'=1+1;"a;""b""";ja`);
		expect(lines[2]).toBe('2025;Februar;-3;2;ja');
	});
});
