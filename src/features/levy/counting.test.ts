import { describe, expect, it } from 'vitest';
import type { LevyGroup } from '#lib/case/levy-case.ts';
import { countOf, headsOf, monthSums, newGroup } from './counting.ts';

const group = (other: Partial<LevyGroup>): LevyGroup => ({ ...newGroup('1'), hours: 'enough', ...other });
const disabled = { status: 'severely-disabled', post: 'employee' };

describe('what groups count', () => {
	it('adds people, places and months', () => {
		const staff = [
			group({ id: 'a', count: '90', status: 'none', post: 'employee' }),
			group({ id: 'b', count: '2', ...disabled, from: '7' }),
			group({ id: 'c', ...disabled, post: 'trainee', from: '9' }),
			group({ id: 'd', count: '5', status: 'none', post: 'employee', hours: 'few' }),
		];
		const { months, open } = monthSums(staff, 2025);
		expect(open).toBe(0);
		expect(months[0]).toEqual({ jobs: 90, occupied: 0 });
		expect(months[6]).toEqual({ jobs: 92, occupied: 2 });
		expect(months[8]).toEqual({ jobs: 92, occupied: 4 });
	});

	it('counts twice in the first year after a training, month by month', () => {
		const { months } = monthSums([group({ ...disabled, afterTraining: '2024-09' })], 2025);
		expect(months.map(({ occupied }) => occupied)).toEqual([2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1]);
	});

	it('knows that counting twice after a workshop began in 2024', () => {
		const after = (year: number) => monthSums([group({ ...disabled, afterWorkshop: '2023-03' })], year).months;
		expect(after(2023).every(({ occupied }) => occupied === 1)).toBe(true);
		expect(after(2024).every(({ occupied }) => occupied === 2)).toBe(true);
		expect(
			after(2025)
				.map(({ occupied }) => occupied)
				.slice(0, 4),
		).toEqual([2, 2, 1, 1]);
	});

	it('leaves out a group that is not said enough about', () => {
		expect(monthSums([newGroup('a'), group({ id: 'b', post: 'employee' })], 2025)).toMatchObject({ open: 2 });
		expect(countOf(newGroup('a'), 2025, 1)).toBeUndefined();
		expect(countOf(group({ post: 'employee' }), 2025, 1)?.open).toEqual(['status']);
	});

	it('wants whole people', () => {
		expect(['1', '90', '1.200'].map((count) => headsOf(group({ count })))).toEqual([1, 90, 1200]);
		expect(['0', '-1', '1,5', 'x', ''].map((count) => headsOf(group({ count })))).toEqual(Array(5).fill(undefined));
	});
});
