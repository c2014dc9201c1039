import { getHolidays, type Region } from 'feiertagejs';
import { expect, test } from 'vitest';
import table from '../rules/holidays.json' with { type: 'json' };
import { holidayTable } from '../scripts/holidays.ts';
import words from '../src/lib/i18n/words/de/deadlines.json' with { type: 'json' };

const lands = ['BB', 'BE', 'BW', 'BY', 'HB', 'HE', 'HH', 'MV', 'NI', 'NW', 'RP', 'SH', 'SL', 'SN', 'ST', 'TH'];

test('the table of holidays is what the library says: else run `npx tsx scripts/holidays.ts`', () => {
	expect(table).toEqual(holidayTable());
}, 60_000);

/** Where two libraries differ, and why the table is right: Berlin's own days; Assumption is a matter of the community in Bavaria. */
const known = (land: string, day: string) =>
	(land === 'BE' && ['2020-05-08', '2025-05-08', '2028-06-17'].includes(day)) ||
	(land === 'BY' && day.endsWith('08-15'));

test('a second library knows the same holidays of the whole Land', () => {
	for (const land of lands) {
		for (let year = table.from; year <= table.to; year++) {
			const mine = table.holidays.filter((one) => one.lands.includes(land)).flatMap(({ days }) => days);
			const theirs = getHolidays(year, land as Region)
				.filter(({ date }) => date.getUTCDay() !== 0)
				.map(({ dateString }) => dateString)
				.filter((day) => !known(land, day));
			const ours = mine
				.filter((day) => day.startsWith(String(year)) && new Date(day).getUTCDay() !== 0)
				.filter((day) => !known(land, day));
			expect(ours.sort(), `${land} ${String(year)}`).toEqual(theirs.sort());
		}
	}
});

test('every holiday has a name', () => {
	for (const { id } of table.holidays) expect(words.holidays).toHaveProperty(id);
});
