import { beforeAll, describe, expect, it } from 'vitest';
import benefits from 'virtual:benefits';
import { texts, type Texts } from '#lib/i18n/texts.ts';
import { documents, steps } from './items.ts';

let words: Texts;
beforeAll(async () => {
	words = await texts('de', [
		'guidance',
		...['person', 'employer', 'organisation', 'protection'].map((one) => `benefits/${one}`),
	]);
});

describe('the items of a checklist', () => {
	it('have names of their own in all benefits', () => {
		const keys = benefits.flatMap((benefit) =>
			[
				...documents({ benefit, verdict: undefined }, words),
				...steps({ benefit, verdict: undefined, answers: {}, opened: undefined }, words),
			].map(({ key }) => key),
		);
		expect(keys.length).toBeGreaterThan(100);
		expect(new Set(keys).size).toBe(keys.length);
	});

	it('lose their tick when their text changes, and never pass it on to another', () => {
		const benefit = benefits.find(({ id }) => id === 'arbeitsassistenz')!;
		const having = (list: string[]) =>
			documents({ benefit, verdict: undefined }, { ...words, list: () => list }).map(({ key }) => key);
		const [first, second] = having(['Ausweis', 'Vertrag']);
		expect(having(['Vertrag'])).toEqual([second]);
		expect(having(['Ausweis (Kopie)'])).not.toContain(first);
	});
});
