/** Until when to sue, over the ways in which a job can end: what is said must be true for exactly these answers. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Json } from '#lib/case/types.ts';
import type { Guide } from '#lib/engine/compile.ts';
import type { Answers } from '#lib/engine/types.ts';
import { texts, type Texts } from '#lib/i18n/texts.ts';
import { guide as compiled } from '#lib/rules/guides.ts';
import { lawsuitView } from './lawsuit.ts';

const today = '2026-11-29';
let guide: Guide;
let words: Texts;
beforeAll(async () => {
	guide = await compiled('protection', today);
	words = await texts('de', ['deadlines', 'dismissal']);
});

const arrivedOn = (day: string): Record<string, Json> => ({
	notice: 'arrived',
	deadlines: { event: 'notice-received', land: '', typed: { 'notice-received': { day } } },
});
const view = (answers: Answers, data: Record<string, Json>, on = today) =>
	lawsuitView({ guide, answers: { 'protection-wish': ['dismissal'], ...answers }, data }, words, on);

describe('the line of a dismissal', () => {
	it('names the day and how many are left, with everything else unknown', () => {
		const it = view({}, arrivedOn('27.11.2026'));
		expect(it?.line).toBe('Klage bis Freitag, 18. Dezember 2026: noch 19 Tage');
		expect(it?.texts.join(' ')).toMatch(/Rechtsantragstelle.*Anwältin oder einen Anwalt müssen Sie dafür nicht/);
		expect(it?.deadline?.safe).toBe('2026-12-18');
	});

	it('moves from a weekend and a holiday to the next working day, and names the safe one', () => {
		// 5 December and 3 weeks is 26 December, a holiday on a Saturday; the 27th is a Sunday.
		const it = view({ land: 'hamburg' }, arrivedOn('5.12.2026'), '2026-12-06');
		expect(it?.line).toBe('Klage bis Montag, 28. Dezember 2026: noch 22 Tage');
		expect(it?.texts.join(' ')).toMatch(/Sicher ist: Erledigen Sie es bis Donnerstag, 24\. Dezember 2026/);
	});

	it('names the day that is in time at every court, and is over only once it is so in the Land', () => {
		// Three weeks after 16 December 2025 is 6 January, a holiday in Bavaria, but not in most Länder.
		const on = (today: string) => view({ land: 'bayern' }, arrivedOn('16.12.2025'), today);
		expect(on('2025-12-20')?.line).toMatch(/^Klage bis Dienstag, 6\. Januar 2026/);
		expect(on('2026-01-07')?.state).toBe('running');
		expect(on('2026-01-08')?.state).toBe('over');
	});

	it('counts to one and to none, and is over the day after', () => {
		expect(view({}, arrivedOn('27.11.2026'), '2026-12-17')?.line).toMatch(/: noch 1 Tag$/);
		expect(view({}, arrivedOn('27.11.2026'), '2026-12-18')?.line).toMatch(/: Heute ist der letzte Tag$/);
		for (const on of ['2026-12-18', '2026-12-19'])
			expect(view({}, arrivedOn('27.11.2026'), on)?.texts.join(' ')).toMatch(/E-Mail zählt nicht.*vor Mitternacht/);
		expect(view({}, arrivedOn('27.11.2026'), '2026-12-19')?.line).toBe(
			'Die 3 Wochen für die Klage endeten am Freitag, 18. Dezember 2026',
		);
	});

	it('is there for no case in which nobody spoke of a notice, and for each in which somebody entered the day', () => {
		expect(view({ 'ending-kind': 'notice' }, {})).toBeUndefined();
		const { notice: _, ...entered } = arrivedOn('27.11.2026');
		expect(view({}, entered)?.state).toBe('running');
	});

	it('says the rule where no day is known, or the day is yet to come', () => {
		expect(view({}, { notice: 'unknown' })?.line).toMatch(/^Klage: 3 Wochen ab/);
		expect(view({}, { notice: 'unknown' })?.texts.join(' ')).toMatch(/ab dem Datum auf dem Schreiben.*Briefkasten/);
		expect(view({}, { notice: 'not-yet' })?.line).toMatch(/^Noch keine Kündigung: .* 3 Wochen/);
		expect(view({}, arrivedOn('4.12.2026'))?.line).toMatch(/^Noch keine Kündigung/);
		expect(view({}, arrivedOn('bald'))?.line).toMatch(/^Klage: 3 Wochen ab/);
	});
});

describe('after the three weeks', () => {
	const norms = (answers: Answers, on: string) =>
		view(answers, arrivedOn('27.11.2026'), on)?.left.flatMap((one) => one.norms.map(({ text }) => text));
	const protectedPerson = { recognition: 'severe', 'work-status': 'employee', 'ending-kind': 'notice' };

	it('names what is left: a late lawsuit, other reasons, and § 4 S. 4 where the office had to consent', () => {
		expect(norms(protectedPerson, '2026-12-21')?.join(' ')).toMatch(/§ 4 S\. 4.*§ 5 Abs\. 1.*§ 6.*§ 7/);
		expect(norms({ ...protectedPerson, recognition: 'none' }, '2026-12-21')?.join(' ')).not.toMatch(/§ 4 S\. 4/);
		expect(view(protectedPerson, arrivedOn('27.11.2026'), '2026-12-21')?.left[1]?.text).toMatch(
			/muss das Gericht .*spätestens 2 Wochen .* nicht nach dem 18\. Juni 2027.*womit Sie das belegen/,
		);
	});

	it('says that it is too late for a late lawsuit only once that is so in any case', () => {
		// 18 June 2027 is a Friday.
		expect(norms(protectedPerson, '2027-06-18')).toContain('§ 5 Abs. 1 S. 1 KSchG');
		expect(norms(protectedPerson, '2027-06-19')).not.toContain('§ 5 Abs. 1 S. 1 KSchG');
		expect(
			view({}, arrivedOn('27.11.2026'), '2027-06-19')
				?.left.map(({ text }) => text)
				.join(' '),
		).toMatch(/nur bis zum 18\. Juni 2027 beantragt/);
	});
});

describe('each way in which the work ends', () => {
	it('has a sentence of its own', () => {
		const said = (kind: string) => view({ 'ending-kind': kind }, arrivedOn('27.11.2026'));
		expect(said('notice')?.sentence).toBe('Gegen die Kündigung können Sie nur bis Freitag, 18. Dezember 2026 klagen.');
		for (const kind of ['without-notice', 'strike']) {
			expect(said(kind)?.sentence).toMatch(/^Auch gegen eine fristlose Kündigung .* 18\. Dezember/);
			expect(said(kind)?.texts.join(' ')).toMatch(/§ 13 Abs\. 1 Satz 2 KSchG/);
		}
		expect(said('agreement')?.line).toMatch(/nicht unterschreiben/);
		expect(said('fixed-term')?.line).toMatch(/§ 17 Satz 1 TzBfG/);
		expect(said('fixed-term')?.texts.join(' ')).toMatch(
			/spätestens 3 Wochen nach dem vereinbarten Ende.*sofort zum Arbeitsgericht/,
		);
		expect(said('reduced-earning')?.sentence).toMatch(/kurze Frist für die Klage/);
		expect(said('changed-terms')?.texts.join(' ')).toMatch(/unter Vorbehalt.*spätestens 3 Wochen/);
		expect(said('notice')?.texts.join(' ')).not.toMatch(/Vorbehalt/);
		for (const kind of ['notice', 'without-notice', 'fixed-term', 'reduced-earning', 'agreement', 'other'])
			expect(said(kind)?.texts.join(' '), kind).toMatch(/arbeitsuchend.*3 Monate.*3 Tagen/);
		for (const kind of ['agreement', 'fixed-term', 'reduced-earning', 'own-notice', 'other'])
			expect(said(kind)?.line, kind).not.toMatch(/Klage bis/);
	});

	it('names the consent to an end by reduced earning only where it may be needed (§§ 175, 173 (1) SGB IX)', () => {
		const said = (answers: Answers) =>
			view({ 'ending-kind': 'reduced-earning', ...answers }, arrivedOn('27.11.2026'))?.texts.join(' ');
		expect(said({ recognition: 'severe' })).toMatch(/§ 175 SGB IX/);
		expect(said({})).toMatch(/§ 175 SGB IX/);
		for (const recognition of ['none', 'gdb-20', 'gdb-30-40'])
			expect(said({ recognition }), recognition).not.toMatch(/Integrationsamt/);
		expect(said({ recognition: 'severe', 'employment-length': 'up-to-six-months' })).not.toMatch(/Integrationsamt/);
	});

	it('keeps the day of a notice, whatever the person does today', () => {
		for (const status of ['self-employed', 'founding', 'jobseeker', 'jobseeker-offer', 'school', 'none'])
			for (const kind of ['notice', 'changed-terms', 'without-notice', 'strike'])
				expect(view({ 'work-status': status, 'ending-kind': kind }, arrivedOn('27.11.2026'))?.line, status).toBe(
					'Klage bis Freitag, 18. Dezember 2026: noch 19 Tage',
				);
	});

	it('forgets no notice that came beside another end', () => {
		for (const kind of [
			'agreement',
			'fixed-term',
			'own-notice',
			'reduced-earning',
			'full-permanent-reduction',
			'other',
		])
			expect(view({ 'ending-kind': kind }, arrivedOn('27.11.2026'))?.texts.join(' '), kind).toMatch(
				/Ist am Freitag, 27\. November 2026 .* Klage bis Freitag, 18\. Dezember 2026: noch 19 Tage/,
			);
	});

	it('tells nobody of three weeks for whom they are not', () => {
		for (const status of ['civil-servant', 'workshop', 'other-provider']) {
			const it = view({ 'work-status': status, 'ending-kind': 'notice' }, arrivedOn('27.11.2026'));
			expect(JSON.stringify(it ?? ''), status).not.toMatch(/18\. Dezember|3 Wochen/);
		}
	});
});
