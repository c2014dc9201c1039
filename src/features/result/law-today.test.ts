import source from 'virtual:guide/person';
import { describe, expect, test } from 'vitest';
import { facts } from '#lib/calculators/facts.ts';
import { compile } from '#lib/engine/compile.ts';
import type { Condition, GuideSource } from '#lib/engine/types.ts';
import { texts } from '#lib/i18n/texts.ts';
import { lawChanges } from './law-today.ts';
import { resultGroups } from './words.ts';

const words = await texts('de', resultGroups('person', ['person']));
const answers = { 'wanted-help': ['assistance'], recognition: 'severe', 'weekly-hours': 16 };

const [then, now] = ['2026-12-31', '2027-01-01'];
const needed: Condition = {
	id: 'assistance-necessary',
	norms: ['sgb9-185-5-s1'],
	question: 'assistance-need',
	is: 'regular',
};

/** The real guide with the assistance alone, with another law from 2027 on. */
const reformed = (change: (rule: GuideSource['benefits'][number]) => object): GuideSource => ({
	...source,
	benefits: source.benefits.filter(({ id }) => id === 'arbeitsassistenz').map((rule) => ({ ...rule, ...change(rule) })),
});

function changes(own: GuideSource) {
	const found = lawChanges(compile(own, then, facts), compile(own, now, facts), answers, words);
	return found && { ...found, items: found.items.map(({ text, why }) => [text, ...why]) };
}

describe('a case that was checked by an older law', () => {
	test('is told nothing where the law of today says the same', () => {
		expect(changes(reformed(() => ({})))).toBeUndefined();
		expect(changes(source)).toBeUndefined();
	});

	test('is told what would be decided otherwise, and why', () => {
		const found = changes(
			reformed(({ requires }) => ({
				carriers: [],
				requires: {
					all: [
						{ use: 'covered-person' },
						{ ...needed, question: 'recognition', is: 'severe' },
						...('all' in requires ? [{ use: 'own-means', from: now } as Condition] : []),
					],
				},
			})),
		);
		expect(found).toMatchObject({ then: '31. Dezember 2026', now: '1. Januar 2027' });
		expect(found?.items).toHaveLength(1);
		expect(found?.items[0]).toEqual([
			expect.stringMatching(/^Arbeitsassistenz: damals „.+“, heute „.+“$/),
			expect.stringMatching(/^Neu verlangt: /),
		]);
	});

	test('is told of a benefit that has gone, or has come', () => {
		expect(changes(reformed(() => ({ until: then })))?.items).toEqual([
			[expect.stringMatching(/heute nicht mehr dabei$/)],
		]);
		expect(changes(reformed(() => ({ from: now })))?.items).toEqual([[expect.stringMatching(/damals nicht dabei/)]]);
	});
});
