import { describe, expect, it } from 'vitest';
import { readColumns, readNumber, readPaste } from './paste.ts';

describe('numbers as people write them', () => {
	it.each([
		['12', 12],
		[' 12,5 ', 12.5],
		['12.5', 12.5],
		['1.200', 1200],
		['1.200,5', 1200.5],
		['1 200', 1200],
		['-3', -3],
		['0', 0],
	])('%j is %d', (text, value) => expect(readNumber(text)).toBe(value));

	it.each(['', 'zwölf', '1,2,3', '12 EUR', '1e3', '0x10', '1.20.3', ',5'])('%j is no number', (text) => {
		expect(readNumber(text)).toBeUndefined();
	});
});

describe('a paste from a spreadsheet', () => {
	it('reads a column and a row', () => {
		expect(readPaste('100\r\n101\r\n102,5\r\n', 12)).toEqual({
			texts: ['100', '101', '102,5'],
			cells: [100, 101, 102.5],
			issues: [],
		});
		expect(readPaste('1\t2\t3', 12).cells).toEqual([1, 2, 3]);
	});

	it('says which cell is wrong and keeps the others', () => {
		const { cells, issues } = readPaste('100\nviele\n\n102', 12);
		expect(cells).toEqual([100, undefined, undefined, 102]);
		expect(issues.map(({ path, code }) => [path, code])).toEqual([
			['[1]', 'not-a-number'],
			['[2]', 'empty-month'],
		]);
	});

	it('refuses 40,000 lines at once, and takes over nothing', () => {
		const { cells, issues } = readPaste('100\n'.repeat(40_000), 12);
		expect(cells).toEqual([]);
		expect(issues).toEqual([{ path: '', code: 'too-many-months', params: { count: 40_000, max: 12 } }]);
	});

	it('reads two columns that were copied together', () => {
		expect(readColumns('100\t2\n101\t2,5\n', 12).map(({ cells }) => cells)).toEqual([
			[100, 101],
			[2, 2.5],
		]);
		expect(readColumns('100\t101\t102', 12).map(({ cells }) => cells)).toEqual([[100, 101, 102]]);
		expect(readColumns('100\n101\t2', 12)).toHaveLength(1);
		expect(readColumns('1\t2\n'.repeat(40_000), 12)).toEqual([readPaste('1\t2\n'.repeat(40_000), 12)]);
	});
});
