import { describe, expect, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import { readRuleFiles } from '../../cli/read-rules.ts';
import { readBook, RuleFaults } from './book.ts';
import { practiceFaults } from './check-practice.ts';
import type { Practice, PracticeFact, Programme } from './practice-state.ts';

const good = readRuleFiles(fileURLToPath(new URL('../../../rules', import.meta.url)));
const file = 'practice/bayern.json';
const source = { name: 'amt.example', seen: '2026-11-22', sure: 'official' } as const;
const hours = { hours: { unit: 'hours-per-week', values: { '2026-11-22': 15 } } };
const fact: PracticeFact = {
	id: 'hours',
	benefits: ['arbeitsassistenz'],
	kind: 'condition',
	source: 'page',
	sums: hours,
	compare: { sum: 'hours', figure: 'hours.minimum', bound: 'at-least' },
	within: { norms: ['sgb9-185-2-s3'] },
};
const severe: PracticeFact = {
	id: 'severe',
	benefits: ['gruendung-und-selbststaendigkeit'],
	kind: 'condition',
	source: 'page',
	only: { question: 'recognition', in: ['severe'] },
	narrower: { norms: ['sgb9-151-3'] },
};
const premium: Programme = {
	id: 'premium',
	audience: 'employer',
	for: ['hire'],
	source: 'page',
	sums: { most: { unit: 'eur', values: { '2026-11-22': 4000 } } },
	adds: { hire: 'most' },
	excludes: [{ benefit: 'eingliederungszuschuss' }],
};

/** The faults of one Land with these facts and programmes, in its shape or in its sense; `path: reason` each. */
function faults(facts: readonly unknown[], programmes: readonly unknown[] = [], rest: object = {}): string[] {
	const land = { id: 'bayern', sources: { page: source }, facts, programmes, ...rest };
	try {
		return practiceFaults(readBook({ ...good, [file]: land })).map(({ path, reason }) => `${path}: ${reason}`);
	} catch (error) {
		if (error instanceof RuleFaults) return error.faults.map(({ path, reason }) => `${path}: ${reason}`);
		throw error;
	}
}

describe('the real files', () => {
	it('are right', () => expect(practiceFaults(readBook(good))).toEqual([]));

	it('are there for each office; a Land without data has an empty one', () => {
		const { [file]: _, ...others } = good;
		expect(practiceFaults(readBook(others)).map(({ reason }) => reason)).toEqual([
			'no practice/bayern.json, not even an empty one',
		]);
		expect(faults([], [], { sources: {} })).toEqual([]);
	});

	it('are none at all in editions before there were any', () => {
		const before = Object.fromEntries(Object.entries(good).filter(([name]) => !name.startsWith('practice/')));
		expect(practiceFaults(readBook(before))).toEqual([]);
	});
});

describe('practice that contradicts the law', () => {
	const more = { hours: { unit: 'hours-per-week', values: { '2026-11-22': 18 } } };
	const { within: _, ...bare } = fact;
	const { narrower: __, ...onlySevere } = severe;

	it('is taken where it is no stricter, or says that it is', () => {
		expect(faults([fact, severe])).toEqual([]);
		expect(faults([{ ...bare, sums: more, narrower: { norms: ['sgb9-185-2-s3'] } }])).toEqual([]);
		expect(faults([{ ...fact, sums: { hours: { unit: 'hours-per-week', values: { '2026-11-22': 12 } } } }])).toEqual(
			[],
		);
	});

	it.each<[string, unknown, RegExp]>([
		['a higher threshold', { ...fact, sums: more }, /18 is stricter than 15 of "hours.minimum": mark it as "narrower"/],
		[
			'a higher threshold that held once',
			{ ...fact, sums: { hours: { unit: 'hours-per-week', values: { '2026-01-01': 18, '2026-11-22': 15 } } } },
			/is stricter than 15/,
		],
		[
			'a ceiling below the law',
			{
				...fact,
				compare: { ...fact.compare, bound: 'at-most' },
				sums: { hours: { unit: 'hours-per-week', values: { '2026-11-22': 10 } } },
			},
			/10 is stricter than 15/,
		],
		[
			'a number that is not compared',
			{ ...bare, compare: undefined, within: fact.within },
			/say with "compare" how it stands beside the figure "hours\.minimum"/,
		],
		[
			'people whom it leaves out',
			{ ...onlySevere, within: severe.narrower },
			/the law admits "equated", "equated-gdb-applied", "gdb-applied", "equation-applied" too/,
		],
		['a condition that rests on nothing', bare, /a condition needs "within"/],
		['strictness that is none', { ...bare, narrower: { norms: ['sgb9-185-2-s3'] } }, /is no stricter than the law/],
		['both', { ...severe, within: severe.narrower }, /both stricter than the law and within it/],
	])('is refused: %s', (_, wrong, reason) => expect(faults([wrong]).join('\n')).toMatch(reason));
});

describe('what names nothing', () => {
	it.each<[string, unknown, unknown, RegExp]>([
		['a benefit', { ...fact, benefits: ['geschenk'] }, premium, /no benefit "geschenk"/],
		['a source', { ...fact, source: 'letter' }, premium, /no source "letter"/],
		['a norm', { ...fact, within: { norms: ['sgb9-999'] } }, premium, /norm "sgb9-999" is not in norms\.json/],
		['a figure', { ...fact, compare: { ...fact.compare, figure: 'hours.most' } }, premium, /no figure "hours\.most"/],
		['a sum', { ...fact, compare: { ...fact.compare, sum: 'weeks' } }, premium, /no sum "weeks"/],
		['a question', { ...severe, only: { question: 'height', in: ['tall'] } }, premium, /no question "height"/],
		['an option', { ...severe, only: { question: 'recognition', in: ['tall'] } }, premium, /no option "tall"/],
		['the address of a form', { ...fact, kind: 'form' }, premium, /a form needs its address/],
		['an address that is none', { ...fact, web: 'javascript:alert(1)' }, premium, /expected to start with|Invalid/],
		[
			'an excluded programme',
			fact,
			{ ...premium, excludes: [{ programme: 'premium' }] },
			/no other programme "premium" here/,
		],
		['an excluded benefit', fact, { ...premium, excludes: [{ benefit: 'geschenk' }] }, /no benefit "geschenk"/],
		['what it adds', fact, { ...premium, adds: { hire: 'least' } }, /no sum "least" in eur/],
		['what it is paid for', fact, { ...premium, adds: { training: 'most' } }, /is not what it is paid for/],
		['its end', fact, { ...premium, until: '2026-12-31', openEnded: true }, /has an end and none/],
		['days in order', { ...fact, from: '2026-12-01', until: '2026-11-01' }, premium, /ends before it begins/],
		['how sure it is', fact, { ...premium, sure: 'certain' }, /sure/],
	])('is refused: %s', (_, one, programme, reason) => expect(faults([one], [programme]).join('\n')).toMatch(reason));

	it('is refused: a source that nothing comes from, a fact or programme that stands twice, an office that is none', () => {
		expect(faults([fact, fact], [premium, premium])).toEqual([
			'facts.1.id: "hours" stands twice',
			'programmes.1.id: "premium" stands twice',
		]);
		expect(faults([], []).join()).toMatch(/sources\.page: nothing was taken from it/);
		expect(
			practiceFaults(
				readBook({ ...good, 'practice/mars.json': { id: 'mars', sources: {}, facts: [], programmes: [] } }),
			).map(({ reason }) => reason),
		).toEqual(['no office "mars"']);
	});
});

it('a Practice is what a file holds', () => {
	const read: Practice | undefined = readBook(good).practice.bayern;
	expect(read?.facts.length).toBeGreaterThan(20);
});
