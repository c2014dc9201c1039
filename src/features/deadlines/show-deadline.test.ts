import ICAL from 'ical.js';
import { beforeAll, describe, expect, it } from 'vitest';
import benefits from 'virtual:benefits';
import { calendarFile } from '#lib/calculators/deadlines/calendar.ts';
import { deadlines, type Given } from '#lib/calculators/deadlines/deadlines.ts';
import type { Answers } from '#lib/engine/types.ts';
import { eventIds, eventRule, type EventId } from '#lib/calculators/deadlines/events.ts';
import { texts, type Texts } from '#lib/i18n/texts.ts';
import type { DeadlineView } from './deadline-view.ts';
import { calendarEntries } from './calendar-entries.ts';
import { deadlineView } from './show-deadline.ts';
import { eventsOf } from './events-of.ts';
import { holidays, lookup } from './law.ts';
import { eventGroups, eventView } from './overview.ts';

let words: Texts;
beforeAll(async () => {
	words = await texts('de', ['deadlines']);
});

const today = '2026-05-01';
const found = (event: EventId, given: Given, land?: string) => deadlines(event, given, lookup, holidays, land);
const view = (event: EventId, id: string, given: Given, land?: string, day = today): DeadlineView => {
	const one = found(event, given, land).find((each) => each.id === id);
	if (!one) throw new Error(`no deadline ${id}`);
	return deadlineView(one, { texts: words, land, today: day });
};

describe('a deadline in words', () => {
	it('names the end, the way to it and the safe day', () => {
		const one = view('decision-office', 'objection-office', { arrived: '2026-04-30' }, 'HE');
		expect(one).toMatchObject({
			end: 'Montag, 1. Juni 2026',
			until: 'Frist endet',
			left: 'Noch 31 Tage.',
			past: false,
			safe: 'Sicher ist: Erledigen Sie es bis Freitag, 29. Mai 2026.',
		});
		expect(one.how).toEqual([
			'1 Monat ab dem 30. April 2026. Dieser Tag zählt nicht mit.',
			'Kein Werktag: 30. Mai (Samstag) und 31. Mai (Sonntag). Darum endet die Frist erst danach.',
		]);
		expect(one.norms.map(({ text }) => text)).toEqual(['§ 70 Abs. 1 S. 1 VwGO', '§ 26 Abs. 3 SGB X']);
	});

	it('rests on a judgment where no provision says how long it is, and on the provision everywhere else', () => {
		const notice = { day: '2026-04-01' };
		expect(view('notice-received', 'tell-employer', notice).basis).toMatch(
			/^BAG, .*im Gesetz steht diese Frist nicht$/,
		);
		expect(view('notice-received', 'lawsuit', notice).basis).toBeUndefined();
	});

	it('says both days where only some communities have the holiday', () => {
		const one = view('extraordinary-application', 'extraordinary-fiction', { day: '2026-05-21' }, 'TH');
		expect(one.end).toBe('Donnerstag, 4. Juni 2026');
		expect(one.maybe).toEqual([
			'Nur in manchen Gemeinden ist der 4. Juni ein Feiertag (Fronleichnam). Dort endet die Frist erst am Freitag, 5. Juni 2026.',
		]);
		expect(one.safe).toBe('Sicher ist: Verlassen Sie sich erst nach Freitag, 5. Juni 2026 darauf.');
	});

	it('says both days where the Land is not known', () => {
		const [sentence] = view('extraordinary-application', 'extraordinary-fiction', { day: '2026-05-21' }).maybe;
		expect(sentence).toContain('Nicht in jedem Land');
	});

	it('does not say that 31 March moves, but what § 193 BGB would make of it', () => {
		const one = view('levy-year', 'levy', { year: 2028 }, 'BE');
		expect(one.end).toBe('Samstag, 31. März 2029');
		expect(one.maybe[0]).toContain('nicht geklärt');
		expect(one.maybe[0]).toContain('Dienstag, 3. April 2029');
		expect(one.safe).toContain('Donnerstag, 29. März 2029');
	});

	it('says what is left to do when it is too late, and names no safe day any more', () => {
		const one = view('decision-office', 'objection-office', { arrived: '2026-01-15' }, 'HE');
		expect(one).toMatchObject({ past: true, left: 'Dieser Tag ist vorbei.', safe: undefined });
		expect(one.tooLate).toContain('Wiedereinsetzung');
	});

	it('urges when only the safe day is past', () => {
		const one = view('decision-office', 'objection-office', { arrived: '2026-01-31' }, 'HE', '2026-02-28');
		expect(one.safe).toBe('Der sichere Tag war Freitag, 27. Februar 2026. Handeln Sie sofort.');
		expect(one.left).toBe('Noch 2 Tage.');
	});

	it('does not pretend to know the holidays of 2041', () => {
		expect(view('vehicle-repair', 'vehicle-repair', { day: '2041-01-02' }, 'BE').maybe[0]).toContain('nach 2040');
	});
});

describe('the words', () => {
	it('are there for every event and every deadline, with citations that lead somewhere', () => {
		for (const event of eventIds) {
			const { deadlines: read, label, hint } = eventView(event, today, words);
			expect(label + hint).not.toBe('');
			for (const one of read) {
				expect(one.length).toMatch(/\d|Ende/);
				expect(one.norms.length).toBeGreaterThan(0);
				for (const { href } of one.norms) expect(href).toMatch(/^https:\/\/www\.gesetze-im-internet\.de\/.+\.html$/);
			}
		}
		expect(eventGroups(words).flatMap(({ events }) => events)).toHaveLength(eventIds.length);
	});

	it('are there for every reason why a day is none', () => {
		for (const { id, days } of holidays.holidays) {
			expect(words.has(`deadlines:holidays.${id}`)).toBe(true);
			expect(days.length).toBeGreaterThan(0);
		}
	});
});

describe('calendar entries', () => {
	it('of every event are read by an independent parser, on the safe day, each with its own name', () => {
		for (const event of eventIds) {
			const given = { 'levy-year': { year: 2026 }, arrival: { arrived: '2026-04-30' }, day: { day: '2026-04-30' } };
			const all = found(event, given[eventRule(event).asked], 'BY');
			const file = calendarFile(calendarEntries(event, all, today, words), '2026-05-01T08:00:00.000Z', 'de');
			const read = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
			expect(read.map(({ startDate }) => startDate.toString())).toEqual(all.map(({ safe }) => safe));
			expect(new Set(read.map(({ uid }) => uid)).size).toBe(all.length);
			for (const one of read) {
				expect(one.summary).toMatch(/^Frist: /);
				expect(one.description).toContain('Information, keine Entscheidung.');
				expect(one.description + one.summary).not.toMatch(/\{\{|undefined/);
			}
		}
	});
});

describe('what sets the periods of a benefit running', () => {
	it('is an event that exists, for every benefit', () => {
		for (const benefit of benefits) for (const event of eventsOf(benefit)) expect(eventIds).toContain(event);
	});

	it('is only the decision where an equation is withdrawn or over, the final day where it is revoked', () => {
		const benefit = benefits.find(({ id }) => id === 'schutz-nach-wegfall')!;
		const of = (loss: string) => eventsOf(benefit, undefined, { 'status-loss': loss });
		expect(of('equation-withdrawn')).toEqual(['decision-social']);
		expect(of('equation-expired')).toEqual(['decision-social']);
		expect(of('equation-revoked')).toEqual(['decision-social', 'status-final']);
	});

	it('heeds how the work ends: no notice where none is given, no consent to be used, each application for its own kind', () => {
		const of = (id: string, answers: Answers) =>
			eventsOf(
				benefits.find((benefit) => benefit.id === id)!,
				undefined,
				answers,
			);
		const consent = (kind: string) => of('zustimmung-zur-kuendigung', { 'ending-kind': kind });
		expect(consent('reduced-earning')).toEqual(['dismissal-application', 'decision-office']);
		expect(consent('notice')).toEqual(['notice-received', 'dismissal-application', 'decision-office']);
		expect(consent('strike')).toEqual(['notice-received', 'extraordinary-application', 'decision-office']);
		expect(consent('unknown')).toHaveLength(4);
		const apply = (kind: string) => of('zustimmung-beantragen', { 'planned-ending': kind });
		expect(apply('reduced-earning')).toEqual(['dismissal-application', 'decision-office']);
		expect(apply('changed-terms')).toEqual(['dismissal-application', 'consent-served', 'decision-office']);
		expect(apply('without-notice')).toEqual(['reason-known', 'extraordinary-application', 'decision-office']);
		expect(of('entscheidung-des-amts', { 'planned-ending': 'without-notice' })).toEqual(['extraordinary-application']);
	});

	it('is what an employer has to keep to, from the ground of a dismissal to the consent', () => {
		const of = (id: string) => eventsOf(benefits.find((benefit) => benefit.id === id)!);
		expect(of('zustimmung-beantragen')).toEqual([
			...['reason-known', 'dismissal-application', 'extraordinary-application', 'consent-served', 'decision-office'],
		]);
		expect(of('anzeige-in-der-wartezeit')).toEqual(['early-ending']);
	});

	it('is the application to the carrier where that comes first', () => {
		const benefit = benefits.find(({ id }) => id === 'arbeitsassistenz')!;
		const verdict = { benefit: benefit.id, verdict: 'elsewhere' as const, decided: true, carrier: 'pension-insurance' };
		expect(eventsOf(benefit, verdict)[0]).toBe('application-carrier');
		expect(eventsOf(benefit)[0]).toBe('application-office');
	});
});
