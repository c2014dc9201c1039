/** What is not listed because it is meant for others, and what nobody is told to become. */
import { expect, test } from 'vitest';
import { whatWouldChange } from '../src/lib/engine/change.ts';
import type { Answers } from '../src/lib/engine/types.ts';
import { book, guideOn } from './rules.ts';

/** Signed: whom each of these is not about, and what the others have in its place, in the same guide. */
const SIGNED: Readonly<
	Record<string, { readonly about: readonly string[]; readonly says: string; readonly instead: string }>
> = {
	'form-der-loesung': {
		about: ['workshop-relation'],
		says: 'Die Form des § 221 Abs. 7 SGB IX gilt für Werkstätten und andere Leistungsanbieter. Wer einen Arbeitsvertrag hat, liest den Kündigungsschutz.',
		instead: 'zustimmung-zur-kuendigung',
	},
	'anzeige-in-der-wartezeit': {
		about: ['within-six-months'],
		says: 'Die Anzeige nach § 173 Abs. 4 SGB IX gibt es nur in den ersten sechs Monaten. Danach braucht es die Zustimmung.',
		instead: 'zustimmung-beantragen',
	},
	'bem-vor-der-kuendigung': {
		about: ['staff-sick-long'],
		says: 'Ein BEM beginnt nach sechs Wochen Krankheit (§ 167 Abs. 2 SGB IX). Bei allen anderen bleibt die Prävention.',
		instead: 'praevention-vor-der-kuendigung',
	},
};

test('is only what is signed here', () => {
	const about = Object.values(book.benefits).flatMap(({ id, about: own }) => (own ? [[id, own] as const] : []));
	expect(Object.fromEntries(about)).toEqual(
		Object.fromEntries(Object.entries(SIGNED).map(([id, { about: own }]) => [id, own])),
	);
});

test.each(Object.entries(SIGNED))(
	'%s leaves a benefit for the same wish, and all that is urgent',
	(id, { instead }) => {
		const [own, other] = [book.benefits[id]!, book.benefits[instead]!];
		expect(other.purpose).toBe(own.purpose);
		expect(other.about).toBeUndefined();
		for (const guide of Object.values(book.guides))
			if (guide.benefits.includes(id)) expect(guide.benefits).toContain(instead);
		for (const urgent of book.urgent.filter(({ benefits }) => benefits.includes(id)))
			expect(urgent.benefits, urgent.id).toContain(instead);
	},
);

const workshop: Answers = {
	'wanted-help': ['everything'],
	recognition: 'severe',
	'work-status': 'workshop',
	'weekly-hours': 30,
	occasion: 'personal',
};

test('nobody is told to become a civil servant, to stop working or to go back to school', () => {
	const guide = guideOn('person');
	const told = (guide.questions['work-status']?.options ?? []).flatMap((status) =>
		guide.benefits.flatMap((benefit) =>
			whatWouldChange(guide, benefit, { ...workshop, 'work-status': status }).map((change) => change['work-status']),
		),
	);
	const jobs = ['employee', 'trainee', 'inclusion-company', 'self-employed', 'founding', 'jobseeker-offer'];
	expect(new Set(told.filter((status) => status !== undefined && !jobs.includes(String(status))))).toEqual(new Set());
	expect(told).toContain('employee');
});

test('in the workshop, further training would be likely with a job on the general labour market', () => {
	const guide = guideOn('person');
	const training = guide.benefits.find(({ rule }) => rule.id === 'weiterbildung')!;
	const given: Answers = { ...workshop, 'training-kind': 'keep-skills', 'need-cause': 'disability', timing: 'not-yet' };
	const statuses = whatWouldChange(guide, training, given).map((change) => change['work-status']);
	expect(statuses).toContain('employee');
	expect(statuses).not.toContain('civil-servant');
});
