import { describe, expect, test } from 'vitest';
import { fileURLToPath } from 'node:url';
import { readRules } from '../../cli/read-rules.ts';
import type { RuleBook } from './book.ts';
import { wayFaults } from './check-ways.ts';

const book = readRules(fileURLToPath(new URL('../../../rules', import.meta.url)));
type Guide = RuleBook['guides'][string];
type Ways = NonNullable<NonNullable<Guide['wish']>['ways']>;
const person = book.guides['person'] as Guide;
const { wish } = person;
const [situation, place] = wish?.ways?.asked ?? [];

/** The faults after a change of the ways of the guide for persons. */
function faults(change: (ways: Ways) => Partial<Ways>, other: Partial<Guide> = {}): string[] {
	if (!wish?.ways) return [];
	const ways = { ...wish.ways, ...change(structuredClone(wish.ways)) };
	const guides = { ...book.guides, person: { ...person, wish: { ...wish, ways }, ...other } };
	return wayFaults({ ...book, guides }).map(({ file, path, reason }) => `${file}: ${path}: ${reason}`);
}

const leads = (changed: Ways['asked'][number]['leads']) => (ways: Ways) => ({
	asked: ways.asked.map((way, index) => (index === 0 ? { ...way, leads: { ...way.leads, ...changed } } : way)),
});

test('the ways of the rules are right', () => expect(wayFaults(book)).toEqual([]));

describe('refused is', () => {
	test.each<[string, (ways: Ways) => Partial<Ways>, string]>([
		[
			'a question that the guide does not ask',
			({ asked }) => ({ asked: [...asked, { question: 'shoe-size', leads: { big: ['housing'] } }] }),
			'asked.2.question: the guide has no question "shoe-size"',
		],
		[
			'a question asked too late',
			({ asked }) => ({ asked: [...asked, { question: 'occasion', leads: {} }] }),
			'asked.2.question: "occasion" has to stand right behind "where-needed"',
		],
		[
			'questions in another order than that of the guide',
			({ asked }) => ({ asked: asked.slice().reverse() }),
			'asked.0.question: "where-needed" has to stand right behind "wanted-help"',
		],
		[
			'a question that a condition reads',
			({ asked }) => ({ asked: [...asked, { question: 'recognition', leads: {} }] }),
			'asked.2.question: "recognition" is read by a condition',
		],
		[
			'a question without options',
			({ asked }) => ({ asked: [...asked, { question: 'weekly-hours', leads: {} }] }),
			'asked.2.question: "weekly-hours" has to have options',
		],
		['an option that there is not', leads({ sea: ['housing'] }), 'leads.sea: "situation" has no option "sea"'],
		[
			'help that there is not',
			leads({ home: ['castle'] }),
			'leads.home: no benefit of the guide has the purpose "castle"',
		],
		['everything', leads({ home: ['everything'] }), 'no benefit of the guide has the purpose "everything"'],
		['the same help twice', leads({ home: ['housing', 'housing'] }), 'leads.home: "housing" stands there twice'],
		['help that there is not, in the end', () => ({ otherwise: ['castle'] }), 'otherwise: no benefit'],
		['help to which nothing leads', () => ({ apart: [] }), 'asked: nothing leads to "personal-budget"'],
		[
			'help left out to which a way leads',
			() => ({ apart: ['personal-budget', 'housing'] }),
			'apart: a way leads to "housing"',
		],
	])('%s', (_, change, reason) => expect(faults(change).join('\n')).toContain(reason));

	test('an option that leads nowhere', () => {
		const { home: _, ...rest } = situation?.leads ?? {};
		const found = faults(() => ({ asked: [{ question: 'situation', leads: rest }, ...(place ? [place] : [])] }));
		expect(found.join()).toContain('asked.0.leads: the option "home" of "situation" leads nowhere');
	});

	test('a question that is not there on every day', () => {
		const questions = { ...book.questions };
		if (questions['situation']) questions['situation'] = { ...questions['situation'], from: '2027-01-01' };
		const [fault] = wayFaults({ ...book, questions });
		expect(fault?.reason).toContain('"situation" has days');
	});
});
