import type { Answers } from '#lib/engine/types.ts';
import type {
	AnswerView,
	CardView,
	CarrierView,
	GroupView,
	OpenView,
	ReasonView,
	RecordView,
	SharedView,
} from '#lib/ui/result/view.ts';
import { answerWords, shortQuestion, type Told } from './words.ts';

/** What the record prints; everything that several benefits share stands in it once. */
export function recordView(
	told: Told,
	answers: Answers,
	result: readonly GroupView[],
	rest: Pick<RecordView, 'label' | 'notChecked' | 'stamp' | 'address'>,
): RecordView {
	const cards = result.flatMap((group) => group.cards);
	const shared = collect(cards, (card) => card.reasons).filter(({ benefits }) => benefits.length > 1);
	const ids = new Set(shared.map(({ it }) => it.id));
	const own = ({ reasons }: CardView): ReasonView[] =>
		reasons
			.filter(({ id, truth }) => truth === 'unmet' || !ids.has(id))
			.map((reason) => (ids.has(reason.id) ? { ...reason, unmet: undefined } : reason));
	return {
		...rest,
		answers: answerViews(told, answers),
		shared: shared.map(({ it }): ReasonView => it),
		groups: result.map(({ verdict, cards: its }) => ({
			verdict,
			cards: its.map((card) => ({ ...card, reasons: own(card) })),
		})),
		carriers: collect<CarrierView>(cards, (card) => (card.verdict === 'unlikely' ? [] : card.carriers)),
		open: collect<OpenView>(cards, (card) => card.open),
	};
}

/** The answers that count, in the order of the guide. */
export function answerViews(told: Told, answers: Answers): AnswerView[] {
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
