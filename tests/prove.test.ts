/** The proof of the rules, as `npm run rules:prove` does it, and that it finds what is wrong. */
import { describe, expect, test } from 'vitest';
import { calling, line } from '../scripts/prove/finding.ts';
import { proveDays } from '../scripts/prove/days.ts';
import { prove, usual } from '../scripts/prove/prove.ts';
import { report } from '../scripts/prove/report.ts';
import type { Benefit, Carrier, Requirement } from '../src/lib/engine/types.ts';
import { verdicts } from '../src/lib/engine/verdict.ts';
import type { RuleBook } from '../src/lib/rules/book.ts';
import { book, guideOn } from './rules.ts';

const few = { combinations: 200, paths: 20 };

describe('the rules prove themselves', () => {
	test.each(Object.keys(book.guides))('in the %s guide', { timeout: 120_000 }, (guide) => {
		const proof = proveDays(book, usual, [guide]);
		console.log(report(proof, false).join('\n'));
		expect(calling(proof.findings).map(line)).toEqual([]);
		expect(proof.guides.flatMap(({ asked }) => asked).every(({ exact }) => exact)).toBe(true);
	});
});

describe('the proof finds', { timeout: 120_000 }, () => {
	const findings = (changed: Partial<RuleBook>, guide = 'protection') =>
		calling(prove({ ...book, ...changed }, book.edition.asOf, few, [guide]).findings);
	const kinds = (changed: Partial<RuleBook>, guide?: string) =>
		new Set(findings(changed, guide).map(({ kind }) => kind));
	const norms = ['sgb9-1'];
	const benefit = (id: string, change: Partial<Benefit>): Partial<RuleBook> => ({
		benefits: { ...book.benefits, [id]: { ...book.benefits[id]!, ...change } },
	});

	test('a benefit that nobody can get', () => {
		const requires: Benefit['requires'] = {
			all: [
				{ id: 'sick', norms, question: 'sick-over-six-weeks', is: 'yes' },
				{ id: 'not-sick', norms, question: 'sick-over-six-weeks', is: 'no' },
			],
		};
		const found = findings(benefit('eingliederungsmanagement', { requires }));
		expect(found).toContainEqual(
			expect.objectContaining({
				kind: 'verdict-unreachable',
				file: 'benefits/protection/eingliederungsmanagement.json',
				reason: 'no answers that fit together lead to "likely"',
			}),
		);
	});

	test('a requirement that cannot decide, and one that makes no difference', () => {
		const anything: Requirement = {
			id: 'anything',
			norms,
			when: {
				any: [
					{ question: 'job-difficulties', is: 'yes' },
					{ question: 'job-difficulties', is: 'no' },
				],
			},
		};
		const { requires } = book.benefits['praevention']!;
		const changed = {
			...benefit('praevention', { requires: { all: [requires, { use: 'anything' }] } }),
			requirements: { ...book.requirements, anything },
		};
		expect(findings(changed).map(line)).toEqual([
			'benefits/protection/praevention.json: requires.all.1: requirement-cannot-decide: "anything" can only stay open or be met, never unmet',
			'benefits/protection/praevention.json: requires.all.1: part-without-effect: "anything" makes no difference to "praevention"',
		]);
	});

	test('a carrier that is never named', () => {
		const never: Carrier = {
			id: 'never',
			order: 999,
			norms,
			cases: [
				{
					purposes: ['self-employment'],
					effect: 'first',
					norms,
					when: { id: 'shadowed', norms, question: 'earlier-decision', is: 'granted' },
				},
			],
		};
		const id = 'gruendung-und-selbststaendigkeit';
		const changed = {
			...benefit(id, { carriers: [...book.benefits[id]!.carriers, 'never'] }),
			carriers: { ...book.carriers, never },
		};
		expect(kinds(changed, 'person')).toEqual(new Set(['carrier-unreachable']));
	});

	test('two benefits that exclude each other, as a rule says, but are likely together', () => {
		const excludes = [{ benefit: 'anhoerung-der-vertretung', norms }];
		const found = findings(benefit('zustimmung-zur-kuendigung', { excludes }));
		expect(found.map(({ kind, file, path }) => ({ kind, file, path }))).toEqual([
			{
				kind: 'exclusion-broken',
				file: 'benefits/protection/zustimmung-zur-kuendigung.json',
				path: 'excludes.0',
			},
		]);
		const both = verdicts(guideOn('protection'), found[0]?.example ?? {}).filter(({ verdict }) => verdict === 'likely');
		expect(both.map(({ benefit }) => benefit)).toEqual(
			expect.arrayContaining(['zustimmung-zur-kuendigung', 'anhoerung-der-vertretung']),
		);
	});

	test('a contradiction that nothing leads to', () => {
		const conflict = {
			id: 'both',
			norms,
			when: {
				all: [
					{ question: 'recognition', is: 'severe' },
					{ question: 'recognition', is: 'none' },
				],
			},
		};
		const { protection } = book.guides;
		const guides = { ...book.guides, protection: { ...protection!, conflicts: [conflict] } };
		expect(kinds({ guides })).toEqual(new Set(['conflict-unreachable']));
	});
});
