/** The diagrams behind the proof and the decision tables, for random rules. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../src/lib/engine/compile.ts';
import { decide } from '../src/lib/engine/decide.ts';
import { verdict } from '../src/lib/engine/verdict.ts';
import { walk } from '../src/lib/engine/walk.ts';
import { outcomeOf, RuleDiagrams } from '../src/lib/rules/space/rule-diagrams.ts';
import { smallestCases } from '../src/lib/rules/space/smallest-case.ts';
import { difference, Paths } from '../scripts/prove/paths.ts';
import { answersTo, anyGuide } from './arbitraries.ts';
import { keyDate } from './rules.ts';

const asked = anyGuide.chain((source) => {
	const guide = compile(source, keyDate);
	return answersTo(guide).map((answers) => ({ guide, answers }));
});

describe('a diagram', () => {
	test('gives what the engine gives', () => {
		fc.assert(
			fc.property(asked, ({ guide, answers }) => {
				const diagrams = new RuleDiagrams(guide);
				for (const benefit of guide.benefits) {
					const { store } = diagrams;
					const own = Object.fromEntries(
						store.variables.map(({ question, classes }) => {
							const near = classes.find(({ members }) =>
								members.some((member) => `${member}` === `${answers[question]}`),
							);
							return [question, near?.answer ?? 'unknown'];
						}),
					);
					const said = verdict(guide, benefit, own);
					expect(outcomeOf(benefit, store.at(diagrams.outcome(benefit), own))).toEqual({
						verdict: said.verdict,
						carrier: said.carrier,
					});
					expect(store.at(diagrams.level(benefit.requires), own)).toBe(decide(benefit.requires, own));
				}
			}),
			{ numRuns: 500 },
		);
	});

	test('tells every number apart that a comparison tells apart', () => {
		fc.assert(
			fc.property(asked, fc.integer({ min: 0, max: 10 }), ({ guide, answers }, hours) => {
				const diagrams = new RuleDiagrams(guide);
				const variable = diagrams.store.variables.find(({ question }) => question === 'hours');
				for (const benefit of variable ? guide.benefits : []) {
					const given = { ...answers, hours };
					const same = variable!.classes.some(({ answer }) => {
						const [one, other] = [given, { ...given, hours: answer }].map((each) => verdict(guide, benefit, each));
						return one?.verdict === other?.verdict && one?.carrier === other?.carrier;
					});
					expect(same).toBe(true);
				}
			}),
			{ numRuns: 300 },
		);
	});

	test('has a smallest case for each of its values', () => {
		fc.assert(
			fc.property(anyGuide, (source) => {
				const guide = compile(source, keyDate);
				const diagrams = new RuleDiagrams(guide);
				for (const benefit of guide.benefits) {
					const outcome = diagrams.outcome(benefit);
					const cases = smallestCases(diagrams.store, outcome);
					expect(new Set(cases.keys())).toEqual(diagrams.store.values(outcome));
					for (const [value, example] of cases) expect(diagrams.store.at(outcome, example)).toBe(value);
				}
			}),
			{ numRuns: 200 },
		);
	});

	test('leads along the questions that the engine asks', () => {
		fc.assert(
			fc.property(anyGuide, (source) => {
				const { wish: _, ...plain } = source;
				const guide = compile(plain, keyDate);
				const diagrams = new RuleDiagrams(guide);
				const state = guide.benefits.map((benefit) => difference(diagrams, benefit));
				for (const { questions, answers } of new Paths(guide, diagrams.store).all(state))
					expect(walk(guide, answers).path).toEqual(questions);
			}),
			{ numRuns: 100 },
		);
	});
});
