/** When a guide asks a question: which answers to earlier questions leave room for it. */
import type { Guide } from '#lib/engine/compile.ts';
import { isOfWish, mayBeWished } from '#lib/engine/wish.ts';
import type { Variable } from '#lib/rules/space/answer-classes.ts';
import type { Diagram } from '#lib/rules/space/diagram.ts';
import { RuleDiagrams } from '#lib/rules/space/rule-diagrams.ts';
import type { Answered } from './graph.ts';

/** A question of a guide, with what has to be answered before it can be asked. */
export interface Asked {
	readonly question: string;
	/** Asked in every case, whatever is wished. */
	readonly always: boolean;
	/** One entry for each earlier question of which some answers rule this one out; the answers that do not. */
	readonly gates: readonly Answered[];
	/** Benefits that it can decide, in the order of the guide. */
	readonly benefits: readonly string[];
}

/** Each question of a guide in its order: necessary conditions, true whatever else is answered. */
export function guideGates(guide: Guide): Asked[] {
	const diagrams = new RuleDiagrams(guide);
	const { store } = diagrams;
	const outcomes = guide.benefits.map((benefit) => ({ benefit, outcome: diagrams.outcome(benefit) }));
	const wish = optionsOf(guide, guide.wish?.question);
	const variables = [...(wish ? [wish] : []), ...store.variables];
	const supports = new Map<Diagram, Set<string>>();
	const support = (diagram: Diagram): Set<string> => {
		const known = supports.get(diagram) ?? new Set<string>();
		if (supports.has(diagram)) return known;
		store.visit(diagram, (at) => {
			const question = store.question(at)?.question;
			if (question !== undefined) known.add(question);
		});
		supports.set(diagram, known);
		return known;
	};
	/** Whether a benefit needs a question, where the verdict on it is what a diagram says. */
	const needs = ({ benefit }: (typeof outcomes)[number], diagram: Diagram, question: string) =>
		support(diagram).has(question) ||
		(store.value(diagram) === undefined && benefit.amount?.questions.includes(question) === true);
	const fixed = new Map<string, Diagram>();
	const fix = (diagram: Diagram, question: string, index: number): Diagram => {
		const key = `${String(diagram)} ${question} ${String(index)}`;
		const known = fixed.get(key) ?? restrict(store, diagram, question, index);
		fixed.set(key, known);
		return known;
	};
	return guide.order.map((question): Asked => {
		if (isOfWish(guide.wish, question)) return ofWish(guide, question);
		const counting = outcomes.filter((one) => needs(one, one.outcome, question));
		const always = guide.always.includes(question);
		const earlier = variables.filter((one) => guide.order.indexOf(one.question) < guide.order.indexOf(question));
		const gates = always
			? []
			: earlier.flatMap((variable): Answered[] => {
					const classes = variable.classes.flatMap(({ answer }, index) => {
						const open =
							variable === wish
								? counting.some(({ benefit }) => guide.wish && mayBeWished(guide.wish, benefit.rule.purpose, answer))
								: counting.some((one) => needs(one, fix(one.outcome, variable.question, index), question));
						return open ? [index] : [];
					});
					return classes.length < variable.classes.length ? [{ variable, classes }] : [];
				});
		return { question, always, gates, benefits: counting.map(({ benefit }) => benefit.rule.id) };
	});
}

/**
 * The question of wishes is always asked; one on the way to the wish exactly where that one and all before it on the way are answered
 * with "weiß nicht", because each of their options is a wish or leads to one.
 */
function ofWish(guide: Guide, question: string): Asked {
	const ofWishes = guide.order.filter((id) => isOfWish(guide.wish, id));
	const before = ofWishes.slice(0, ofWishes.indexOf(question));
	return {
		question,
		always: before.length === 0,
		gates: before.flatMap((id) => {
			const variable = optionsOf(guide, id);
			return variable ? [{ variable, classes: [0] }] : [];
		}),
		benefits: [],
	};
}

/** A question with a class for "weiß nicht", and one for each option. */
function optionsOf(guide: Guide, id: string | undefined): Variable | undefined {
	const question = guide.questions[id ?? ''];
	if (!question) return undefined;
	const options = (question.options ?? []).map((option) => ({ answer: [option], members: [[option]] }));
	return { question: question.id, classes: [{ answer: 'unknown', members: ['unknown'] }, ...options] };
}

function restrict(store: RuleDiagrams['store'], diagram: Diagram, question: string, index: number): Diagram {
	return store.rebuild(
		diagram,
		(value) => store.constant(value),
		(branches, variable) => (variable.question === question ? branches.map(() => branches[index] ?? 0) : branches),
	);
}
