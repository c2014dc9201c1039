import { expect, test } from 'vitest';
import { sourceOf, day, norms, when } from './builder.ts';
import { compile } from './compile.ts';
import { compileGuidance, type GuidanceSource } from './guidance.ts';
import type { Answers } from './types.ts';

const source: GuidanceSource = {
	benefits: {
		help: {
			steps: [
				{ id: 'ask' },
				{ id: 'apply-before', when: { not: { question: 'timing', is: 'begun' } } },
				{ id: 'apply-late', when: { question: 'timing', is: 'begun' }, sure: true },
				{ id: 'many-hours', when: { question: 'hours', atLeast: 'hours.most' } },
			],
			late: { id: 'begun', when: { question: 'timing', is: 'begun' } },
		},
	},
	urgent: [
		{ id: 'object', norms, benefits: ['help'], when: { use: 'refused' }, sure: true },
		{
			id: 'object-in-office',
			norms,
			benefits: ['help'],
			when: { use: 'refused' },
			sure: true,
			except: { question: 'timing', is: 'begun' },
		},
		{ id: 'elsewhere', norms, benefits: ['rest'], when: { question: 'nowhere', is: 'asked' } },
	],
	procedures: [],
	requirements: { refused: { id: 'refused', norms, when: { question: 'decision', is: 'rejected' } } },
	figures: sourceOf(when('status', 'severe')).figures,
};
const guide = compile(sourceOf(when('status', 'severe')), day);
const guidance = compileGuidance(guide, source);

test('a step is shown while its condition is met or open, a sure one only when it is met', () => {
	expect(guidance.steps('help', {})).toEqual(['ask', 'apply-before', 'many-hours']);
	expect(guidance.steps('help', { timing: 'unknown' })).toEqual(['ask', 'apply-before', 'many-hours']);
	expect(guidance.steps('help', { timing: 'not-yet', hours: 20 })).toEqual(['ask', 'apply-before']);
	expect(guidance.steps('help', { timing: 'begun', hours: 40 })).toEqual(['ask', 'apply-late', 'many-hours']);
	expect(guidance.steps('unheard-of', {})).toEqual([]);
});

test('what is too late is said only to whom the answers say so', () => {
	expect(guidance.late('help', {})).toBeUndefined();
	expect(guidance.late('help', { timing: 'not-yet' })).toBeUndefined();
	expect(guidance.late('help', { timing: 'begun' })).toBe('begun');
});

test('what is urgent may rest on a shared requirement, and belongs to its benefits', () => {
	expect(guidance.urgent('help', { decision: 'rejected', timing: 'begun' }).map(({ id }) => id)).toEqual(['object']);
	expect(guidance.urgent('help', {})).toEqual([]);
	expect(guidance.urgent('rest', { decision: 'rejected' })).toEqual([]);
});

test('what does not concern some is said to whoever is not known to belong to them, also where the rest has to be sure', () => {
	const said = (answers: Answers) => guidance.urgent('help', answers).map(({ id }) => id);
	for (const timing of ['not-yet', 'unknown'])
		expect(said({ decision: 'rejected', timing })).toEqual(['object', 'object-in-office']);
	expect(said({ decision: 'rejected' })).toEqual(['object', 'object-in-office']);
	expect(said({ decision: 'rejected', timing: 'begun' })).toEqual(['object']);
	expect(said({ timing: 'not-yet' })).toEqual([]);
});

test('guidance asks nothing: the guide reads no question because of it', () =>
	expect(guide.benefits.flatMap(({ alternatives }) => [...alternatives.keys()])).toEqual(['status']));

test('a condition that names what the guide does not ask is refused at once', () => {
	const wrong = { ...source, benefits: { help: { steps: [{ id: 'ask', when: { question: 'nowhere', is: 'x' } }] } } };
	expect(() => compileGuidance(guide, wrong)).toThrow(/no question "nowhere"/);
});
