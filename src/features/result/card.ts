import { resolve } from '$app/paths';
import type { CompiledBenefit } from '#lib/engine/compile.ts';
import { UNKNOWN, type Answers, type Benefit } from '#lib/engine/types.ts';
import { explain, type Verdict } from '#lib/engine/verdict.ts';
import type { Texts } from '#lib/i18n/texts.ts';
import type { CardView, LinkView, OpenView } from './result-view.ts';
import { citeAll } from '#features/citation/cite.ts';
import { letterKind } from '#features/benefits/letter-kind.ts';
import { questionPath } from '#features/open-case/paths.ts';
import { carrierViews } from '#features/benefits/carriers.ts';
import { changeSentences } from './changes.ts';
import { amountOf, benefitFacts } from '#features/benefits/facts.ts';
import {
	beforeText,
	documentTexts,
	lateText,
	procedureViews,
	stepTexts,
	urgentViews,
} from '#features/benefits/guidance.ts';
import { hintViews } from './hints.ts';
import { clarifies, reasonViews } from '#features/benefits/reasons.ts';
import { settledSays } from './settled.ts';
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
	const late = lateText(told.guide, id, it, answers, texts);
	const first = beforeText(benefit.rule, it, texts);
	const carrier = it.verdict === 'elsewhere' ? it.carrier : undefined;
	return {
		...benefitLink(benefit.rule, texts),
		verdict: it.verdict,
		nature,
		audience,
		office: texts.t(`terms:office.${apply.office}`),
		officeId: apply.office,
		summary: texts.t(`${key}.summary`),
		natureLabel: texts.t(`terms:nature.${nature}.label`),
		amount: amountOf(benefit, answers, texts),
		before: first && (late ?? first),
		applyBefore: apply.before !== 'delay',
		late: first !== undefined && late !== undefined,
		urgent: urgentViews(told.guide, id, answers, texts),
		procedures: procedureViews(told.guide, benefit.rule, it, answers, texts),
		still:
			it.verdict === 'unlikely' && letterKind(benefit.rule) === 'application'
				? texts.t('result:card.stillApply')
				: undefined,
		facts: benefitFacts(benefit.rule, texts, carrier),
		next: stepTexts(told.guide, benefit.rule, it, answers, texts),
		documents: documentTexts(benefit.rule, it, texts),
		reasons: reasonViews(benefit, it.reasons, texts),
		open: it.open.map((question) => ({
			...openView(told, question, answers),
			settled: settledSays(it.settledBy[question], apply.office, texts),
			clarify: clarifies(benefit, it.reasons, question, texts),
		})),
		carriers: carrierViews(it, texts),
		hints: hintViews(audience, it, answers, texts, told.guide.keyDate),
		norms: citeAll(it.norms),
		tools: it.verdict === 'unlikely' ? [] : toolLinks(benefit.rule, it, texts),
		picture: resolve(`/graphs/${id}/`),
		changes: () => changeSentences(told, benefit, answers),
	};
}

/** Where the person can act on a benefit at once; the addresses name the benefit, nothing that was said. */
function toolLinks(rule: Benefit, verdict: Verdict, texts: Texts): LinkView[] {
	const { id, incomeTest } = rule;
	const kind = letterKind(rule, verdict);
	// That stands with what is urgent, for those whom it concerns.
	const letter = kind === 'disclosure' ? undefined : kind;
	const link = (id: string, word: string, href: string) => ({ id, title: texts.t(`result:tools.${word}`), href });
	return [
		...(incomeTest === 'vehicle-table' ? [link('vehicle', 'vehicle', resolve('/vehicle/'))] : []),
		...(letter ? [link('letter', `letter.${letter}`, `${resolve('/letter/')}#${id}`)] : []),
		link('checklist', 'checklist', `${resolve('/checklist/')}#${id}`),
	];
}

/** A question that keeps something open: not answered, or answered and left to somebody else. */
function openView(told: Told, question: string, answers: Answers): Omit<OpenView, 'settled' | 'clarify'> {
	const { texts } = told;
	const answer = answers[question];
	return {
		id: question,
		question: texts.t(`${questionKey(told, question)}.question`),
		short: shortQuestion(told, question),
		where: questionText(told, question, 'where'),
		said: answer === undefined || answer === UNKNOWN ? undefined : answerWords(told, question, answer),
		unknown: answer === UNKNOWN,
		href: questionPath(told.guide.id, question),
	};
}
