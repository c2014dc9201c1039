import { resolve } from '$app/paths';
import type { CompiledBenefit } from '#lib/engine/compile.ts';
import { UNKNOWN, type Answers, type Benefit } from '#lib/engine/types.ts';
import { explain, type Verdict } from '#lib/engine/verdict.ts';
import type { Texts } from '#lib/i18n/texts.ts';
import type { CardView, LinkView, OpenView } from '#lib/ui/result/view.ts';
import { citeAll } from '../../../law/cite.ts';
import { letterKind } from '../../../letter/kind.ts';
import { questionPath } from '../../../paths.ts';
import { carrierViews } from './carriers.ts';
import { changeSentences } from './changes.ts';
import { amountOf, benefitFacts } from './facts.ts';
import { hintViews } from './hints.ts';
import { clarifies, reasonViews } from './reasons.ts';
import { answerWords, questionKey, questionText, shortQuestion, type Told } from './words.ts';

/** The title of a benefit and the address of its page. */
export function benefitLink({ id, audience }: Benefit, texts: Texts): LinkView {
	return { id, title: texts.t(`benefits/${audience}:${id}.title`), href: resolve(`/benefits/${id}/`) };
}

/** One benefit with its verdict, in words. */
export function cardView(told: Told, benefit: CompiledBenefit, answers: Answers): CardView {
	const { texts } = told;
	const { id, audience, nature, apply } = benefit.rule;
	const it = explain(told.guide, benefit, answers);
	const key = `benefits/${audience}:${id}`;
	const before = nature === 'person-claim' ? 'result:card.beforePerson' : `terms:before.${apply.before}`;
	return {
		...benefitLink(benefit.rule, texts),
		verdict: it.verdict,
		nature,
		audience,
		office: texts.t(`terms:office.${apply.office}`),
		summary: texts.t(`${key}.summary`),
		natureLabel: texts.t(`terms:nature.${nature}.label`),
		amount: amountOf(benefit, answers, texts),
		before: apply.before !== 'none' && texts.has(before) ? texts.t(before) : undefined,
		facts: benefitFacts(benefit.rule, texts),
		next: texts.list(`${key}.next`),
		documents: texts.list(`${key}.documents`),
		reasons: reasonViews(benefit, it.reasons, texts),
		open: it.open.map((question) => openView(told, question, answers, clarifies(benefit, it.reasons, question, texts))),
		carriers: carrierViews(it, texts),
		hints: hintViews(audience, it, answers, texts),
		norms: citeAll(it.norms),
		tools: it.verdict === 'unlikely' ? [] : toolLinks(benefit.rule, it, texts),
		picture: resolve(`/graphs/${id}/`),
		changes: () => changeSentences(told, benefit, answers),
	};
}

/** Where the person can act on a benefit at once; the addresses name the benefit, nothing that was said. */
function toolLinks(rule: Benefit, verdict: Verdict, texts: Texts): LinkView[] {
	const { id, incomeTest } = rule;
	const letter = letterKind(rule, verdict);
	const link = (id: string, word: string, href: string) => ({ id, title: texts.t(`result:tools.${word}`), href });
	return [
		...(incomeTest === 'vehicle-table' ? [link('vehicle', 'vehicle', resolve('/vehicle/'))] : []),
		...(letter ? [link('letter', `letter.${letter}`, `${resolve('/letter/')}#${id}`)] : []),
		link('checklist', 'checklist', `${resolve('/checklist/')}#${id}`),
	];
}

/** A question that keeps something open: not answered, or answered and left to an office. */
function openView(told: Told, question: string, answers: Answers, clarify: string | undefined): OpenView {
	const { texts } = told;
	const answer = answers[question];
	return {
		id: question,
		question: texts.t(`${questionKey(told, question)}.question`),
		short: shortQuestion(told, question),
		where: questionText(told, question, 'where'),
		said: answer === undefined || answer === UNKNOWN ? undefined : answerWords(told, question, answer),
		clarify,
		href: questionPath(told.guide.id, question),
	};
}
