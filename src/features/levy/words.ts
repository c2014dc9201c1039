import { firstDay, valueOn } from '#lib/calculators/levy/figure.ts';
import type { Texts } from '#lib/i18n/texts.ts';
import { euros, number } from '#lib/i18n/format.ts';
import { lookup } from './lookup.ts';

type Values = Record<string, string | number>;

/** The words of the levy, with numbers as people write them. */
export interface Words {
	readonly language: string;
	readonly has: (key: string) => boolean;
	/** The text of a key of the group `levy`. */
	readonly t: (key: string, values?: Values) => string;
	/** A text with a number in it, in its singular or plural: 1.5 and 0 are plural, as in "1,5 Personen". */
	readonly some: (key: string, value: number, values?: Values) => string;
	readonly euros: (cents: number) => string;
	readonly number: (value: number) => string;
}

export function levyWords(texts: Texts): Words {
	const { language } = texts;
	const t = (key: string, values?: Values) => texts.t(`levy:${key}`, values);
	return {
		language,
		t,
		has: (key) => texts.has(`levy:${key}`),
		some: (key, value, values) => t(key, { ...values, count: value === 1 ? 1 : 2, number: number(value, language) }),
		euros: (cents) => euros(cents, language),
		number: (value) => number(value, language),
	};
}

const kept = new Map<string, Values>();

/** Numbers of the law on 1 January of a year, as they stand in texts. */
export function lawValues(words: Words, year: number): Values {
	const key = `${words.language} ${year}`;
	const known = kept.get(key);
	if (known) return known;
	const of = (name: string) => words.number(valueOn(lookup, `levy.${name}`, firstDay(year)));
	const values = Object.fromEntries(Object.entries(names).map(([value, name]) => [value, of(name)]));
	kept.set(key, values);
	return values;
}

const names = {
	dutyJobs: 'jobs-duty',
	smallJobs: 'jobs-small',
	mediumJobs: 'jobs-medium',
	quota: 'quota',
	quotaFederal: 'quota-federal',
	roundUp: 'round-up-from',
	low: 'quota-low',
	middle: 'quota-middle',
	one: 'one-person',
	two: 'two-persons',
	share: 'workshop-share',
	surchargePercent: 'surcharge-percent',
	surchargeRounding: 'surcharge-rounding',
	surchargeMinimum: 'surcharge-minimum',
	hours: 'job-hours',
	weeks: 'short-job-weeks',
	traineePlaces: 'trainee-places',
	multipleMax: 'multiple-max',
};
