/** What must hold whatever is answered: for the real guides, and for guides of random conditions. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { whatWouldChange } from '../src/lib/engine/change.ts';
import { compile, type Guide } from '../src/lib/engine/compile.ts';
import { missing } from '../src/lib/engine/missing.ts';
import { obstacles } from '../src/lib/engine/obstacles.ts';
import type { Answers, GuideSource } from '../src/lib/engine/types.ts';
import { explain, verdicts } from '../src/lib/engine/verdict.ts';
import { walk } from '../src/lib/engine/walk.ts';
import { isOfWish } from '../src/lib/engine/wish.ts';
import { answersTo, anyGuide, sureAnswer } from './arbitraries.ts';
import { refer, referOne } from '../scripts/prove/reference.ts';
import { guideIds, guideOn, keyDate, sourceOf } from './rules.ts';

vi.setConfig({ testTimeout: 120_000 });

interface Asked {
	readonly source: GuideSource;
	readonly guide: Guide;
	readonly answers: Answers;
	/** Keeps counterexamples short. */
	readonly [fc.toStringMethod]: () => string;
}

type Drawing = (mix?: { unknown?: number; gaps?: number }) => fc.Arbitrary<Asked>;

function asked(source: GuideSource, guide: Guide, answers: Answers): Asked {
	const { requirements, carriers, benefits } = source;
	const rules = source.id === 'made-up' ? { requirements, carriers, benefits } : source.id;
	return { source, guide, answers, [fc.toStringMethod]: () => JSON.stringify({ rules, answers }) };
}

const real = (id: string): Drawing => {
	const [source, guide] = [sourceOf(id), guideOn(id)];
	return (mix) => answersTo(guide, mix).map((answers) => asked(source, guide, answers));
};
const random: Drawing = (mix) =>
	anyGuide.chain((source) => {
		const guide = compile(source, keyDate);
		return answersTo(guide, mix).map((answers) => asked(source, guide, answers));
	});
const drawings: [string, Drawing][] = [...guideIds.map((id): [string, Drawing] => [id, real(id)]), ['random', random]];

/** `TIMES=20 npx vitest run tests/properties` tries everything twenty times as often, a part of one less often. */
const times = (runs: number) => ({ numRuns: Math.ceil(runs * Number(process.env.TIMES ?? 1)) });

/** How often each property is tried, for each of five guides. Together over 25,000 cases. */
const MOST = times(2000);
const RUNS = times(600);
const FEWER = times(120);
const FEWEST = times(50);

const short = (guide: Guide, answers: Answers) =>
	verdicts(guide, answers).map(({ benefit, verdict, carrier }) => ({ benefit, verdict, carrier }));

/** The same, but whom an unlikely benefit is meant for left aside: what is unlikely anyway is not asked about further. */
const brief = (guide: Guide, answers: Answers) =>
	short(guide, answers).map((one) => ({ ...one, verdict: failed(one.verdict) }));

/** Answers of `more` wherever `answers` says nothing, or "weiß nicht". */
const completed = (answers: Answers, more: Answers): Answers => ({
	...more,
	...Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== 'unknown')),
});

const failed = (verdict: string | undefined) => (verdict === 'not-about' ? 'unlikely' : verdict);

describe.each(drawings)('the %s guide', (_, draw) => {
	test('says what a plain reading of the rules says', () => {
		fc.assert(
			fc.property(draw({ gaps: 20 }), ({ source, guide, answers }) => {
				const expected = Object.entries(refer(source, keyDate, answers)).map(([benefit, found]) => ({
					benefit,
					...found,
				}));
				expect(short(guide, answers)).toEqual(expected);
			}),
			MOST,
		);
	});

	test('does not take back a decided verdict when an open question is answered', () => {
		fc.assert(
			fc.property(
				draw({ gaps: 30, unknown: 25 }).chain((now) =>
					fc.tuple(fc.constant(now), answersTo(now.guide, { unknown: 10 })),
				),
				([{ guide, answers }, more]) => {
					// What is wanted is no fact of the case: whoever changes the wish asks another question.
					const of = (from: Answers, wish: boolean) =>
						Object.entries(from).filter(([id]) => isOfWish(guide.wish, id) === wish);
					const later = Object.fromEntries([...of(completed(answers, more), false), ...of(answers, true)]);
					const after = verdicts(guide, later);
					verdicts(guide, answers).forEach((before, index) => {
						// That something unlikely is meant for others may show later; it stays unlikely.
						if (before.decided && before.verdict !== 'not-checked')
							expect(failed(after[index]?.verdict)).toBe(failed(before.verdict));
					});
				},
			),
			RUNS,
		);
	});

	test('asks in its order, and replaying what it kept changes nothing', () => {
		fc.assert(
			fc.property(draw({ gaps: 5 }), ({ guide, answers }) => {
				const first = walk(guide, answers);
				const places = first.path.map((id) => guide.order.indexOf(id));
				expect(places).toEqual([...places].sort((a, b) => a - b));
				expect(new Set(places).size).toBe(places.length);
				expect(Object.keys(first.answers).sort()).toEqual([...first.path].sort());
				expect(walk(guide, first.answers)).toEqual(first);
			}),
			RUNS,
		);
	});

	test('leaves out only answers that make no difference', () => {
		fc.assert(
			fc.property(draw(), ({ guide, answers }) => {
				const { next, answers: kept } = walk(guide, answers);
				expect(next).toBeUndefined();
				expect(brief(guide, kept)).toEqual(brief(guide, answers));
			}),
			RUNS,
		);
	});

	test('needs, beside the answers it kept, only those to questions that are still ahead', () => {
		fc.assert(
			fc.property(draw({ gaps: 25 }), ({ guide, answers }) => {
				const { answers: kept, ahead } = walk(guide, answers);
				const used = Object.fromEntries(ahead.flatMap((id) => (answers[id] === undefined ? [] : [[id, answers[id]]])));
				expect(brief(guide, { ...kept, ...used } as Answers)).toEqual(brief(guide, answers));
			}),
			RUNS,
		);
	});

	test('promises fewer and fewer questions, and keeps the promise', () => {
		fc.assert(
			fc.property(draw(), ({ guide, answers }) => {
				const { path } = walk(guide, answers);
				let promised: readonly string[] = guide.order;
				path.forEach((_, length) => {
					const so = walk(guide, Object.fromEntries(path.slice(0, length).map((id) => [id, answers[id]!])));
					expect(so.next).toBe(path[length]);
					expect(promised).toEqual(expect.arrayContaining([...so.ahead]));
					expect(so.ahead).toEqual(expect.arrayContaining(path.slice(length)));
					promised = so.ahead;
				});
			}),
			FEWER,
		);
	});

	test('names as open only what was not answered, unless somebody else has to settle it', () => {
		fc.assert(
			fc.property(draw({ gaps: 20 }), ({ guide, answers }) => {
				for (const benefit of guide.benefits) {
					const { verdict, open, carriers, reasons } = explain(guide, benefit, answers);
					if (verdict === 'clarify') expect([...open, ...carriers.map(({ id }) => id)]).not.toEqual([]);
					for (const reason of reasons) if (reason.truth === 'open') expect(reason.open).not.toEqual([]);
					if (verdict === 'likely' || verdict === 'unlikely') expect(open).toEqual([]);
				}
			}),
			RUNS,
		);
	});

	test('says truly what would change a verdict', () => {
		fc.assert(
			fc.property(
				draw({ gaps: 3 }).chain((asked) => fc.tuple(fc.constant(asked), fc.nat())),
				([{ source, guide, answers }, pick]) => {
					const benefit = guide.benefits[pick % guide.benefits.length]!;
					const kept = walk(guide, answers).answers;
					const now = referOne(source, keyDate, kept, benefit.rule).verdict;
					const changes = whatWouldChange(guide, benefit, kept);
					if (['likely', 'not-about', 'not-checked'].includes(now)) expect(changes).toEqual([]);
					for (const change of changes) {
						for (const [id, answer] of Object.entries(change)) expect(answer).not.toEqual(kept[id]);
						const changed = { ...kept, ...change };
						const then = referOne(source, keyDate, changed, benefit.rule).verdict;
						if (now === 'clarify') expect(then).toBe('likely');
						else expect(canBecomeLikely(source, guide, benefit.rule.id, changed)).toBe(true);
					}
				},
			),
			FEWER,
		);
	});
});

describe.each(guideIds.map((id) => [id, real(id)] as const))(
	'the %s guide, whose rules are made with care,',
	(_, draw) => {
		test('asks only what can change a verdict, the carrier or the amount', () => {
			const witness = new Map<string, boolean>();
			fc.assert(
				fc.property(draw({ unknown: 12 }), ({ source, guide, answers }) => {
					const { path } = walk(guide, answers);
					path.forEach((question, length) => {
						if (isOfWish(guide.wish, question) || guide.always.includes(question)) return;
						const before = Object.fromEntries(path.slice(0, length).map((id) => [id, answers[id]!]));
						const useful = guide.benefits.some(({ rule }) => {
							const key = JSON.stringify([rule.id, question, before]);
							const known = witness.get(key) ?? makesADifference(source, guide, rule.id, question, before);
							witness.set(key, known);
							return known;
						});
						expect(useful, `${question} after ${JSON.stringify(before)}`).toBe(true);
					});
				}),
				FEWEST,
			);
		});
	},
);

describe.each(guideIds)('the %s guide', (id) => {
	const [guide, source] = [guideOn(id), sourceOf(id)];
	const wishes = guide.wish ? (guide.questions[guide.wish.question]?.options ?? []) : [];

	test.each([{}, ...wishes.map((wish): Answers => ({ [guide.wish!.question]: [wish] }))])(
		'calls nothing likely or unlikely when nothing is answered but %j',
		(answers) => {
			const all = Object.fromEntries(guide.order.map((question) => [question, 'unknown']));
			for (const given of [answers, { ...all, ...answers }])
				for (const { verdict } of verdicts(guide, given)) expect(['clarify', 'not-checked']).toContain(verdict);
		},
	);

	test('asks nothing about what is not wanted', () => {
		for (const wish of wishes) {
			if (wish === guide.wish?.everything) continue;
			const { ahead } = walk(guide, { [guide.wish!.question]: [wish] });
			const own = guide.benefits.filter(({ rule }) => rule.purpose === wish);
			const read = new Set([...guide.always, ...own.flatMap((benefit) => [...benefit.alternatives.keys()])]);
			expect(ahead.filter((question) => !read.has(question))).toEqual([]);
			expect(
				Object.values(refer(source, keyDate, { [guide.wish!.question]: [wish] })).map(({ verdict }) => verdict),
			).toEqual(guide.benefits.map(({ rule }) => (rule.purpose === wish ? 'clarify' : 'not-checked')));
		}
	});
});

/** Whether some answers to what is open make a benefit likely: tried where the engine sees an obstacle, judged by the reference. */
function canBecomeLikely(source: GuideSource, guide: Guide, id: string, answers: Answers): boolean {
	const benefit = guide.benefits.find(({ rule }) => rule.id === id)!;
	const search = (given: Answers): boolean => {
		const { verdict } = referOne(source, keyDate, given, benefit.rule);
		if (verdict !== 'clarify') return verdict === 'likely';
		const [narrowest = []] = obstacles(benefit, given, false)
			.map((questions) => questions.filter((question) => (given[question] ?? 'unknown') === 'unknown'))
			.sort((one, other) => one.length - other.length);
		return narrowest.some((question) =>
			(benefit.alternatives.get(question) ?? guide.questions[question]!.options!.map((option) => [option])).some(
				(answer) => answer !== 'unknown' && search({ ...given, [question]: answer }),
			),
		);
	};
	return search(answers);
}

/** Whether two answers to a question, with the same answers to all others, lead to different outcomes of a benefit: by trying. */
function makesADifference(source: GuideSource, guide: Guide, id: string, question: string, before: Answers): boolean {
	const benefit = guide.benefits.find(({ rule }) => rule.id === id)!;
	// Where the engine itself sees no difference, it is no use to look for one.
	if (!missing(benefit, before).has(question)) return false;
	const outcome = (given: Answers) => {
		const { verdict, carrier } = referOne(source, keyDate, given, benefit.rule);
		const amount = verdict === 'unlikely' ? undefined : benefit.amount?.value(given);
		return `${verdict} ${String(carrier)} ${String(amount)}`;
	};
	const answers = benefit.alternatives.get(question);
	if (!answers) return true;
	const differs = (given: Answers) => {
		return new Set(answers.map((answer) => outcome({ ...given, [question]: answer }))).size > 1;
	};
	if (differs(before)) return true;
	const open = [...missing(benefit, before)].filter((other) => other !== question);
	const others = fc.record(
		Object.fromEntries(open.map((other) => [other, sureAnswer(guide.questions[other]!, guide)])),
	);
	return [30, 3000].some((numRuns) =>
		fc.sample(others, { numRuns, seed: numRuns }).some((more) => differs({ ...before, ...more })),
	);
}
