/** What is not listed because it is meant for others, and what nobody is told to become. */
import { expect, test } from 'vitest';
import { SIGNED, unsignedAbout } from '../scripts/check/about.ts';
import { refuse } from '../scripts/check/tell.ts';
import { whatWouldChange } from '../src/lib/engine/change.ts';
import type { Answers } from '../src/lib/engine/types.ts';
import { book, folder, guideOn, rules } from './rules.ts';

test('is only what is signed here', () => {
	refuse(folder, unsignedAbout(rules));
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
