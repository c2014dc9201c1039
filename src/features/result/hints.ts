import hints from 'virtual:hints';
import { comparison } from '#lib/engine/comparison.ts';
import { inForce } from '#lib/engine/on-day.ts';
import { UNMET } from '#lib/engine/truth.ts';
import type { Answers, Benefit } from '#lib/engine/types.ts';
import type { Explained } from '#lib/engine/verdict.ts';
import type { Texts } from '#lib/i18n/texts.ts';
import type { HintView } from './result-view.ts';
import { citeAll } from '#features/citation/cite.ts';
import { otherBodies } from '#features/benefits/carriers.ts';

/** The rules of procedure that go with a verdict (`rules/hints.json`) on a day, in words. */
export function hintViews(
	audience: Benefit['audience'],
	it: Explained,
	answers: Answers,
	texts: Texts,
	keyDate: string,
): HintView[] {
	const bodies = otherBodies(it).length;
	return hints
		.filter((hint) => inForce(hint, keyDate))
		.filter((hint) => hint.audiences.includes(audience) && hint.verdicts.includes(it.verdict))
		.filter((hint) => bodies >= (hint.bodies ?? 0) && !isRuledOut(hint.when, answers))
		.map(({ id, norms }) => ({ id, text: texts.t(`hints:${id}`), norms: citeAll(norms) }));
}

/** Whether answers do not pass the test of a hint. What nobody asked, or knows, rules nothing out: then the hint asks. */
function isRuledOut(when: (typeof hints)[number]['when'], answers: Answers): boolean {
	return when !== undefined && comparison(when, () => Number.NaN)(answers[when.question]) === UNMET;
}
