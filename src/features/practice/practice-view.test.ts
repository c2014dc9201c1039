import { render, screen } from '@testing-library/svelte';
import { beforeAll, describe, expect, it } from 'vitest';
import practice from 'virtual:practice';
import { texts, type Texts } from '#lib/i18n/texts.ts';
import { hireView } from './hire-view.ts';
import LandBox from './LandBox.svelte';
import { landChoices, landPractice, type LandPractice } from './load.ts';
import PracticeLines from './PracticeLines.svelte';
import { practicePapers, practiceView, programmeViews } from './practice-view.ts';

const today = '2026-11-29';
let words: Texts;
let lands: LandPractice[];
beforeAll(async () => {
	words = await texts('de', ['practice']);
	const found = await Promise.all(Object.keys(practice).map((id) => landPractice(id, 'de')));
	lands = found.flatMap((it) => it ?? []);
});
function land(id: string): LandPractice {
	const found = lands.find((it) => it.practice.id === id);
	if (!found) throw new Error(`no practice of "${id}"`);
	return found;
}

describe('the practice of a Land', () => {
	it('is there for every Land that can be chosen, and for nothing else', async () => {
		expect((await landChoices()).map(({ value }) => value).sort()).toEqual(Object.keys(practice).sort());
		expect(lands.length).toBe(17);
		expect(await landPractice('unknown', 'de')).toBeUndefined();
		expect(await landPractice('__proto__', 'de')).toBeUndefined();
	});

	it('can be told for every benefit and every programme, with all numbers filled in', () => {
		for (const it of lands) {
			const benefits = new Set(it.practice.facts.flatMap((fact) => fact.benefits));
			const told = JSON.stringify([
				[...benefits].map((benefit) => practiceView(it, benefit, today, words)),
				programmeViews(it, () => true, today, words),
			]);
			expect(told, it.land).not.toMatch(/\{\{|undefined|NaN/);
			expect(told.match(/gelesen am/g)?.length ?? 0, it.land).toBeGreaterThan(0);
		}
	});

	it('gives papers to tick only to people of that Land', () => {
		const paper = 'Entwurf des Vertrags mit der Assistenzkraft';
		expect(practicePapers(land('bayern'), 'arbeitsassistenz', today, words).papers).toContain(paper);
		for (const it of lands.filter(({ practice: { id } }) => id !== 'bayern'))
			expect(practicePapers(it, 'arbeitsassistenz', today, words).papers, it.land).not.toContain(paper);
	});

	it('says where an office is stricter than the law what the law says and what one can answer', () => {
		render(PracticeLines, {
			view: practiceView(land('hessen'), 'schaffung-von-arbeitsplaetzen', today, words),
			texts: words,
		});
		expect(screen.getByText(/Höchstens 60\.000 Euro je Platz/)).toBeTruthy();
		expect(screen.getByText('Das ist strenger als das Gesetz')).toBeTruthy();
		expect(screen.getByText(/Im Gesetz:.*§ 15 Abs\. 1 Satz 1 SchwbAV/)).toBeTruthy();
		expect(screen.getByText(/Was Sie tun können:/)).toBeTruthy();
	});

	it('says once where it was read, where all was read on one page', () => {
		const view = practiceView(land('saarland'), 'bem-praemie', today, words);
		expect(view.kinds.length).toBeGreaterThan(1);
		render(PracticeLines, { view, texts: words });
		expect(screen.getAllByText(/gelesen am/)).toHaveLength(1);
	});

	it('of which nothing is known says so and shows the general way', () => {
		render(PracticeLines, { view: practiceView(land('thueringen'), 'arbeitsassistenz', today, words), texts: words });
		expect(
			screen.getByText(/war für dieses Land nicht zu finden \(Thüringen\)\. Gehen Sie den allgemeinen Weg/),
		).toBeTruthy();
	});
});

describe('programmes', () => {
	const states = (id: string, day: string) =>
		programmeViews(land(id), ({ audience }) => audience === 'employer', day, words).map((one) => [one.id, one.state]);

	it('exist only on an official page with an end, and are shown as ended for three months', () => {
		expect(states('hessen', today)).toEqual([
			['hepas-internship', 'here'],
			['hepas-trial', 'here'],
		]);
		expect(states('hessen', '2027-01-15').map(([, state]) => state)).toEqual(['ended', 'ended']);
		expect(states('hessen', '2027-04-01')).toEqual([]);
		expect(states('brandenburg', today)).toEqual([['pia-2', 'ask']]);
		expect(states('berlin', today)).toEqual([['inklusionsmittel', 'ask']]);
		expect(states('saarland', today)).toEqual([]);
	});

	it('are never said to run on a day on which they are over, nor promised on a page that is not official', () => {
		for (const it of lands)
			for (const day of ['2026-11-29', '2027-01-15', '2027-03-31', '2028-02-01', '2031-01-01'])
				for (const { id, state } of programmeViews(it, () => true, day, words)) {
					const programme = it.practice.programmes.find((one) => one.id === id)!;
					const over = programme.until !== undefined && programme.until < day;
					expect(state === 'ended', `${it.land} ${id} ${day}`).toBe(over);
					if (state === 'here') expect(it.practice.sources[programme.source]?.sure).toBe('official');
				}
	});
});

describe('what a hire can bring', () => {
	const answers = { 'employment-relation': 'new-hire', 'firm-jobs': 50 };
	const view = (id: string, ...possible: string[]) => hireView(land(id), answers, new Set(possible), today, words);

	it('stands side by side, with the premium of the Land in a sum of its own', () => {
		const { lines, sums } = view('nordrhein-westfalen-westfalen');
		expect(lines.map(({ id, text }) => [id, text.replaceAll('\u00A0', ' ')])).toEqual([
			['levy', '1.860 € bis 9.300 € im Jahr, je nachdem, wie viele schwerbehinderte Menschen Sie schon beschäftigen'],
			['programme-inklusionspraemie', 'bis zu 4.000 €, einmal oder insgesamt'],
		]);
		expect(sums.join(' ').replaceAll('\u00A0', ' ')).toBe(
			'Prämien des Landes zusammen höchstens 4.000 €. Die Abgabe kommt jedes Jahr dazu.',
		);
	});

	it('is not added up where the grant of the agency may exclude the premium', () => {
		const { lines, sums } = view('nordrhein-westfalen-westfalen', 'eingliederungszuschuss');
		expect(lines.map(({ id }) => id)).toEqual(['eingliederungszuschuss', 'levy', 'programme-inklusionspraemie']);
		expect(sums).toEqual([
			'Nicht zusammengezählt: Inklusionsprämie. Sie schließen sich mit anderem aus, das Sie vielleicht bekommen.',
		]);
	});

	it('is not added up where it is not certain', () => {
		const { lines, sums } = view('nordrhein-westfalen-rheinland');
		expect(lines.at(-1)?.text.replaceAll('\u00A0', ' ')).toBe('vielleicht bis zu 7.000 €: fragen Sie');
		expect(sums).toEqual([]);
	});

	it('is shown to employers, with the programmes and their own verdict words, and never to others', () => {
		const props = {
			it: land('hessen'),
			answers: { 'firm-jobs': 30 },
			possible: new Set<string>(),
			day: today,
			texts: words,
		};
		const { unmount } = render(LandBox, { ...props, guide: 'employer' });
		expect(screen.getByRole('heading', { name: 'Was eine Einstellung bringen kann' })).toBeTruthy();
		expect(screen.getByRole('heading', { name: 'Was Hessen dazugibt' })).toBeTruthy();
		expect(screen.getAllByText('gibt es in Ihrem Land')).toHaveLength(2);
		unmount();
		// It has programmes, but none for this: nobody is told that it has none.
		const other = render(LandBox, {
			...props,
			answers: { ...props.answers, 'employment-relation': 'new-hire' },
			guide: 'employer',
		});
		expect(
			screen.getByText(/Dafür war kein Programm dieses Landes zu finden \(Hessen\), nur für anderes/),
		).toBeTruthy();
		other.unmount();
		render(LandBox, { ...props, guide: 'person' });
		expect(screen.queryByRole('heading')).toBeNull();
	});
});
