/** No step contradicts what was answered; how bodies decide and what is too late is said to whom it concerns. */
import { describe, expect, test } from 'vitest';
import {
	contradictionFaults,
	contradictions,
	lateFaults,
	procedureFaults,
	stepText,
} from '../scripts/check/contradictions.ts';
import { refuse } from '../scripts/check/tell.ts';
import type { Answers } from '../src/lib/engine/types.ts';
import { german, guidanceOn } from './guidance-on.ts';
import { book, folder, rules } from './rules.ts';

describe.each(contradictions)('$says', (one) => {
	test.each(Object.keys(book.guides))('no step of the guide %s says otherwise', (id) =>
		refuse(folder, contradictionFaults(rules, id, one)),
	);

	test('some step would, for those who answered otherwise', () => {
		const said = Object.values(book.steps).flatMap(({ id, steps }) =>
			steps.map((step) => stepText(rules, id, typeof step === 'string' ? step : step.id)),
		);
		expect(said.some((text) => one.words.test(text))).toBe(true);
	});
});

describe('how a body that comes first decides', () => {
	const procedures = (carrier: string, purpose: string, answers: Answers = {}) =>
		guidanceOn('person')
			.procedures(carrier, purpose, answers)
			.map(({ id }) => id);

	test.each(['accident-insurance', 'pension-insurance', 'employment-agency'])(
		'%s: two months and reimbursement (§ 18 (1) to (4) SGB IX)',
		(carrier) => expect(procedures(carrier, 'technical-aids')).toEqual(['rehabilitation']),
	);

	test.each(['social-compensation', 'integration-assistance'])(
		'%s: never granted by time (§ 18 (7) SGB IX)',
		(carrier) => expect(procedures(carrier, 'housing')).toEqual(['rehabilitation-without-fiction']),
	);

	test('the Integrationsamt carries out assistance to get a job, for up to three years (§ 49 (8) S. 2 SGB IX)', () => {
		expect(procedures('employment-agency', 'assistance', { occasion: 'get-job' })).toContain('assistance-for-a-job');
		expect(procedures('employment-agency', 'assistance', { occasion: 'personal', 'work-status': 'employee' })).toEqual([
			'rehabilitation',
		]);
	});

	test('every carrier that can come first has one, and none tells of the six weeks of § 185 (9) SGB IX', () => {
		refuse(folder, procedureFaults(rules));
		expect(book.procedures.filter(({ norms }) => norms?.includes('sgb9-185-9'))).toEqual([]);
		for (const [key, text] of german.get('guidance') ?? [])
			if (key.startsWith('procedures.')) expect(text, key).not.toMatch(/§ 185 Abs\. 9|\[\[deadlines\.fiction\]\]/);
	});
});

test('who may have begun already is told what is left in place of "apply first"', () =>
	refuse(folder, lateFaults(rules)));
