import { resolve } from '$app/paths';
import type { Answers } from '#lib/engine/types.ts';
import type { Texts } from '#lib/i18n/texts.ts';
import { audienceOf } from '#lib/rules/manifest.ts';
import type { LawsuitView } from '#features/dismissal/lawsuit.ts';
import type { UrgentView } from '#features/benefits/benefit-view.ts';
import type { CardView } from './result-view.ts';
import { authorityToAsk, contactOf, contactView } from './contact.ts';
import type { ContactView, DueView, FirstView, StepView } from './first-view.ts';
import type { Plan } from './plan.ts';
import { firstCarrier, sentenceOf } from './sentence.ts';

/** What the first screen is told from. */
export interface Asked {
	readonly texts: Texts;
	readonly answers: Answers;
	/** The address of the next question, where not all were asked yet. */
	readonly goOn: string | undefined;
	/** Days by which somebody has to act, the nearest first. */
	readonly due: readonly DueView[];
	/** Until when to sue after a dismissal, where that is known. */
	readonly lawsuit?: LawsuitView | undefined;
	/** What can be done about a benefit that is not likely. */
	readonly plan: (card: CardView) => Plan | undefined;
}

/** The most useful first; an answer that leads somewhere before one that is open. */
const order: readonly CardView['verdict'][] = ['likely', 'elsewhere', 'clarify', 'unlikely'];
/** Most have to be looked at closely, and none is worth more than the others. */
const looked = 4;

/**
 * One sentence, one step, until when, whom to call.
 * @param cards in the order in which they are listed
 */
export function firstView(cards: readonly CardView[], asked: Asked): FirstView {
	const { texts } = asked;
	const running = runningOut(cards, texts);
	if (running) return urgentView(...running, cards, asked);
	const sorted = order.flatMap((verdict) => cards.filter((card) => card.verdict === verdict));
	const [first] = sorted;
	if (!first) return nothing(asked);
	const planned = first.verdict === 'unlikely' ? withPlan(sorted, asked) : undefined;
	const [card, plan] = planned ?? [first, undefined];
	const contact = plan ? contactView(plan.contact, texts) : contactOf(card, asked.answers.land, texts);
	return {
		card,
		sentence: sentenceOf({ ...card, carrier: firstCarrier(card) }, texts),
		addition: additionOf(card, texts),
		more: plan ? texts.t(`guidance:plans.${plan.id}.text`) : (whyNot(card) ?? leftOpen(card, cards, texts)),
		until: untilOf(card, asked),
		step: plan ? planStep(plan, contact, card, texts) : stepOf(card, contact, asked),
		contact: plan && contact ? { ...contact, name: texts.t(`guidance:plans.${plan.id}.who`) } : contact,
	};
}

/** What must be said before any verdict: a deadline that ends everything, or what must not be signed. */
function runningOut(cards: readonly CardView[], texts: Texts): [UrgentView, CardView] | undefined {
	for (const card of cards)
		for (const urgent of card.urgent) if (texts.has(`guidance:urgent.${urgent.id}.sentence`)) return [urgent, card];
	return undefined;
}

function urgentView(urgent: UrgentView, card: CardView, cards: readonly CardView[], asked: Asked): FirstView {
	const { texts } = asked;
	const key = `guidance:urgent.${urgent.id}`;
	const lawsuit = asked.lawsuit?.urgent === urgent.id ? asked.lawsuit : undefined;
	return {
		card,
		sentence: lawsuit?.sentence ?? texts.t(`${key}.sentence`),
		addition: undefined,
		more: [sentenceOf({ ...card, carrier: firstCarrier(card) }, texts), leftOpen(card, cards, texts)]
			.filter(Boolean)
			.join(' '),
		until: lawsuit && lawsuit.state !== 'other' ? `${lawsuit.line}.` : untilOf(card, asked),
		step:
			lawsuit?.state === 'over'
				? { kind: 'steps', title: texts.t('dismissal:left.title'), href: '#lawsuit' }
				: urgent.href !== undefined && texts.has(`${key}.step`)
					? { kind: 'reckon', title: texts.t(`${key}.step`), href: urgent.href }
					: stepsOf(card, texts),
		contact: texts.has(`${key}.ask`)
			? authorityToAsk(texts.t(`${key}.ask`), texts)
			: contactOf(card, asked.answers.land, texts),
	};
}

function nothing({ texts, goOn }: Asked): FirstView {
	return {
		card: undefined,
		sentence: texts.t('result:sentence.nothing'),
		addition: undefined,
		more: undefined,
		until: undefined,
		step: goOn === undefined ? findOffice(texts) : { kind: 'go-on', title: texts.t('result:first.goOn'), href: goOn },
		contact: undefined,
	};
}

function withPlan(cards: readonly CardView[], { plan }: Asked): [CardView, Plan] | undefined {
	for (const card of cards.slice(0, looked)) {
		const found = plan(card);
		if (found) return [card, found];
	}
	return undefined;
}

function planStep({ id }: Plan, contact: ContactView | undefined, card: CardView, texts: Texts): StepView {
	if (!contact?.phone) return stepsOf(card, texts);
	const title = texts.t(`guidance:plans.${id}.title`);
	return { kind: 'call', title: texts.t('result:first.planCall', { title }), href: contact.phone.href };
}

/** What keeps a sentence from being taken for more than it is. */
function additionOf({ verdict, nature }: CardView, texts: Texts): string | undefined {
	const key = `result:first.${nature}`;
	return (verdict === 'likely' || verdict === 'clarify') && texts.has(key) ? texts.t(key) : undefined;
}

/** What is missing, and what can be done about it. */
function whyNot({ verdict, reasons }: CardView): string | undefined {
	if (verdict !== 'unlikely') return undefined;
	const missing = reasons.find(({ truth }) => truth === 'unmet');
	return missing?.unmet ?? (missing && `${missing.label}.`);
}

/** Where all questions are answered: who settles what the answers leave open, if that is the same for all of it. */
function leftOpen({ verdict }: CardView, cards: readonly CardView[], texts: Texts): string | undefined {
	if (verdict !== 'clarify') return undefined;
	const open = cards.filter((card) => card.verdict === verdict).flatMap((card) => card.open);
	if (open.length === 0 || open.some(({ said }) => said === undefined)) return undefined;
	const settlers = new Set(open.map(({ settled }) => settled));
	const [settled] = settlers;
	return texts.t('result:first.leftOpen', {
		settled: settlers.size === 1 && settled ? settled : texts.t('result:first.settledEach'),
	});
}

/** Until when: a day that was reckoned, what the law says of it, or what must come after the application. */
function untilOf(card: CardView, { due, texts }: Asked): string | undefined {
	const day = due.find(({ benefit }) => benefit === card.id) ?? due[0];
	if (day) return texts.t('result:first.until', { title: day.title, end: day.end, left: day.left });
	const urgent = card.urgent.map(({ id }) => `guidance:urgent.${id}.until`).find((key) => texts.has(key));
	if (urgent !== undefined) return texts.t(urgent);
	return card.before !== undefined && card.verdict !== 'unlikely' ? `${card.before}.` : undefined;
}

function stepOf(card: CardView, contact: ContactView | undefined, { texts, goOn }: Asked): StepView {
	const open =
		card.verdict === 'clarify' ? card.open.filter(({ said, unknown }) => said === undefined && !unknown) : [];
	if (open.length > 0)
		return goOn === undefined
			? { kind: 'answer', title: texts.t('result:first.answer', { count: open.length }), href: '#open' }
			: { kind: 'go-on', title: texts.t('result:first.goOn'), href: goOn };
	const letter = audienceOf(card.audience).act === 'call' ? undefined : card.tools.find(({ id }) => id === 'letter');
	if (letter) {
		const anyway = card.verdict === 'clarify' && audienceOf(card.audience).act !== 'demand';
		return { kind: 'letter', title: anyway ? texts.t('result:first.anyway') : letter.title, href: letter.href };
	}
	if (contact?.phone)
		return {
			kind: 'call',
			title: texts.t('result:first.call', { written: contact.phone.written }),
			href: contact.phone.href,
		};
	return card.verdict === 'unlikely' ? findOffice(texts) : stepsOf(card, texts);
}

/** What to do stands with the benefit. */
function stepsOf({ id }: CardView, texts: Texts): StepView {
	return { kind: 'steps', title: texts.t('result:first.steps'), href: `#help-${id}` };
}

function findOffice(texts: Texts): StepView {
	return { kind: 'office', title: texts.t('result:first.findOffice'), href: resolve('/offices/') };
}
