/** The examples beside the benefits: sentences with the answers and the verdict they must give. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as coverage from '../scripts/check/coverage.ts';
import { caseFault, casesIn, exampleFaults } from '../scripts/check/examples.ts';
import { openRules } from '../scripts/check/open-rules.ts';
import { lineOfFault, refuse, SCREEN, told } from '../scripts/check/tell.ts';
import { rulesWith } from './fixture.ts';
import { book, folder, guideIds, rules } from './rules.ts';

describe.each(book.examples.map(({ file }) => [file] as const))('%s', (file) => {
	const cases = casesIn(rules).filter((one) => one.file === file);
	test.each(cases.map((one) => [one.example.says, one.path, one] as const))('%s (%s)', (_, __, one) =>
		refuse(folder, [caseFault(rules, one)]),
	);
});

describe.each(book.examples.map((file) => [file.benefit, file] as const))('the examples of %s show', (_, file) => {
	test('every verdict that can be reached', () => refuse(folder, coverage.unshownVerdicts(rules, file)));
	test('every requirement unmet, or open where nothing makes it unmet', () =>
		refuse(folder, coverage.unshownRequirements(rules, file)));
	test('every carrier that may have to pay first', () => refuse(folder, coverage.unshownCarriers(rules, file)));
});

describe.each(guideIds)('the examples for the guide %s', (id) => {
	test('stand beside every benefit', () => refuse(folder, coverage.withoutExamples(rules, id)));
	test('meet every case of every carrier, where it comes first and where it has to be asked', () =>
		refuse(folder, coverage.unmetCarrierCases(rules, id)));
	test('answer every question that a rule reads, with every option that a rule names', () =>
		refuse(folder, coverage.unansweredOptions(rules, id)));
});

describe('an example that does not hold', () => {
	const { copy, remove } = rulesWith('author');
	const file = join(copy, 'benefits/person/vorlesekraft.examples.json');
	const example = {
		says: 'Wer niemanden zum Vorlesen braucht, bekommt trotzdem eine Vorlesekraft.',
		answers: { recognition: 'severe', 'reads-aloud': 'no' },
		verdict: 'likely',
	};
	writeFileSync(
		file,
		JSON.stringify({ guide: 'reading', benefit: 'vorlesekraft', examples: [example, example] }, null, 2),
	);
	const wrong = openRules(copy);
	const faults = exampleFaults(wrong).map((fault) => ({ ...fault, reason: fault.reason }));
	remove();

	test('is named with file, sentence, expected and found verdict and the reasons, on one screen', () => {
		const [first] = faults.filter((fault) => fault.file.includes('vorlesekraft'));
		const text = lineOfFault(copy, first!);
		expect(text.split('\n').length).toBeLessThanOrEqual(SCREEN);
		expect(text).toContain('benefits/person/vorlesekraft.examples.json');
		for (const part of [
			example.says,
			'expected  verdict "likely"',
			'found     verdict "unlikely"',
			'"reads-aloud":"no"',
		])
			expect(text).toContain(part);
		expect(text).toMatch(/because {3}covered-person met, reading-needed unmet/);
	});

	test('says with others only how many they are, where they do not fit', () => {
		const many = Array.from({ length: 30 }, () => faults[0]!);
		expect(told(copy, many).split('\n').length).toBeLessThanOrEqual(SCREEN);
		expect(told(copy, many)).toMatch(/… and \d+ more$/);
	});

	test('is refused without what stands around it in the test', () => {
		const caught = ((): unknown => {
			try {
				return refuse(copy, faults);
			} catch (error) {
				return error;
			}
		})() as Error;
		expect(caught.stack).toBe(caught.message);
	});

	test('says nothing twice', () =>
		expect(faults.filter(({ reason }) => reason.startsWith('says the same as example 0'))).toHaveLength(1));
});
