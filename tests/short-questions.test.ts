/** A question is short: what only some need stands in a fold. `browser/reach.test.ts` counts what the first screen shows. */
import { expect, test } from 'vitest';
import { lengthFaults } from '../scripts/check/short-questions.ts';
import { refuse } from '../scripts/check/tell.ts';
import { folder, rules } from './rules.ts';

test('questions have few words before the options, behind each of them, and with all of them', () =>
	refuse(folder, lengthFaults(rules)));

test('a long one is told with its file', () => {
	const questions = { timing: { question: 'Wort '.repeat(81), short: 'Wort', why: 'Wort', hint: 'Wort '.repeat(21) } };
	const texts = new Map([...rules.texts, ['questions/timing', { chapter: { title: 'Wann' }, questions }] as const]);
	expect(lengthFaults({ ...rules, texts }).map(({ file, path, reason }) => `${file} ${path} ${reason}`)).toEqual([
		expect.stringMatching(
			/^texts\/de\/questions\/timing.json questions.timing has 21 words before .* at most 20: put what/,
		),
		expect.stringMatching(
			/^texts\/de\/questions\/timing.json questions.timing has 102 words with its options, at most 80/,
		),
	]);
});
