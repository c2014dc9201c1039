import * as v from 'valibot';
import type { Case, Json } from './types.ts';

/** What `guide` says of a case that is a levy calculation. */
export const levyGuide = 'levy';

/** One month as typed. `closed`: without business activity, so that it does not count. */
export interface LevyMonth {
	jobs: string;
	occupied: string;
	closed: boolean;
}

/** Some alike people of the counting help, as chosen and typed; '' is not answered. Months are '1' to '12', days 'yyyy-mm'. */
export interface LevyGroup {
	id: string;
	name: string;
	count: string;
	status: string;
	post: string;
	hours: '' | 'enough' | 'few' | 'unknown';
	shortHours: string;
	shortTerm: boolean;
	agencyPlaces: string;
	afterTraining: string;
	afterWorkshop: string;
	from: string;
	to: string;
}

/** Everything typed into the levy calculator, as it was typed: wrong input is kept too. */
export interface LevyEntry {
	year: string;
	mode: 'quick' | 'months';
	jobs: string;
	occupied: string;
	months: string;
	rows: LevyMonth[];
	federal: boolean;
	labour: string;
	late: string;
	compare: string;
	/** What the questions "what if" stand at. */
	idea: { personFrom: string; newJob: boolean; traineeFrom: string; order: string; late: string };
	groups: LevyGroup[];
}

/** The longest text that a field keeps. */
export const longestText = 200;

const monthsOfYear = 12;
const typed = v.fallback(v.pipe(v.string(), v.maxLength(longestText)), '');
const ticked = v.fallback(v.boolean(), false);
const month = v.object({ jobs: typed, occupied: typed, closed: ticked });

const group = v.object({
	id: v.pipe(v.string(), v.minLength(1), v.maxLength(longestText)),
	name: typed,
	count: typed,
	status: typed,
	post: typed,
	hours: v.fallback(v.picklist(['', 'enough', 'few', 'unknown']), ''),
	shortHours: typed,
	shortTerm: ticked,
	agencyPlaces: typed,
	afterTraining: typed,
	afterWorkshop: typed,
	from: typed,
	to: typed,
});

const idea = v.object({ personFrom: typed, newJob: ticked, traineeFrom: typed, order: typed, late: typed });

const entry = v.object({
	year: typed,
	mode: v.fallback(v.picklist(['quick', 'months']), 'quick'),
	jobs: typed,
	occupied: typed,
	months: typed,
	rows: v.fallback(v.pipe(v.array(month), v.length(monthsOfYear)), emptyMonths),
	federal: ticked,
	labour: typed,
	late: typed,
	compare: typed,
	idea: v.fallback(idea, emptyIdea),
	groups: v.fallback(v.pipe(v.array(v.unknown()), v.maxLength(500), v.array(group), v.transform(apart)), () => []),
});

/** Gives groups that have the id of one before them another: a page tells them apart by it. */
function apart(groups: LevyGroup[]): LevyGroup[] {
	const taken = new Set(groups.map(({ id }) => id));
	const seen = new Set<string>();
	return groups.map((it) => {
		let id = it.id;
		for (let count = 2; seen.has(id) || (id !== it.id && taken.has(id)); count++) id = `${String(count)}-${it.id}`;
		seen.add(id);
		return { ...it, id };
	});
}

function emptyMonths(): LevyMonth[] {
	return Array.from({ length: monthsOfYear }, () => ({ jobs: '', occupied: '', closed: false }));
}

function emptyIdea(): LevyEntry['idea'] {
	return { personFrom: '1', newJob: false, traineeFrom: '1', order: '10.000', late: '1' };
}

/** A calculation before anything is typed. */
export function emptyLevy(year: string): LevyEntry {
	const quick = { jobs: '', occupied: '', months: String(monthsOfYear) };
	const options = { federal: false, labour: '', late: '', compare: '' };
	return { year, mode: 'quick', ...quick, rows: emptyMonths(), ...options, idea: emptyIdea(), groups: [] };
}

/** What a case holds of the calculator; a part that is not what it should be is taken as empty. Undefined if there is nothing. */
export function readLevy({ data }: Pick<Case, 'data'>): LevyEntry | undefined {
	const read = v.safeParse(entry, data[levyGuide]);
	return read.success ? read.output : undefined;
}

/** The same as data for the store. */
export function levyData(it: LevyEntry): Json {
	return {
		...it,
		rows: it.rows.map((row) => ({ ...row })),
		idea: { ...it.idea },
		groups: it.groups.map((one) => ({ ...one })),
	};
}
