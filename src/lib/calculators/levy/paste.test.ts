import { describe, expect, it } from 'vitest';
import { readColumns, readPaste } from './paste.ts';

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

describe('the edges of a paste', () => {
	const lines = (count: number) => Array.from({ length: count }, (_, index) => String(index)).join('\n');

	it('as many cells as there are months are taken, one more is refused with both numbers', () => {
		expect(readPaste(lines(12), 12).cells).toHaveLength(12);
		expect(readPaste(lines(13), 12)).toEqual({
			texts: [],
			cells: [],
			issues: [{ path: '', code: 'too-many-months', params: { count: 13, max: 12 } }],
		});
	});

	it('4,000 signs are looked at, one more is refused even where it is one cell', () => {
		expect(readPaste('1'.repeat(4000), 12).cells).toHaveLength(1);
		expect(readPaste('1'.repeat(4001), 12).issues).toEqual([
			{ path: '', code: 'too-many-months', params: { count: 1, max: 12 } },
		]);
		expect(readPaste(`${'1'.repeat(4000)}\n\n`, 12).cells).toHaveLength(1);
		expect(readColumns(`1\t2\n3\t${' '.repeat(3993)}4`, 12).map(({ cells }) => cells)).toEqual([
			[1, 3],
			[2, 4],
		]);
		expect(readColumns(`1\t2\n3\t4${'\n'.repeat(4000)}`, 12)).toHaveLength(2);
	});

	it('blanks around a number do not stay, and what is wrong is quoted', () => {
		expect(readPaste(' 1 ; zwei\r3', 12)).toEqual({
			texts: ['1', 'zwei', '3'],
			cells: [1, undefined, 3],
			issues: [{ path: '[1]', code: 'not-a-number', params: { value: ' zwei' } }],
		});
		expect(readPaste('1\n \n3', 12).issues).toEqual([{ path: '[1]', code: 'empty-month', params: { month: 2 } }]);
	});

	it('several columns need several lines, equally long ones, and as many cells as months at most', () => {
		expect(readColumns('1\t2\r\n3\t4\r5\t6', 12).map(({ cells }) => cells)).toEqual([
			[1, 3, 5],
			[2, 4, 6],
		]);
		expect(readColumns('1\n2\n3', 12).map(({ cells }) => cells)).toEqual([[1, 2, 3]]);
		expect(readColumns('1\t2\n3', 12).map(({ cells }) => cells)).toEqual([[1, 2, 3]]);
		expect(readColumns('1\t2\n3\t4\n', 1).map(({ issues }) => issues[0]?.code)).toEqual([
			'too-many-months',
			'too-many-months',
		]);
	});

	it('asks back what may be two numbers', () => {
		expect(readPaste('100\n25.0000', 12).issues).toEqual([
			{ path: '[1]', code: 'two-readings', params: { value: '25.0000', first: '25', second: '250.000' } },
		]);
	});
});
