import { describe, expect, it } from 'vitest';
import { emptyLevy, levyData, readLevy } from './levy-case.ts';
import { aCase } from './testing/builders.ts';

describe('a levy calculation in a case', () => {
	it('comes back as it was typed, wrong input too', () => {
		const typed = { ...emptyLevy('2025'), jobs: 'viele', occupied: '-3', mode: 'months' as const };
		expect(readLevy(aCase({ data: { levy: levyData(typed) } }))).toEqual(typed);
	});

	it('is nothing where a case holds none', () => {
		expect(readLevy(aCase())).toBeUndefined();
		expect(readLevy(aCase({ data: { levy: 'x' } }))).toBeUndefined();
	});

	it('takes a part that is not what it should be as empty, and keeps the rest', () => {
		const data = { ...emptyLevy('2025'), jobs: '45', months: 12, rows: [1, 2], groups: [{ id: '' }], mode: 'other' };
		expect(readLevy(aCase({ data: { levy: data as never } }))).toEqual({
			...emptyLevy('2025'),
			jobs: '45',
			months: '',
		});
	});
});
