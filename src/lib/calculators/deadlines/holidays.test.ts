import { expect, it } from 'vitest';
import { daysOff, type Holiday, type HolidayTable } from './holidays.ts';

const table = (...holidays: Holiday[]): HolidayTable => ({ source: 'made up', from: 2026, to: 2026, holidays });
const all: Holiday = { id: 'all', lands: ['BE', 'BY', 'SN'], partly: [], days: ['2026-01-01'] };
const some: Holiday = { id: 'some', lands: ['BY'], partly: ['SN'], days: ['2026-06-04', '2026-06-05'] };
const parts: Holiday = { id: 'parts', lands: [], partly: ['SN'], days: ['2026-08-08'] };
const nobody: Holiday = { id: 'nobody', lands: [], partly: [], days: ['2026-09-09'] };

it('a holiday is sure in its Länder, partly in those where some communities have it, and none elsewhere', () => {
	const on = (land: string, day: string) => daysOff(table(all, some, parts), land)(day);
	expect(on('BY', '2026-06-04')).toEqual({ id: 'some', partly: false });
	expect(on('SN', '2026-06-05')).toEqual({ id: 'some', partly: true });
	expect(on('BE', '2026-06-04')).toBeUndefined();
	expect(on('BE', '2026-01-01')).toEqual({ id: 'all', partly: false });
	expect(on('BE', '2026-01-02')).toBeUndefined();
});

it('where the Land is not known, only what all Länder have is sure', () => {
	const on = daysOff(table(all, some, parts, nobody), undefined);
	expect(on('2026-01-01')).toEqual({ id: 'all', partly: false });
	expect(on('2026-06-04')).toEqual({ id: 'some', partly: true });
	expect(on('2026-08-08')).toEqual({ id: 'parts', partly: true });
	expect(on('2026-09-09')).toBeUndefined();
});

it('where two fall on one day, the sure one counts, whichever stands first', () => {
	const local: Holiday = { id: 'local', lands: [], partly: ['BY'], days: ['2026-06-04'] };
	expect(daysOff(table(some, local), 'BY')('2026-06-04')).toEqual({ id: 'some', partly: false });
	expect(daysOff(table(local, some), 'BY')('2026-06-04')).toEqual({ id: 'some', partly: false });
});
