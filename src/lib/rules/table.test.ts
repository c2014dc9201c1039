import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile, type Guide } from '#lib/engine/compile.ts';
import { decide } from '#lib/engine/decide.ts';
import { truth } from '#lib/engine/truth.ts';
import type { Answers } from '#lib/engine/types.ts';
import { verdict } from '#lib/engine/verdict.ts';
import { answersTo, anyGuide } from '../../../tests/arbitraries.ts';
import { guideIds, guideOn } from '../../../tests/rules.ts';
import { cover } from './cover.ts';
import { columnsOf, decisionTable, firstRow } from './table.ts';

const tables = new WeakMap<Guide, ReturnType<typeof decisionTable>[]>();

/** What the tables of a guide say, beside what the engine says. */
function compare(guide: Guide, answers: Answers) {
	const known = tables.get(guide) ?? guide.benefits.map((benefit) => decisionTable(guide, benefit));
	tables.set(guide, known);
	guide.benefits.forEach((benefit, index) => {
		const level = (node: Parameters<typeof decide>[0]) => truth(decide(node, answers));
		const row = firstRow(
			known[index]!,
			columnsOf(benefit.requires).map(level),
			benefit.carriers.map(({ node }) => level(node)),
		);
		const said = verdict(guide, benefit, answers);
		// A table tells what fails, not whom it is meant for.
		const word = said.verdict.replace('not-about', 'unlikely');
		expect({ verdict: row?.verdict, carrier: row?.carrier }).toEqual({ verdict: word, carrier: said.carrier });
	});
}

/** With everything wished, and what has to be wished apart too. */
const unwished = (guide: Guide, answers: Answers): Answers => {
	const wish = guide.wish?.question ?? '';
	return { ...answers, [wish]: guide.questions[wish]?.options ?? 'unknown' };
};

describe('a decision table', () => {
	test.each(guideIds)('of the %s guide says what the engine says', (id) => {
		const guide = guideOn(id);
		fc.assert(
			fc.property(answersTo(guide, { gaps: 10 }), (answers) => compare(guide, unwished(guide, answers))),
			{ numRuns: 300 },
		);
	});

	test('of random rules does too', () => {
		const named = anyGuide.map((source) => ({
			...source,
			benefits: source.benefits.map((benefit) => ({
				...benefit,
				requires: {
					all: [benefit.requires, { use: 'wider' }].map((one, index) =>
						'use' in one ? one : { ...one, id: `part-${String(index)}`, norms: ['sgb9-1'] },
					),
				},
			})),
		}));
		const asked = named.chain((source) => {
			const guide = compile(source, '2026-11-22');
			return answersTo(guide).map((answers) => ({ guide, answers }));
		});
		fc.assert(
			fc.property(asked, ({ guide, answers }) => compare(guide, unwished(guide, answers))),
			{ numRuns: 300 },
		);
	});

	test('has one row for each requirement that can fail, and one for each end', () => {
		const guide = guideOn('person');
		const benefit = guide.benefits.find(({ rule }) => rule.id === 'arbeitsassistenz')!;
		const { rows, requirements } = decisionTable(guide, benefit);
		const count = (word: string) => rows.filter(({ verdict }) => verdict === word).length;
		expect(requirements.map(({ id }) => id)).toContain('enough-hours');
		expect(count('unlikely')).toBe(4);
		expect(count('likely')).toBe(1);
		expect(count('clarify')).toBe(1);
	});
});

test('a cover looks at no more columns than it must', () => {
	const vectors = new Map([
		['22', 2],
		['20', 0],
		['02', 0],
		['00', 0],
	] as const);
	expect(cover(vectors, 2)).toEqual([[new Set([2]), new Set([2])]]);
	expect(cover(vectors, 0)).toHaveLength(2);
});
