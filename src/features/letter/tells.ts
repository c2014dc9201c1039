import { UNKNOWN } from '#lib/engine/types.ts';
import { verdict } from '#lib/engine/verdict.ts';
import type { Texts } from '#lib/i18n/texts.ts';
import type { Candidate } from '#features/open-case/candidates.ts';
import { relevantAnswers } from '#features/open-case/relevant.ts';

/** Whether the open case that checks a benefit says that it is unlikely. */
export function isUnlikely({ benefit, opened }: Candidate): boolean {
	const checked = opened?.guide.benefits.find(({ rule }) => rule.id === benefit.id);
	if (!opened || !checked) return false;
	const said = relevantAnswers(opened.guide, opened.session.answers);
	return verdict(opened.guide, checked, said).verdict === 'unlikely';
}

/**
 * What telling the employer of the disability is good for by these answers: there is no status that a letter could name; the
 * rules say that the protection is unlikely; it may be there.
 */
export function tells(candidate: Candidate, { has }: Texts): 'nothing' | 'no-protection' | 'protection' {
	const { recognition } = candidate.answers;
	if (typeof recognition === 'string' && recognition !== UNKNOWN && !has(`letter:disclosure.fact.${recognition}`))
		return 'nothing';
	return isUnlikely(candidate) ? 'no-protection' : 'protection';
}
