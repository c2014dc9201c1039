import { beforeAll, describe, expect, it } from 'vitest';
import { CaseSession } from '#lib/case/case-session.svelte.ts';
import { aCase } from '#lib/case/testing/builders.ts';
import type { CaseStore } from '#lib/case/types.ts';
import type { Guide } from '#lib/engine/compile.ts';
import type { Answer, Answers, Question } from '#lib/engine/types.ts';
import { walk } from '#lib/engine/walk.ts';
import { texts, type Texts } from '#lib/i18n/texts.ts';
import { guide, guideIds } from '#lib/rules/guides.ts';
import { OpenCase } from './open-case.ts';
import { candidates } from './candidates.ts';
import { choiceGroups } from './candidate-choices.ts';

const kinds = 10;
const store = { subscribe: () => () => undefined } as unknown as CaseStore;
const guides = new Map<string, Guide>();
let words: Texts;

beforeAll(async () => {
	for (const id of guideIds) guides.set(id, await guide(id, '2026-11-23'));
	words = await texts('de', ['audiences', 'terms', ...guideIds.map((id) => `benefits/${id}`)]);
});

function opened(id: string, answers: Answers): OpenCase {
	const session = new CaseSession(store, aCase({ guide: id, answers }), () => '2026-11-24T09:00:00.000Z');
	return new OpenCase(session, guides.get(id)!, {});
}

/** The answer of a kind to a question: nothing known, the first option, the last one, all of them, or one in turn. */
function reply(question: Question, kind: number, turn: number): Answer {
	if (kind === 0 || ((question.type === 'number' || question.type === 'money') && kind % 2 === 0)) return 'unknown';
	if (question.type === 'number' || question.type === 'money') return question.min ?? 0;
	if (question.type === 'date') return '2026-11-01';
	const ids = question.type === 'yes-no' ? ['yes', 'no'] : (question.options ?? []);
	const at = kind === 1 ? 0 : kind === 2 ? ids.length - 1 : (turn * kind) % ids.length;
	if (question.type !== 'multiple') return ids[at]!;
	return kind % 3 === 0 ? ids.filter((one) => !one.startsWith('none')) : [ids[at]!];
}

/** A case of one kind, answered to the end. */
function aKind(id: string, kind: number): OpenCase {
	const it = guides.get(id)!;
	let answers: Answers = {};
	for (let turn = 1; ; turn++) {
		const { next } = walk(it, answers);
		if (next === undefined) return opened(id, answers);
		answers = { ...answers, [next]: reply(it.questions[next]!, kind, turn) };
	}
}

const pairs = guideIds.flatMap((one, at) => guideIds.slice(at + 1).map((other) => [one, other] as const));
const doubles = (ids: readonly string[]) => ids.filter((id, at) => ids.indexOf(id) !== at);

describe('what may be acted on with two cases open in one tab', () => {
	it.each(pairs)('stands there once: %s and %s, cases of ten kinds each', (one, other) => {
		const mine = Array.from({ length: kinds }, (_, kind) => aKind(one, kind));
		const theirs = Array.from({ length: kinds }, (_, kind) => aKind(other, kind));
		for (const first of mine)
			for (const second of theirs) {
				const found = candidates([first, second]);
				expect(doubles(found.map(({ benefit }) => benefit.id))).toEqual([]);
				const groups = choiceGroups(found, words, { case: 'case', others: 'others' });
				expect(doubles(groups.map(({ label }) => label))).toEqual([]);
				expect(doubles(groups.flatMap(({ choices }) => choices.map(({ value }) => value)))).toEqual([]);
			}
	});

	it('is told by the case of the guide that is made for it, whichever was changed last', () => {
		const person = opened('person', { 'wanted-help': ['time-off'], recognition: 'severe', 'work-status': 'employee' });
		const protection = opened('protection', {
			'protection-wish': ['everything'],
			recognition: 'severe',
			'work-status': 'employee',
		});
		const both = candidates([protection, person]).filter(
			({ benefit, verdict }) =>
				verdict && [person, protection].every((one) => one.guide.benefits.some(({ rule }) => rule.id === benefit.id)),
		);
		expect(both.length).toBeGreaterThan(0);
		for (const { benefit, opened: by } of both)
			if (guideIds.includes(benefit.audience)) expect(by?.guide.id).toBe(benefit.audience);
	});
});
