import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { facts } from '#lib/calculators/facts.ts';
import type { Condition } from '#lib/engine/types.ts';
import { readRuleFiles } from '../../cli/read-rules.ts';
import { readBook, RuleFaults, type Fault } from './book.ts';
import { checkBook } from './check.ts';

const good = readRuleFiles(fileURLToPath(new URL('../../../rules', import.meta.url)));
const assistance = 'benefits/person/arbeitsassistenz.json';
const hours = 'requirements/enough-hours.json';
const agency = 'carriers/employment-agency.json';
const timing = 'questions/timing.json';

type Loose = Record<string, unknown>;
type Change = (file: Loose) => void;

/** The faults in the real rules with some files changed. */
function faultsWith(changes: Readonly<Record<string, Change>>): readonly Fault[] {
	const files = { ...good };
	for (const [file, change] of Object.entries(changes)) {
		const copy = structuredClone(good[file]) as Loose;
		change(copy);
		files[file] = copy;
	}
	try {
		checkBook(readBook(files), facts);
	} catch (error) {
		if (error instanceof RuleFaults) return error.faults;
		throw error;
	}
	return [];
}

const rest = { norms: ['sgb9-185-5'] };
const part = (more: object) =>
	({ id: 'made-up', ...rest, question: 'assistance-need', is: 'regular', ...more }) as Condition;
const requires =
	(...parts: Condition[]): Change =>
	(file) =>
		(file.requires as { all: Condition[] }).all.push(...(parts as never[]));

describe('right are', () => {
	test.each<[string, Readonly<Record<string, Change>>]>([
		[
			'an old and a new form of one requirement',
			{ [assistance]: requires(part({ until: '2026-12-31' }), part({ from: '2027-01-01' })) },
		],
		['a shared requirement that ends, used beside others', { [hours]: (file) => (file.until = '2026-12-31') }],
		['a benefit that begins later', { [assistance]: (file) => (file.from = '2027-01-01') }],
		['a carrier case that begins later', { [agency]: (file) => ((file.cases as Loose[])[0]!.from = '2027-01-01') }],
	])('%s', (_, changes) => expect(faultsWith(changes)).toEqual([]));
});

describe('refused is', () => {
	const questions = (file: Loose) => file.questions as { id: string; options?: unknown[]; until?: string }[];
	test.each<[string, Readonly<Record<string, Change>>, string, RegExp]>([
		[
			'a day that does not stand in the calendar',
			{ [assistance]: (file) => (file.from = '2020-02-30') },
			assistance,
			/"2020-02-30" does not stand in the calendar: expected a day such as/,
		],
		[
			'an end before the beginning',
			{ [assistance]: (file) => Object.assign(file, { from: '2027-01-01', until: '2026-12-31' }) },
			assistance,
			/ends on 2026-12-31, before it begins on 2027-01-01/,
		],
		[
			'two forms of a requirement on one day',
			{ [assistance]: requires(part({ until: '2027-01-01' }), part({ from: '2027-01-01' })) },
			assistance,
			/the requirement "made-up" stands here too/,
		],
		[
			'an "any" of which nothing is left',
			{ [assistance]: requires({ id: 'made-up', ...rest, any: [part({ id: undefined, until: '2026-12-31' })] }) },
			assistance,
			/nothing is left of it on 2027-01-01: give it days as a whole/,
		],
		[
			'days of what stands alone',
			{ [assistance]: requires({ id: 'made-up', ...rest, not: part({ id: undefined, from: '2027-01-01' }) }) },
			assistance,
			/stands alone and has no days of its own/,
		],
		[
			'a test on a question that is asked no more',
			{ [timing]: (file) => (questions(file).find(({ id }) => id === 'timing')!.until = '2026-12-31') },
			'requirements/in-time.json',
			/"timing" is not asked on 2027-01-01: give this the days of the question/,
		],
		[
			'a test on an option that is not there yet',
			{
				'questions/needs.json': (file) => {
					const question = questions(file).find(({ id }) => id === 'assistance-need')!;
					question.options = question.options!.map((one) =>
						one === 'regular' ? { id: one, from: '2027-01-01' } : one,
					);
				},
			},
			assistance,
			/"assistance-need" has the option "regular" not on 0001-01-01: give this the days of the option/,
		],
	])('%s', (_, changes, file, reason) => {
		const faults = faultsWith(changes).filter((fault) => fault.file === file);
		expect(faults.map((fault) => fault.reason).join('\n')).toMatch(reason);
		expect(faults.every(({ path }) => path !== '')).toBe(true);
	});
});
