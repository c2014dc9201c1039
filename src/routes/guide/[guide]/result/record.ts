import type { Answers } from '#lib/engine/types.ts';
import type { AnswerView, CardView, GroupView, ReasonView, RecordView, SharedView } from '#lib/ui/result/view.ts';
import { answerWords, shortQuestion, type Told } from './words.ts';

/** What the record prints; everything that several benefits share stands in it once. */
export function recordView(
	words: Told,
	answers: Answers,
	result: readonly GroupView[],
	rest: Pick<RecordView, 'title' | 'label' | 'office' | 'dates' | 'directory' | 'notChecked' | 'stamp' | 'address'>,
): RecordView {
	const cards = result.flatMap((group) => group.cards);
	const shared = several(collect(cards, telling));
	const open = several(collect(cards, (card) => card.open));
	const told = { reasons: idsOf(shared), open: idsOf(open) };
	return {
		...rest,
		answers: answerViews(words, answers),
		shared: shared.map(({ it }): ReasonView => it),
		groups: result.map((group) => ({
			...group,
			cards: group.cards.map((card) => ({
				...card,
				reasons: ownReasons(card, told.reasons),
				open: card.open.filter(({ id }) => !told.open.has(id)),
			})),
		})),
		carriers: collect(cards, (card) => (card.verdict === 'unlikely' ? [] : card.carriers)).map(({ it }) => it),
		hints: collect(cards, (card) => card.hints).map(({ it }) => it),
		open,
	};
}

/** Where something is missing, the rest was not asked and says nothing. */
function telling({ verdict, reasons }: CardView): ReasonView[] {
	return reasons.filter(({ truth }) => verdict !== 'unlikely' || truth === 'unmet');
}

/** What is missing is named with its benefit in any case; what to do about it is said once. */
function ownReasons(card: CardView, shared: ReadonlySet<string>): ReasonView[] {
	return telling(card)
		.filter(({ id, truth }) => truth === 'unmet' || !shared.has(id))
		.map((reason) => (shared.has(reason.id) ? { ...reason, unmet: undefined } : reason));
}

/** The answers that count, in the order of the guide. */
function answerViews(told: Told, answers: Answers): AnswerView[] {
	return told.guide.order.flatMap((id) => {
		const answer = answers[id];
		return answer === undefined
			? []
			: [{ id, question: shortQuestion(told, id), answer: answerWords(told, id, answer) }];
	});
}

function collect<T extends { readonly id: string }>(
	cards: readonly CardView[],
	of: (card: CardView) => readonly T[],
): SharedView<T>[] {
	const found = new Map<string, { it: T; benefits: string[] }>();
	for (const card of cards)
		for (const it of of(card)) {
			const known = found.get(it.id) ?? { it, benefits: [] };
			known.benefits.push(card.title);
			found.set(it.id, known);
		}
	return [...found.values()];
}

function several<T>(shared: readonly SharedView<T>[]): SharedView<T>[] {
	return shared.filter(({ benefits }) => benefits.length > 1);
}

function idsOf(shared: readonly SharedView<{ readonly id: string }>[]): Set<string> {
	return new Set(shared.map(({ it }) => it.id));
}
