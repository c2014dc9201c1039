/** What a hire can bring, in words. */
import figures from 'virtual:figures';
import { levyLookup, valueOn, firstDay } from '#lib/calculators/levy/figure.ts';
import type { Answers } from '#lib/engine/types.ts';
import { shortEuros } from '#lib/i18n/format.ts';
import type { Texts } from '#lib/i18n/texts.ts';
import { levySaving, premiumsFor, type LevySaving } from './hire.ts';
import type { LandPractice } from './load.ts';

/** A line: what, and how much. */
export interface HireLine {
	readonly id: string;
	readonly title: string;
	readonly text: string;
}

export interface HireView {
	readonly lines: readonly HireLine[];
	/** What may be added up, and what was not; empty where there is nothing to add. */
	readonly sums: readonly string[];
}

const lookup = levyLookup(figures);

function levyText(saving: LevySaving, year: number, { t, language }: Texts): string {
	if (saving.kind === 'range') {
		const [from, to] = [shortEuros(saving.from, language), shortEuros(saving.to, language)];
		return from === to ? t('practice:hire.levyOne', { amount: to }) : t('practice:hire.levyRange', { from, to });
	}
	if (saving.kind === 'none')
		return t('practice:hire.levyNone', { jobs: valueOn(lookup, 'levy.jobs-duty', firstDay(year)) });
	return t(`practice:hire.${saving.kind === 'met' ? 'levyMet' : 'levyBig'}`);
}

/**
 * The grant of the employment agency, the levy saved and the premiums of the Land, beside each other; sums that exclude each other, and
 * yearly ones and single ones, are never added.
 * @param possible ids of benefits that are likely or to be clarified
 */
export function hireView(
	it: LandPractice | undefined,
	answers: Answers,
	possible: ReadonlySet<string>,
	day: string,
	texts: Texts,
): HireView {
	const { t, language } = texts;
	const year = Number(day.slice(0, 4));
	const lines: HireLine[] = [];
	for (const [id, word] of [
		['eingliederungszuschuss', 'agency'],
		['ausbildungszuschuss', 'agencyTraining'],
	] as const)
		if (possible.has(id)) lines.push({ id, title: t(`practice:hire.${word}`), text: t('practice:hire.agencyText') });
	const saving = levySaving(answers, year, lookup);
	if (saving) lines.push({ id: 'levy', title: t('practice:hire.levy'), text: levyText(saving, year, texts) });
	const training = answers['employment-relation'] === 'trainee' || answers['employment-relation'] === 'other-training';
	const found = it && premiumsFor(it.practice, training ? 'training' : 'hire', possible, day);
	const title = (id: string) => it?.words.programmes[id]?.title ?? '';
	for (const { id, most, state } of found?.premiums ?? []) {
		const amount = shortEuros(most * 100, language);
		const text = t(`practice:hire.${state === 'here' ? 'upTo' : 'ask'}`, { amount });
		lines.push({ id: `programme-${id}`, title: t('practice:hire.premium', { title: title(id) }), text });
	}
	const list = new Intl.ListFormat(language, { type: 'conjunction' });
	const left = (found?.premiums ?? []).filter(({ excluded }) => excluded).map(({ id }) => title(id));
	const sums = [
		...(found && found.sum > 0 ? [t('practice:hire.sum', { amount: shortEuros(found.sum * 100, language) })] : []),
		...(left.length > 0 ? [t('practice:hire.notAdded', { titles: list.format(left) })] : []),
	];
	return { lines, sums };
}
