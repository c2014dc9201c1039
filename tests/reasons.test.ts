/** What is given as a reason is one: for the real guides and for guides of random conditions. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { choices } from '../src/lib/engine/choices.ts';
import { compile, type Guide } from '../src/lib/engine/compile.ts';
import type { Reason } from '../src/lib/engine/reasons.ts';
import type { Answers, Benefit, Condition, GuideSource } from '../src/lib/engine/types.ts';
import { explain } from '../src/lib/engine/verdict.ts';
import { visit } from '../src/lib/rules/conditions.ts';
import { answersTo, anyGuide } from './arbitraries.ts';
import { holds } from '../scripts/prove/reference.ts';
import { guideIds, guideOn, keyDate, sourceOf } from './rules.ts';

vi.setConfig({ testTimeout: 120_000 });

interface Asked {
	readonly source: GuideSource;
	readonly guide: Guide;
	readonly answers: Answers;
}

const mix = { gaps: 10, unknown: 10 };
const real = (id: string): fc.Arbitrary<Asked> =>
	answersTo(guideOn(id), mix).map((answers) => ({ source: sourceOf(id), guide: guideOn(id), answers }));
const random: fc.Arbitrary<Asked> = anyGuide.chain((source) => {
	const guide = compile(source, keyDate);
	return answersTo(guide, mix).map((answers) => ({ source, guide, answers }));
});
const drawings = [...guideIds.map((id) => [id, real(id)] as const), ['random', random] as const];

/** Where a requirement stands in the files: shared by its name, or in the benefit. */
function conditionOf({ requirements }: GuideSource, { requires }: Benefit, id: string): Condition {
	const shared = requirements[id]?.when;
	if (shared)
		return 'use' in shared ? conditionOf({ requirements } as GuideSource, { requires } as Benefit, shared.use) : shared;
	const found: Condition[] = [];
	visit(requires, '', (part) => {
		if (part.id === id) found.push(part);
	});
	return found[0] ?? expect.unreachable(`no requirement ${id}`);
}

/** Every part of a condition, shared requirements too. */
function within(source: GuideSource, condition: Condition): Condition[] {
	const found: Condition[] = [];
	visit(condition, '', (part) => {
		found.push(part, ...('use' in part ? within(source, source.requirements[part.use]!.when) : []));
	});
	return found;
}

const questionsIn = (source: GuideSource, condition: Condition): string[] => [
	...new Set(within(source, condition).flatMap((part) => ('question' in part ? (part.question ?? []) : []))),
];

const flat = (reasons: readonly Reason[]): Reason[] => reasons.flatMap((reason) => [reason, ...flat(reason.parts)]);
const isSaid = (answers: Answers, id: string) => answers[id] !== undefined && answers[id] !== 'unknown';

describe.each(drawings)('the %s guide', (_, draw) => {
	test('names no answer as open whose change could not change how far that part is met', () => {
		let named = 0;
		fc.assert(
			fc.property(draw, ({ source, guide, answers }) => {
				for (const benefit of guide.benefits) {
					for (const { id, open, truth } of flat(explain(guide, benefit, answers).reasons)) {
						const part = conditionOf(source, benefit.rule, id);
						const now = holds(source, keyDate, answers, part);
						expect({ met: true, unmet: false, open: undefined }[truth as 'met']).toBe(now);
						const said = open.filter((question) => isSaid(answers, question));
						const ways = (question: string) => choices(guide.questions[question]!, benefit);
						const differs = (changed: Answers) => holds(source, keyDate, { ...answers, ...changed }, part) !== now;
						const alone = said.filter((question) => ways(question).some((answer) => differs({ [question]: answer })));
						named += said.length;
						if (alone.length === said.length) continue;
						// Only where no answer by itself makes the difference, several are named that do so together.
						expect({ alone, unsaid: open.length - said.length }).toEqual({ alone: [], unsaid: 0 });
						// Random rules may be open whatever is answered.
						if (source.id === 'made-up') continue;
						const unsaid = questionsIn(source, part).filter((question) => !isSaid(answers, question));
						const together = [...said, ...unsaid].reduce<Answers[]>(
							(sets, question) =>
								sets.flatMap((set) => ways(question).map((answer) => ({ ...set, [question]: answer }))),
							[{}],
						);
						expect(together.some(differs)).toBe(true);
					}
				}
			}),
			{ numRuns: 300 },
		);
		expect(named).toBeGreaterThan(0);
	});

	test('gives no reason that is not about the person, and says so of no other', () => {
		fc.assert(
			fc.property(draw, ({ source, guide, answers }) => {
				for (const benefit of guide.benefits) {
					const { reasons, notApplicable } = explain(guide, benefit, answers);
					const concerned = (id: string) => {
						const part = conditionOf(source, benefit.rule, id);
						return !('if' in part) || holds(source, keyDate, answers, part.if) !== false;
					};
					expect(flat(reasons).filter(({ id }) => !concerned(id))).toEqual([]);
					expect(notApplicable.filter(concerned)).toEqual([]);
				}
			}),
			{ numRuns: 300 },
		);
	});

	test('shows beside a carrier only norms of cases that are as true as it is', () => {
		fc.assert(
			fc.property(draw, ({ source, guide, answers }) => {
				for (const benefit of guide.benefits)
					for (const { id, norms, truth, restOf } of explain(guide, benefit, answers).carriers) {
						const fitting = source.carriers[id]!.cases.filter(({ purposes, effect, when, restOf: pays }) => {
							// Behind the carrier that comes first stand only the cases about what that one leaves.
							if (restOf !== undefined && !pays?.includes(restOf)) return false;
							const met = holds(source, keyDate, answers, when);
							const level = met === true && effect === 'ask' ? undefined : met;
							return purposes.includes(benefit.rule.purpose) && level === (truth === 'met' ? true : undefined);
						});
						expect(norms).toEqual([...new Set(fitting.flatMap((one) => one.norms))]);
					}
			}),
			{ numRuns: 300 },
		);
	});
});
