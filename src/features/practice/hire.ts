/** What a hire can bring beside the benefits of the Integrationsamt: premiums of the Land, and the levy that is saved. Pure. */
import { computeLevy } from '#lib/calculators/levy/levy.ts';
import type { Lookup } from '#lib/calculators/levy/figure.ts';
import { yearHasRate } from '#lib/calculators/levy/year.ts';
import type { Answers } from '#lib/engine/types.ts';
import {
	programmeState,
	sumOn,
	type Practice,
	type Programme,
	type ProgrammeState,
} from '#lib/rules/practice-state.ts';

/** What a programme adds to a hire at most, in euros. */
export interface Premium {
	readonly id: string;
	readonly most: number;
	readonly state: ProgrammeState;
	/** Not added to the sum: it is excluded by something that may be had, or it is not certain. */
	readonly added: boolean;
	readonly excluded: boolean;
}

export interface Premiums {
	readonly premiums: readonly Premium[];
	/** Of those that are certain and exclude nothing of the rest; 0 where there is none. */
	readonly sum: number;
}

type Purpose = Programme['for'][number];
const purposes: Readonly<Record<string, Purpose>> = {
	'new-hire': 'hire',
	trainee: 'training',
	'other-training': 'training',
	trial: 'trial',
	internship: 'internship',
};

/** What a programme would be paid for, by what the employer said; all where nothing was said. */
export function wantedFor(answers: Answers): (programme: Programme) => boolean {
	const relation = answers['employment-relation'];
	const purpose = typeof relation === 'string' ? purposes[relation] : undefined;
	return (programme) =>
		purpose === undefined || programme.for.includes(purpose) || programme.for.includes('transition');
}

/**
 * The premiums for a hire, or for a training, and what they come to together. Never added: one that is not certain, one that is excluded
 * by a benefit that may be had, and of several that exclude each other all but those that make the highest sum.
 * @param possible ids of benefits that are likely or to be clarified
 */
export function premiumsFor(
	{ programmes, sources }: Practice,
	purpose: 'hire' | 'training',
	possible: ReadonlySet<string>,
	day: string,
): Premiums {
	const found = programmes.flatMap((programme) => {
		const page = sources[programme.source];
		const sum = programme.sums?.[programme.adds?.[purpose] ?? ''];
		if (!page || !sum) return [];
		const state = programmeState(programme, page, day);
		if (state === 'ended' || state === 'archived' || state === 'ahead') return [];
		const excluded = (programme.excludes ?? []).some((one) => 'benefit' in one && possible.has(one.benefit));
		return [{ programme, most: sumOn(sum, day), state, excluded }];
	});
	const certain = found.filter(({ state, excluded }) => state === 'here' && !excluded);
	const best = heaviest(certain);
	const premiums = found.map((one) => ({
		id: one.programme.id,
		most: one.most,
		state: one.state,
		added: best.includes(one),
		excluded: one.excluded || (certain.includes(one) && !best.includes(one)),
	}));
	return { premiums, sum: best.reduce((sum, { most }) => sum + most, 0) };
}

interface Weighed {
	readonly programme: Programme;
	readonly most: number;
}

/** Of some programmes those that exclude nothing of each other and make the highest sum. A Land has few, so all sets are tried. */
function heaviest<T extends Weighed>(all: readonly T[]): readonly T[] {
	const clash = (one: Weighed, other: Weighed) =>
		[one, other].some(({ programme }) =>
			(programme.excludes ?? []).some(
				(each) =>
					'programme' in each &&
					[one, other].some((it) => it.programme.id === each.programme && it.programme !== programme),
			),
		);
	const [first, ...rest] = all;
	if (!first) return [];
	const without = heaviest(rest);
	const along = [first, ...heaviest(rest.filter((one) => !clash(first, one)))];
	const weight = (list: readonly Weighed[]) => list.reduce((sum, { most }) => sum + most, 0);
	return weight(along) >= weight(without) ? along : without;
}

/** What one more severely disabled person saves of the levy in a year, in cents. */
export type LevySaving =
	| { readonly kind: 'range'; readonly from: number; readonly to: number }
	/** Below the duty, or it is met already. */
	| { readonly kind: 'none' | 'met' }
	/** Depends on how many are employed. */
	| { readonly kind: 'big' };

/** From this size on the levy goes by percent, and how many are employed is not asked. */
const PERSONS_BELOW = 60;

/**
 * What one more person saves, by the size of the firm: how many it employs is not asked, so every number that leaves the duty unmet is
 * counted (§ 160 (2) S. 2 SGB IX). Undefined where the size is not known, or the year has no amounts.
 */
export function levySaving(answers: Answers, year: number, lookup: Lookup): LevySaving | undefined {
	const jobs = answers['firm-jobs'];
	if (typeof jobs !== 'number' || !yearHasRate(year, lookup)) return undefined;
	const levy = (occupied: number) =>
		computeLevy(
			{
				year,
				jobs: Array<number>(12).fill(Math.floor(jobs)),
				occupied: Array<number>(12).fill(occupied),
				federalSixPercent: false,
				workshopLabour: 0,
				paidMonthsLate: 0,
			},
			lookup,
		);
	if (!levy(0).duty) return { kind: 'none' };
	if (answers['quota-met-without'] === 'yes') return { kind: 'met' };
	if (jobs >= PERSONS_BELOW) return { kind: 'big' };
	const savings: number[] = [];
	for (let occupied = 0; levy(occupied).levy > 0; occupied++)
		savings.push(levy(occupied).levy - levy(occupied + 1).levy);
	return savings.length === 0
		? { kind: 'met' }
		: { kind: 'range', from: Math.min(...savings), to: Math.max(...savings) };
}
