import { valueOn } from '#lib/calculators/levy/figure.ts';
import type { Step, VehicleAid, VehicleInput } from '#lib/calculators/vehicle/vehicle.ts';
import type { Texts } from '#lib/i18n/texts.ts';
import { euros, shortEuros } from '#lib/i18n/format.ts';
import type { SumLine } from '#features/sum/sum-line.ts';
import type { AidView, LimitView } from './vehicle-view.ts';
import { citeAll } from '#features/citation/cite.ts';
import { lookup } from './lookup.ts';

const strong = new Set(['grant', 'equipment', 'licence']);
/** Lines that are left out where they change nothing. */
const optional = new Set(['dependants', 'other-grants', 'old-car']);

const percent = (value: number) => `${String(value)}\u00a0%`;

/** The highest price of the law in a year, in words. */
export function ceilingWords(year: number, language: string): string {
	return shortEuros(valueOn(lookup, 'vehicle-aid.price-limit', `${String(year)}-01-01`) * 100, language);
}

/** What a used car must still be worth of its price when new, in words (§ 4 Abs. 3 KfzHV). */
export function usedCarShare(year: number): string {
	return percent(valueOn(lookup, 'vehicle-aid.used-car-percent', `${String(year)}-01-01`));
}

/** The vehicle aid in words. */
export function aidView(aid: VehicleAid, input: VehicleInput, { t, language }: Texts): AidView {
	const money = (cents: number) => euros(cents, language);
	const values = howValues(aid, input, language);
	const own = Math.max(0, input.price - input.otherGrants - aid.grant);
	const sums = [
		...(aid.equipment > 0
			? [{ id: 'equipment', label: t('vehicle:result.equipment'), value: money(aid.equipment) }]
			: []),
		...(input.licenceCost > 0
			? [{ id: 'licence', label: t('vehicle:result.licence'), value: money(aid.licence) }]
			: []),
	];
	const total = aid.grant + aid.equipment + aid.licence;
	return {
		grant: money(aid.grant),
		meaning: meaning(aid, input, t, money),
		sums: [
			...sums,
			...(sums.length > 0 ? [{ id: 'total', label: t('vehicle:result.total'), value: money(total) }] : []),
			...(input.price > 0
				? [
						{
							id: 'own',
							label: t('vehicle:result.own'),
							value: money(own),
							...(input.oldCarValue > 0 && { hint: t('vehicle:result.ownHint') }),
						},
					]
				: []),
		],
		lines: aid.steps
			.filter(({ id, value }) => value !== 0 || !optional.has(id))
			.map((step) => line(step, aid, input, values, { t, money })),
		loan: aid.loanLimit > 0 ? t('vehicle:rules.loan', { loan: money(aid.loanLimit) }) : undefined,
		spoken: t('vehicle:result.spoken', { grant: money(aid.grant) }),
	};
}

type Say = Texts['t'];
type Money = (cents: number) => string;

function meaning(aid: VehicleAid, input: VehicleInput, t: Say, money: Money): string {
	if (aid.sharePercent === 0) return t('vehicle:result.none');
	if (aid.base === 0 && input.price > 0) return t('vehicle:result.nothing');
	return t('vehicle:result.share', { percent: aid.sharePercent, base: money(aid.base) });
}

function line(
	{ id, value, norms }: Step,
	aid: VehicleAid,
	input: VehicleInput,
	values: Record<string, string | number>,
	{ t, money }: { t: Say; money: Money },
): SumLine {
	const key = `vehicle:step.${id}`;
	return {
		id,
		label: t(`${key}.label`, values),
		how: how(id, aid, input, (name) => t(`${key}.${name}`, values)),
		value: id.endsWith('percent') ? percent(value) : money(value),
		norms: citeAll(norms),
		strong: strong.has(id),
	};
}

/** Which sentence says how a line comes about; none where it would say nothing. */
function how(id: string, aid: VehicleAid, input: VehicleInput, say: (name: string) => string): string | undefined {
	switch (id) {
		case 'share-percent':
			return say(aid.sharePercent === 0 ? 'howNone' : 'how');
		case 'price':
			return say(input.dearerCarNeeded ? 'howDearer' : 'how');
		case 'dependants':
		case 'base':
		case 'grant':
		case 'equipment':
		case 'licence':
			return say('how');
		default:
			return undefined;
	}
}

function howValues(aid: VehicleAid, input: VehicleInput, language: string): Record<string, string | number> {
	const day = `${String(input.year)}-01-01`;
	const deduction = aid.steps.find(({ id }) => id === 'dependants')?.value ?? 0;
	const bracket = aid.limits.find(({ limit }) => aid.income <= limit) ?? aid.limits.at(-1);
	return {
		count: input.dependants,
		each: shortEuros(input.dependants > 0 ? -deduction / input.dependants : 0, language),
		percent: valueOn(lookup, 'vehicle-aid.dependant-percent', day),
		step: valueOn(lookup, 'vehicle-aid.rounding-step', day),
		ceiling: ceilingWords(input.year, language),
		limit: shortEuros(bracket?.limit ?? 0, language),
	};
}

/** The table of the year in words; the row of this income is marked. */
export function limitViews(limits: VehicleAid['limits'], income: number | undefined, language: string): LimitView[] {
	const here = income === undefined ? -1 : limits.findIndex(({ limit }) => income <= limit);
	return limits.map(({ limit, share }, index) => ({
		limit: shortEuros(limit, language),
		share: percent(share),
		here: index === here,
	}));
}
