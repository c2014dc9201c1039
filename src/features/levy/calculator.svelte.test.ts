import { describe, expect, it } from 'vitest';
import { Calculator } from './calculator.svelte.ts';
import { newGroup } from './counting.ts';

function table(): Calculator {
	const calculator = new Calculator('2025');
	Object.assign(calculator.entry, { jobs: '100', occupied: '2' });
	calculator.changeMode('months');
	return calculator;
}
const column = (calculator: Calculator, part: 'jobs' | 'occupied') => calculator.entry.rows.map((row) => row[part]);

describe('the calculator', () => {
	it('computes while it is typed into', () => {
		const calculator = new Calculator('2025');
		expect(calculator.levy).toBeUndefined();
		Object.assign(calculator.entry, { jobs: '100', occupied: '2' });
		expect(calculator.levy?.levy).toBe(990000);
		calculator.entry.occupied = '2x';
		expect(calculator.levy).toBeUndefined();
		expect(calculator.entry.occupied).toBe('2x');
	});

	it('takes the quick numbers into the table at the first look, and never again', () => {
		const calculator = table();
		expect(calculator.levy?.levy).toBe(990000);
		calculator.enter(0, 'jobs', '120');
		calculator.changeMode('quick');
		calculator.changeMode('months');
		expect(column(calculator, 'jobs')[0]).toBe('120');
		expect(calculator.entry.jobs).toBe('100');
	});

	it('copies a month to all later ones, and takes it back', () => {
		const calculator = table();
		calculator.enter(9, 'occupied', '5');
		calculator.fillDown(9);
		expect(column(calculator, 'occupied').slice(8)).toEqual(['2', '5', '5', '5']);
		expect(calculator.bulk).toEqual({ kind: 'filled', month: 9 });
		calculator.undo();
		expect(column(calculator, 'occupied').slice(8)).toEqual(['2', '5', '2', '2']);
		expect(calculator.canUndo).toBe(false);
	});
});

describe('pasting', () => {
	it('fills a column downwards, with cells that are no number as they are', () => {
		const calculator = table();
		calculator.paste(2, 'occupied', '1\n2,5\nviele\n');
		expect(column(calculator, 'occupied').slice(0, 6)).toEqual(['2', '2', '1', '2,5', 'viele', '2']);
		expect([...calculator.reading.wrong.keys()]).toEqual(['rows.4.occupied']);
		expect(calculator.bulk).toEqual({ kind: 'pasted', count: 3 });
	});

	it('fills both columns where both were copied', () => {
		const calculator = table();
		calculator.paste(0, 'jobs', '90\t1\r\n91\t3\r\n');
		expect(column(calculator, 'jobs').slice(0, 3)).toEqual(['90', '91', '100']);
		expect(column(calculator, 'occupied').slice(0, 3)).toEqual(['1', '3', '2']);
	});

	it('refuses 40,000 lines and changes nothing', () => {
		const calculator = table();
		const before = $state.snapshot(calculator.entry);
		calculator.paste(3, 'jobs', '100\n'.repeat(40_000));
		expect($state.snapshot(calculator.entry)).toEqual(before);
		expect(calculator.bulk).toEqual({ kind: 'refused', count: 40_000, max: 9 });
		expect(calculator.canUndo).toBe(false);
	});
});

describe('the counting help', () => {
	it('writes what it counts into the months, and takes it back', () => {
		const calculator = table();
		const answers = { status: 'severely-disabled', post: 'trainee', hours: 'enough' as const, from: '9' };
		calculator.entry.groups.push({ ...newGroup('a'), ...answers });
		calculator.takeCounted('occupied');
		expect(column(calculator, 'occupied')).toEqual([...Array(8).fill('0'), '2', '2', '2', '2']);
		expect(column(calculator, 'jobs')[0]).toBe('100');
		calculator.undo();
		expect(column(calculator, 'occupied')[0]).toBe('2');
		calculator.takeCounted('both');
		expect(column(calculator, 'jobs')[0]).toBe('0');
	});
});
