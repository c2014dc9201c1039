/** Writes rules/holidays.json, the public holidays of each Land, from the library date-holidays: `npx tsx scripts/holidays.ts`. */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Holidays from 'date-holidays';
import { format, resolveConfig } from 'prettier';
import type { Holiday, HolidayTable } from '../src/lib/calculators/deadlines/holidays.ts';

const target = 'rules/holidays.json';
/** Laws on holidays change; nothing is promised for days after `to`. */
const years = { from: 2018, to: 2040 };

/** The library's rules by the name under which a holiday has its words; days that are ordered for one year only are memorials. */
const names: Readonly<Record<string, string>> = {
	'01-01': 'new-year',
	'01-06': 'epiphany',
	'03-08': 'womens-day',
	'03-08 since 2023': 'womens-day',
	'easter -2': 'good-friday',
	easter: 'easter',
	'easter 1': 'easter-monday',
	'05-01': 'labour-day',
	'easter 39': 'ascension',
	'easter 49': 'whitsun',
	'easter 50': 'whit-monday',
	'easter 60': 'corpus-christi',
	'08-08': 'augsburg-peace',
	'08-15': 'assumption',
	'09-20': 'childrens-day',
	'10-03': 'german-unity',
	'10-31': 'reformation',
	'11-01': 'all-saints',
	'wednesday before 11-23': 'repentance',
	'12-25': 'christmas',
	'12-26': 'boxing-day',
};
/** They are always Sundays, and change nothing. */
const sundays = new Set(['easter', 'whitsun']);

interface Entry {
	readonly id: string;
	readonly day: string;
	readonly lands: Set<string>;
	readonly partly: Set<string>;
}

/** The holidays of a Land, or of one of its regions, as `<day> <id>`. */
function holidaysOf(land: string, region?: string): string[] {
	const calendar = region === undefined ? new Holidays('DE', land) : new Holidays('DE', land, region);
	return Array.from({ length: years.to - years.from + 1 }, (_, index) => years.from + index)
		.flatMap((year) => calendar.getHolidays(year))
		.filter(({ type }) => type === 'public')
		.map(({ rule, date }) => `${date.slice(0, 10)} ${names[rule] ?? 'memorial'}`)
		.filter((one) => !sundays.has(one.slice(11)));
}

function entries(): Entry[] {
	const found = new Map<string, Entry>();
	const at = (key: string): Entry => {
		const known = found.get(key) ?? { id: key.slice(11), day: key.slice(0, 10), lands: new Set(), partly: new Set() };
		found.set(key, known);
		return known;
	};
	const library = new Holidays();
	for (const land of Object.keys(library.getStates('DE') ?? {}).sort()) {
		const whole = new Set(holidaysOf(land));
		for (const key of whole) at(key).lands.add(land);
		for (const region of Object.keys(library.getRegions('DE', land) ?? {}))
			for (const key of holidaysOf(land, region)) if (!whole.has(key)) at(key).partly.add(land);
	}
	return [...found.values()].sort((a, b) => a.day.localeCompare(b.day));
}

/** The table as the installed library has it: days of one holiday in the same Länder stand together. */
export function holidayTable(): HolidayTable {
	const groups = new Map<string, Holiday & { readonly days: string[] }>();
	for (const { id, day, lands, partly } of entries()) {
		const group = { id, lands: [...lands], partly: [...partly], days: [] };
		const key = JSON.stringify(group);
		const known = groups.get(key) ?? group;
		groups.set(key, known);
		known.days.push(day);
	}
	const { version } = createRequire(import.meta.url)('date-holidays/package.json') as { version: string };
	return { source: `date-holidays ${version} (ISC, CC-BY-3.0)`, ...years, holidays: [...groups.values()] };
}

if (process.argv[1]?.endsWith('holidays.ts')) {
	const options = { ...(await resolveConfig(target)), parser: 'json' };
	writeFileSync(target, await format(JSON.stringify(holidayTable()), options));
}
