import benefits from 'virtual:benefits';
import type { Answers, Benefit } from '#lib/engine/types.ts';
import { audienceFor } from '#lib/rules/guides.ts';
import type { Texts } from '#lib/i18n/texts.ts';
import { verdicts, type Verdict } from '#lib/engine/verdict.ts';
import { relevantAnswers } from './relevant.ts';
import type { OpenCase } from './open-case.ts';

/** A benefit that one may act on, with the verdict and the answers of the open case that checks it. */
export interface Candidate {
	readonly benefit: Benefit;
	readonly verdict: Verdict | undefined;
	readonly answers: Answers;
	readonly opened: OpenCase | undefined;
}

/** The words for a benefit, with the numbers that are the law on the key date of its case. */
export function toldFor({ opened }: { readonly opened?: OpenCase | undefined }, texts: Texts): Texts {
	return opened ? texts.on(opened.guide.keyDate) : texts;
}

const order = ['likely', 'clarify', 'elsewhere'];

/**
 * What the open cases leave to act on, the likely ones first; then every other benefit, without answers. Each benefit
 * stands there once: where several open cases check it, the case of the guide that is made for it speaks, else the first.
 */
export function candidates(opened: readonly OpenCase[]): Candidate[] {
	const checked = new Map<string, Candidate>();
	for (const one of opened) {
		const answers = relevantAnswers(one.guide, one.session.answers);
		for (const verdict of verdicts(one.guide, answers)) {
			const benefit = one.guide.benefits.find(({ rule }) => rule.id === verdict.benefit)?.rule;
			if (!benefit || !order.includes(verdict.verdict)) continue;
			if (!checked.has(benefit.id) || audienceFor(one.guide.id) === benefit.audience)
				checked.set(benefit.id, { benefit, verdict, answers, opened: one });
		}
	}
	const rest = benefits
		.filter(({ id }) => !checked.has(id))
		.map((benefit): Candidate => {
			const home = opened.find(({ guide }) => guide.benefits.some(({ rule }) => rule.id === benefit.id));
			return { benefit, verdict: undefined, answers: home?.session.answers ?? {}, opened: home };
		});
	const rank = ({ verdict }: Candidate) => order.indexOf(verdict?.verdict ?? '');
	return [...[...checked.values()].sort((a, b) => rank(a) - rank(b)), ...rest];
}
