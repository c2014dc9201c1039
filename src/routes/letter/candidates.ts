import benefits from 'virtual:benefits';
import type { Answers, Benefit } from '#lib/engine/types.ts';
import { verdicts, type Verdict } from '#lib/engine/verdict.ts';
import { relevantAnswers } from '../guide/[guide]/result/relevant.ts';
import type { OpenCase } from '../guide/[guide]/open-case.ts';

/** A benefit that one may act on, with the verdict and the answers of the open case that checks it. */
export interface Candidate {
	readonly benefit: Benefit;
	readonly verdict: Verdict | undefined;
	readonly answers: Answers;
	readonly opened: OpenCase | undefined;
}

const order = ['likely', 'clarify', 'elsewhere'];

/** What the open cases leave to act on, the likely ones first; then every other benefit, without answers. */
export function candidates(opened: readonly OpenCase[]): Candidate[] {
	const checked = opened.flatMap((one) => {
		const answers = relevantAnswers(one.guide, one.session.answers);
		return verdicts(one.guide, answers).flatMap((verdict): Candidate[] => {
			const benefit = one.guide.benefits.find(({ rule }) => rule.id === verdict.benefit)?.rule;
			return benefit && order.includes(verdict.verdict) ? [{ benefit, verdict, answers, opened: one }] : [];
		});
	});
	checked.sort((a, b) => order.indexOf(a.verdict?.verdict ?? '') - order.indexOf(b.verdict?.verdict ?? ''));
	const known = new Set(checked.map(({ benefit }) => benefit.id));
	const rest = benefits
		.filter(({ id }) => !known.has(id))
		.map((benefit): Candidate => {
			const home = opened.find(({ guide }) => guide.benefits.some(({ rule }) => rule.id === benefit.id));
			return { benefit, verdict: undefined, answers: home?.session.answers ?? {}, opened: home };
		});
	return [...checked, ...rest];
}
