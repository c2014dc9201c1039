import { describe, expect, it } from 'vitest';
import { emptyLevy, levyData, readLevy } from './levy-case.ts';
import { aCase } from './testing/builders.ts';

const group = {
	...{ id: '', name: '', count: '', status: '', post: '', hours: '' as const, shortHours: '', shortTerm: false },
	...{ agencyPlaces: '', afterTraining: '', afterWorkshop: '', from: '', to: '' },
};

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

	it('gives groups ids of their own where a file gives several the same', () => {
		const groups = ['a', 'a', '2-a', 'a', 'b', 'b'].map((id, index) => ({ ...group, id, name: String(index) }));
		const read = readLevy(aCase({ data: { levy: levyData({ ...emptyLevy('2025'), groups }) } }));
		expect(read?.groups.map(({ name }) => name)).toEqual(['0', '1', '2', '3', '4', '5']);
		expect(read?.groups.map(({ id }) => id)).toEqual(['a', '3-a', '2-a', '4-a', 'b', '2-b']);
	});
});
