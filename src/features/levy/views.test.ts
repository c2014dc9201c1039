import { describe, expect, it } from 'vitest';
import { employer } from '#lib/calculators/levy/builder.ts';
import { computeLevy } from '#lib/calculators/levy/levy.ts';
import type { LevyInput } from '#lib/calculators/levy/sums.ts';
import { emptyLevy } from '#lib/case/levy-case.ts';
import { texts } from '#lib/i18n/texts.ts';
import { chartView } from './chart.ts';
import { compareView } from './compare.ts';
import { countView } from './count-view.ts';
import { newGroup } from './counting.ts';
import { defaultYear } from './default-year.ts';
import { sectionViews } from './explanation.ts';
import { faultSentences, gapView } from './faults.ts';
import { ideaViews } from './ideas.ts';
import { lookup } from './lookup.ts';
import { ratesViews } from './rates.ts';
import { readEntry } from './reading.ts';
import { detailsView, resultView } from './result.ts';
import { levyWords } from './words.ts';

const words = levyWords(await texts('de', ['levy']));
const today = '2026-11-22';
const show = (input: LevyInput) => {
	const levy = computeLevy(input, lookup);
	return { ...resultView(levy, input, words, today), ...detailsView(levy, input, words) };
};
/** Without the spaces that do not break. */
const plain = (text: string | undefined) => text?.replace(/[\u00a0\u202f]/g, ' ');

describe('the result in words', () => {
	it('says the sum, the way and the way down', () => {
		const found = show(employer(100, 2));
		expect(plain(found.levy)).toBe('9.900,00 €');
		expect(found.due).toEqual({ day: '31. März 2026', past: true });
		const steps = Object.fromEntries(found.steps.map((step) => [step.id, step]));
		expect(steps['target-exact']).toMatchObject({ how: '5 Prozent von 1.200', value: '60 Platz-Monate' });
		expect(plain(steps.gross?.how)).toBe('36 × 275,00 €');
		expect(steps.rate?.norms.map(({ text }) => text)).toEqual([
			'§ 160 Abs. 2 S. 1 Nr. 2 SGB IX',
			'§ 160 Abs. 3 SGB IX',
		]);
		expect(found.tiers.map(({ id, here }) => [id, here])).toEqual([
			['zero', false],
			['below-2', false],
			['below-3', true],
			['below-duty', false],
			['done', false],
		]);
		expect(plain(found.tiers[3]?.means)).toBe('1 Person mehr das ganze Jahr, dann 3.720,00 € im Jahr');
		expect(found.tiers[4]?.means).toBe('3 Personen mehr das ganze Jahr');
	});

	it('says that there is no duty below 20, and that the notice is only on request', () => {
		const found = show(employer(19, 0));
		expect(found.meaning).toContain('nur, wenn die Agentur für Arbeit Sie dazu auffordert');
		expect(found.tiers).toEqual([]);
		expect(found.due).toBeUndefined();
		expect(found.heading).toBe('Keine Pflicht, keine Abgabe');
		expect(found.spoken).toBe('Keine Pflicht, keine Abgabe.');
	});

	it.each([
		['met', employer(100, 5), 'Die Pflicht ist erfüllt'],
		['covered by workshop orders', employer(25, 0, { workshopLabour: 10_000_000 }), 'gleichen die Abgabe ganz aus'],
		['to be paid', employer(25, 0), 'muss weiter schwerbehinderte Menschen beschäftigen'],
	])('says what it means: %s', (_, input, sentence) => {
		expect(show(input).meaning).toContain(sentence);
	});

	it('marks a draft', () => {
		expect(show(employer(100, 2, { year: 2027 })).mark).toBe('Entwurf, nicht beschlossen');
	});

	it('has words for every employer, year and option', () => {
		for (const year of [2023, 2024, 2027, 2028])
			for (const jobs of [0, 19.5, 20, 59.5, 60])
				for (const occupied of [0, 0.5, 2, 60])
					for (const option of [{}, { workshopLabour: 12_345, paidMonthsLate: 3 }, { federalSixPercent: true }]) {
						const text = JSON.stringify(show(employer(jobs, Math.min(occupied, jobs), { year, ...option })));
						expect(text).not.toMatch(/\{\{|undefined|NaN/);
					}
	});
});

describe('what would change it', () => {
	const { idea } = emptyLevy('2025');

	it('answers the four questions', () => {
		const views = ideaViews(employer(100, 2), idea, words);
		expect(plain(views.person.difference)).toBe('6.180,00 € weniger');
		expect(plain(views.trainee.difference)).toBe('8.040,00 € weniger');
		expect(plain(views.workshop.difference)).toBe('5.000,00 € weniger');
		expect(views.late).toMatchObject({ tone: 'more', difference: expect.stringContaining('99,00') as string });
	});

	it('asks for a number where there is none', () => {
		const views = ideaViews(employer(100, 2), { ...idea, order: 'viel', late: '-1' }, words);
		expect([views.workshop.tone, views.late.tone]).toEqual(['none', 'none']);
	});

	it('compares two years', () => {
		const view = compareView(employer(100, 0), 2023, words);
		expect(plain(view.sentence)).toBe('2023: 27.300,00 € weniger als 2025.');
	});

	it('draws what is needed, and nothing without duty', () => {
		expect(chartView(employer(100, 2), words)?.bars).toHaveLength(6);
		expect(chartView(employer(100, 8), words)?.bars.at(-1)?.persons).toBe(8);
		expect(chartView(employer(19, 0), words)).toBeUndefined();
		expect(chartView(employer(40_000, 2), words)?.bars.length).toBeLessThan(140);
	});
});

describe('what is wrong, in sentences', () => {
	it('says what is expected and why, at the field', () => {
		const reading = readEntry({ ...emptyLevy('2025'), jobs: '25,3', occupied: 'x', months: '13' });
		expect([...faultSentences(reading, new Set(), words)]).toEqual([
			['months', '13 geht nicht. Erwartet wird eine Zahl von 1 bis 12, weil ein Jahr zwölf Monate hat.'],
			[
				'jobs',
				'25,3 geht nicht auf. Erwartet wird eine ganze oder halbe Zahl, weil Stellen nicht in kleineren Teilen zählen.',
			],
			['occupied', '„x“ ist keine Zahl. Erwartet wird zum Beispiel 45 oder 45,5.'],
		]);
	});

	it('says at an empty field only what the person has passed by', () => {
		const reading = readEntry({ ...emptyLevy('2025'), mode: 'months' });
		expect(faultSentences(reading, new Set(), words).size).toBe(0);
		expect(faultSentences(reading, new Set(['rows.6.jobs']), words).get('rows.6.jobs')).toContain('Juli ist leer.');
		expect(gapView(reading, words)?.fields).toHaveLength(4);
		expect(gapView(reading, words)?.more).toBe('und 20 weitere Felder');
	});
});

describe('the explanations', () => {
	it('have all their numbers and norms', () => {
		const views = sectionViews(words, today);
		expect(JSON.stringify(views)).not.toMatch(/\{\{|undefined/);
		expect(views.map(({ id }) => id)).toContain('fines');
		expect(views.find(({ id }) => id === 'fines')?.after[0]).toContain('abgeschafft');
	});

	it('list the amounts of all years, years with the same amounts together', () => {
		expect(ratesViews(words).map(({ years }) => years)).toEqual([
			'2027 (Entwurf, nicht beschlossen)',
			'2025 bis 2026',
			'2024',
			'2021 bis 2023',
			'2016 bis 2020',
		]);
	});
});

describe('the counting help in words', () => {
	it('names the norm of every answer and what is open', () => {
		const group = { ...newGroup('1'), post: 'employee', status: 'severely-disabled', hours: 'few' as const };
		const open = countView(group, 2025, words);
		expect(open.asks).toEqual({ limits: true, shortHours: true, multiple: true });
		expect(open.sum).toBeUndefined();
		const counted = countView({ ...group, shortHours: 'admitted', count: '2' }, 2025, words);
		expect(counted.sum).toBe('0 Arbeitsplätze und 2 besetzte Plätze, das ganze Jahr');
		expect(counted.lines.flatMap(({ norms }) => norms.map(({ text }) => text))).toContain('§ 158 Abs. 2 S. 3 SGB IX');
	});
});

describe('the year to begin with', () => {
	it('is last year until its levy is due', () => {
		expect(defaultYear('2026-03-31')).toBe('2025');
		expect(defaultYear('2026-04-01')).toBe('2026');
		expect(defaultYear('2050-01-01')).toBe('2030');
	});
});
