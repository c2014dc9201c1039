/** Two guides open in one tab. `PAIRS=all` draws every page for all pairs and all kinds of cases; else a part of each. */
import 'fake-indexeddb/auto';
import { cleanup } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { IndexedDbMedium } from '#lib/case/indexed-db.ts';
import { aCase, aDevice, monday } from '#lib/case/testing/builders.ts';
import type { CaseStore, Found } from '#lib/case/types.ts';
import { checkAnswer } from '#lib/engine/check-answer.ts';
import { optionsOf } from '#lib/engine/options.ts';
import type { Answer, Answers, Question } from '#lib/engine/types.ts';
import { walk } from '#lib/engine/walk.ts';
import { guide, guideIds } from '#lib/rules/guides.ts';
import { remember } from '#features/open-case/current-case.ts';
import { closeCase, openCase } from '#features/open-case/open-case.ts';
import { draw, pagesOf, unreadable } from './case-pages.ts';

const address = vi.hoisted(() => ({ params: {} as Record<string, string> }));
let opened: { store: CaseStore; found: Found };
let device: ReturnType<typeof aDevice>;
vi.mock('#features/open-case/store.ts', () => ({ cases: () => Promise.resolve(opened) }));
vi.mock('$app/navigation', () => ({
	goto: () => Promise.resolve(),
	afterNavigate: () => {},
	beforeNavigate: () => {},
}));
vi.mock('$app/state', () => ({
	page: {
		get params() {
			return address.params;
		},
		state: {},
		url: new URL('http://localhost/'),
	},
}));

const day = '2026-11-22';
/** How a person answers: which answer comes first, and after how many questions they stop. */
interface Kind {
	readonly pick: (options: readonly string[], question: Question) => Answer | undefined;
	readonly stop?: number;
}
const scatter = (seed: number, id: string) =>
	[...id].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 9973, seed);
const atRandom = (seed: number): Kind => ({
	pick: (options, { id }) => options[scatter(seed, id) % Math.max(options.length, 1)],
});
/** As it was reported: both guides come to the same benefit. */
const reported: Answers = {
	'wanted-help': ['time-off'],
	'protection-wish': ['everything'],
	recognition: 'severe',
	'work-status': 'employee',
};
const kinds: Record<string, Kind> = {
	'the first answer to everything': { pick: (options) => options[0] },
	'the last answer to everything': { pick: (options) => options.at(-1) },
	'nothing known': { pick: () => 'unknown' },
	'everything wished': { pick: (options) => options.find((one) => one === 'everything') ?? options[0] },
	'one answer': { pick: (options) => options[0], stop: 1 },
	'five answers': { pick: (options) => options[1], stop: 5 },
	'as reported': { pick: (_, { id }) => reported[id] ?? 'unknown' },
	'at random, one': atRandom(1),
	'at random, two': atRandom(2),
	'at random, three': atRandom(3),
};

async function answersOf(id: string, { pick, stop = Infinity }: Kind): Promise<Answers> {
	const it = await guide(id, day);
	let answers: Answers = {};
	for (let count = 0; count < stop; count++) {
		const { next } = walk(it, answers);
		const question = next === undefined ? undefined : it.questions[next];
		if (!question) break;
		const options = optionsOf(question);
		const said = pick(options, question);
		const ways = [said, [said], question.min ?? 20, '2026-03-02', 'unknown', options[0], [options[0]]] as Answer[];
		const answer = ways.find((one) => checkAnswer(question, one) === undefined);
		if (answer === undefined) throw new Error(`no answer to ${question.id}`);
		answers = { ...answers, [question.id]: answer };
	}
	return answers;
}

const failures: unknown[] = [];
const fail = (failure: unknown) => void failures.push(failure);
beforeEach(() => {
	sessionStorage.clear();
	failures.length = 0;
	process.on('uncaughtException', fail).on('unhandledRejection', fail);
});
afterEach(() => {
	cleanup();
	device.close();
	for (const id of guideIds) closeCase(id);
	process.off('uncaughtException', fail).off('unhandledRejection', fail);
});

const pairs = guideIds.flatMap((one, at) => guideIds.slice(at + 1).map((other) => [one, other] as const));
const names = Object.keys(kinds);
const all = process.env.PAIRS === 'all';
/** Each pair with each kind; or each pair with one kind, so that every kind is there once or more. */
const tried = pairs.flatMap(([one, other], at) =>
	names
		.filter((_, place) => all || place === at % names.length || names[place] === 'as reported')
		.map((name) => [one, other, name] as const),
);
/** Where both cases come together. */
const shared = ['letter/', 'checklist/', 'deadlines/'];

it.each(tried)(
	'%s and %s open in one tab, %s: every page of a case opens',
	async (one, other, name) => {
		device = aDevice();
		const { store } = await device.tab({ medium: new IndexedDbMedium() });
		for (const id of [one, other]) {
			const answers = await answersOf(id, kinds[name]!);
			const made = aCase({ id: `case-${id}`, guide: id, answers, keyDate: day });
			await store.save(made, made, monday);
			remember(id, made.id);
		}
		opened = await device.tab({ medium: new IndexedDbMedium() });
		expect([await openCase(one), await openCase(other)].map((it) => it?.guide.id)).toEqual([one, other]);
		const pages = [...pagesOf(one), ...pagesOf(other).filter(([folder]) => folder.startsWith('guide/'))];
		for (const [folder, params] of pages.filter(([at]) => all || shared.includes(at))) {
			address.params = params;
			const { textContent } = await draw(folder, params);
			expect(textContent, folder).not.toMatch(unreadable);
			expect(textContent.length, folder).toBeGreaterThan(100);
			cleanup();
		}
		expect(failures).toEqual([]);
	},
	120_000,
);
