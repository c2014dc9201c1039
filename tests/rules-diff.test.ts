/** What `npm run rules:diff` finds between two editions. */
import { describe, expect, test } from 'vitest';
import { compareEditions, figureChanges } from '../scripts/diff/compare.ts';
import { referOne } from '../scripts/prove/reference.ts';
import { book, guideOn, keyDate, sourceOf } from './rules.ts';
import { guideSource } from '../src/lib/rules/guide-source.ts';
import { facts } from '../src/lib/calculators/facts.ts';
import type { RuleBook } from '../src/lib/rules/book.ts';

describe('two editions', { timeout: 60_000 }, () => {
	test('that are the same have no changes', () => {
		expect(compareEditions(book, book, keyDate)).toEqual({ gone: [], added: [], changes: [] });
	});

	test('differ in the verdicts of the cases that are named', () => {
		const minimum = book.figures['hours.minimum']!;
		const now: RuleBook = {
			...book,
			figures: { ...book.figures, 'hours.minimum': { ...minimum, values: { '2018-01-01': 18 } } },
		};
		const { changes } = compareEditions(book, now, keyDate);
		expect(changes).toContainEqual(
			expect.objectContaining({ benefit: 'arbeitsassistenz', before: 'likely', after: 'unlikely' }),
		);
		expect(changes.some(({ says }) => says !== undefined)).toBe(true);
		for (const { guide, benefit, before, after, example } of changes) {
			const rule = guideOn(guide).benefits.find((one) => one.rule.id === benefit)!.rule;
			const said = [sourceOf(guide), guideSource(now, guide, facts)].map((source) => {
				const { verdict, carrier } = referOne(source, keyDate, example, rule);
				return carrier === undefined ? verdict : `${verdict} ${carrier}`;
			});
			expect(said).toEqual([before, after]);
		}
	});

	test('or two days differ in figures, those of the levy for 2027 only projected', () => {
		const changed = figureChanges(book, '2026-12-31', '2027-01-01');
		expect(changed).toContainEqual({ name: 'levy.tier-zero', before: 815, after: 895, projected: true });
		expect(changed.every(({ projected }) => projected)).toBe(true);
		expect(compareEditions(book, book, '2027-01-01', '2026-12-31').changes).toEqual([]);
		expect(figureChanges(book, '2024-12-31', '2025-01-01')).toContainEqual({
			name: 'levy.tier-zero',
			before: 720,
			after: 815,
			projected: false,
		});
	});

	test('name a benefit that has gone or come', () => {
		const { person } = book.guides;
		const benefits = person!.benefits.filter((id) => id !== 'arbeitsassistenz');
		const fewer: RuleBook = { ...book, guides: { ...book.guides, person: { ...person!, benefits } } };
		expect(compareEditions(book, fewer, keyDate).gone).toEqual(['arbeitsassistenz']);
		expect(compareEditions(fewer, book, keyDate).added).toEqual(['arbeitsassistenz']);
	});
});
