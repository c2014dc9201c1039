/** Beside a carrier stand the provisions of the cases that fit, and no others. */
import { expect, test } from 'vitest';
import type { Answers } from '../src/lib/engine/types.ts';
import { explain } from '../src/lib/engine/verdict.ts';
import { guideOn } from './rules.ts';

const guide = guideOn('person');
const about = (benefit: string, answers: Answers) =>
	explain(
		guide,
		guide.benefits.find(({ rule }) => rule.id === benefit)!,
		answers,
	);
const normsBeside = (carrier: string, benefit: string, answers: Answers) =>
	about(benefit, answers).carriers.find(({ id }) => id === carrier)?.norms;

const employee = {
	'wanted-help': ['everything'],
	'work-status': 'employee',
	'weekly-hours': 20,
	recognition: 'severe',
	occasion: 'health-worse',
	cause: 'other',
	'training-kind': 'keep-skills',
	'aid-kind': 'work-aid',
	'need-cause': 'disability',
	timing: 'not-yet',
	'earlier-decision': 'none',
	'employer-answer': 'refused',
};

test('further training after under fifteen years: neither pensioners nor founders nor technical aids', () =>
	expect(
		normsBeside('employment-agency', 'weiterbildung', { ...employee, 'pension-insurance': 'under-fifteen' }),
	).toEqual(['sgb3-22-2-s1', 'sgb3-113-1', 'sgb9-49-3-nr4']));

test.each([
	['fifteen-years', 'sgb6-11-1'],
	['reduced-earning-pension', 'sgb6-11-1'],
	['pension-threatened', 'sgb6-11-2a'],
	['after-rehab', 'sgb6-11-2a'],
])('the pension insurance rests, by way of %s, on %s', (route, norm) =>
	expect(
		normsBeside('pension-insurance', 'technische-arbeitshilfen', { ...employee, 'pension-insurance': route }),
	).toEqual([norm, 'sgb6-16-1', 'sgb9-49-8-s1-nr5']),
);

test.each<Answers>([
	{ 'work-status': 'civil-servant', occasion: 'get-job' },
	{ 'work-status': 'founding', 'pension-insurance': 'under-fifteen' },
])('technical aids of the agency are § 49 (8) Nr. 5, not Nr. 4: %o', (other) => {
	const norms = normsBeside('employment-agency', 'technische-arbeitshilfen', { ...employee, ...other });
	expect(norms).toContain('sgb9-49-8-s1-nr5');
	expect(norms).not.toContain('sgb9-49-8-s1-nr4');
});

test('of an assistance on personal grounds only the ground is left open, and the agency settles it', () => {
	const { open, settledBy, reasons, notApplicable } = about('arbeitsassistenz', {
		...employee,
		'wanted-help': ['assistance'],
		occasion: 'personal',
		'pension-insurance': 'under-fifteen',
		'assistance-period': 'no',
		'assistance-need': 'regular',
	});
	expect(open).toEqual(['occasion']);
	expect(settledBy).toEqual({ occasion: 'employment-agency' });
	expect(reasons.map(({ id }) => id)).not.toContain('gainful-self-employment');
	expect(notApplicable).toEqual(['gainful-self-employment']);
});

test('whether an employer pays who was not asked yet, nobody settles but the person', () =>
	expect(
		about('technische-arbeitshilfen', { ...employee, occasion: 'operational', 'employer-answer': 'not-asked' })
			.settledBy,
	).toEqual({ 'employer-answer': 'person' }));
