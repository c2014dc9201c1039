/** The steps of a benefit in words. */
import type { CompiledBenefit } from '#lib/engine/compile.ts';
import { truth } from '#lib/engine/truth.ts';
import type { Truth } from '#lib/engine/types.ts';
import type { End, Graph, GraphEdge, GraphNode } from '#lib/rules/graph/graph.ts';
import type { Step } from '#lib/rules/graph/steps.ts';
import { answerWords, shortQuestion, type Telling } from './answer-words.ts';

export interface BenefitTelling extends Telling {
	readonly benefit: CompiledBenefit;
	readonly steps: ReadonlyMap<string, Step>;
}

/** Requirements and carriers have words of their own for "met" and "unmet". */
const side = (mark: string) => (mark.startsWith('S') ? 'S' : 'V');

/** The name of a step: that of its requirement or carrier, else what it asks or joins. */
export function stepName(telling: BenefitTelling, { mark, node, inside }: Step): string {
	const { texts, benefit } = telling;
	if (node.part && /^S\d+$/.test(mark)) return texts.t(`carriers:${node.part.id}.name`);
	if (node.part) {
		const own = `benefits/${benefit.rule.audience}:${benefit.rule.id}.requirements.${node.part.id}.label`;
		return texts.has(own) ? texts.t(own) : texts.t(`requirements:${node.part.id}.label`);
	}
	if (inside.kind === 'answers') return shortQuestion(telling, inside.variable.question);
	return texts.t(node.kind === 'any' ? 'picture:anyOf' : 'picture:allOf');
}

/** The question that settles a step; nothing where several do, or the name of the step says it. */
export function asks(telling: BenefitTelling, step: Step): string | undefined {
	if (step.inside.kind !== 'answers') return undefined;
	const question = shortQuestion(telling, step.inside.variable.question);
	return question === stepName(telling, step) ? undefined : telling.texts.t('picture:asks', { question });
}

/** A verdict, or the truth of the step that a picture explains. */
function endWords({ texts }: Telling, mark: string, end: string): string {
	const verdict = `terms:verdict.${end}`;
	return texts.has(verdict) ? texts.t(verdict) : texts.t(`picture:end.${side(mark)}.${end as Truth}`, { mark });
}

/** What a node of a picture says. */
export function nodeName(telling: BenefitTelling, mark: string, { kind, of }: GraphNode): string {
	const step = kind === 'step' ? telling.steps.get(of) : undefined;
	if (step) return telling.texts.t('picture:step', { mark: of, label: stepName(telling, step) });
	if (kind === 'question') return shortQuestion(telling, of);
	return kind === 'rest' ? telling.texts.t('picture:rest') : endWords(telling, mark, of as End);
}

/** A condition: the word for the level, and the answers that lead there, or where they are shown. */
export interface EdgeWords {
	readonly level: string | undefined;
	readonly answers: readonly string[];
}

/** The condition of an edge in words. */
export function edgeWords(telling: BenefitTelling, { from, when }: GraphEdge): EdgeWords {
	const { texts, steps } = telling;
	if (when.rest)
		return { level: undefined, answers: [texts.t(when.rest === 'clear' ? 'picture:clear' : 'picture:somethingOpen')] };
	const level = when.level === undefined ? undefined : texts.t(`picture:level.${side(from)}.${truth(when.level)}`);
	if (when.answered) return { level, answers: answerWords(telling, when.answered) };
	return { level, answers: steps.has(from) ? [texts.t('picture:see', { mark: from })] : [] };
}

/** The words for practice, where an edge belongs to a step that rests on it and on no provision. */
export function practiceOf({ texts, steps }: BenefitTelling, graph: Graph, { from }: GraphEdge): string | undefined {
	const step = steps.get(from) ?? steps.get(graph.id);
	return step?.node.part?.practice && texts.t('picture:practice');
}
