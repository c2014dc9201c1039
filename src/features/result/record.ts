import { UNKNOWN, type Answers } from '#lib/engine/types.ts';
import type { AnswerView, CardView, GroupView, RecordView, SharedView } from './result-view.ts';
import type { ReasonView } from '#features/benefits/benefit-view.ts';
import { answerWords, shortQuestion, type Told } from './words.ts';

/** More steps than this make more than two pages: then those of what is still to be clarified are left to the screen. */
const MOST_STEPS = 22;

/** So many that nobody knows are told in one line. */
const MANY_UNKNOWN = 3;

/** What the record prints; everything that several benefits share stands in it once. */
export function recordView(
	words: Told,
	answers: Answers,
	result: readonly GroupView[],
	rest: Pick<
		RecordView,
		'title' | 'label' | 'office' | 'dates' | 'lawsuit' | 'directory' | 'notChecked' | 'stamp' | 'address'
	>,
): RecordView {
	const cards = result.flatMap((group) => group.cards);
	const shared = several(collect(cards, telling));
	const open = several(collect(cards, (card) => card.open));
	const told = { reasons: idsOf(shared), open: idsOf(open) };
	const steps = cards.filter(({ verdict }) => verdict !== 'unlikely').flatMap(({ next }) => next).length;
	const short = steps > MOST_STEPS;
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
				next: short && card.verdict === 'clarify' ? [] : card.next,
			})),
		})),
		carriers: collect(cards, (card) => (card.verdict === 'unlikely' ? [] : card.carriers)).map(({ it }) => it),
		urgent: collect(cards, (card) => card.urgent).map(({ it }) => it),
		procedures: collect(cards, (card) => card.procedures).map(({ it }) => it),
		hints: collect(cards, (card) => card.hints).map(({ it }) => it),
		open,
		short,
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

/** The answers that count, in the order of the guide; what nobody knows last and in one, where that is much. */
function answerViews(told: Told, answers: Answers): AnswerView[] {
	const all = told.guide.order.flatMap((id) => {
		const answer = answers[id];
		return answer === undefined
			? []
			: [{ id, question: shortQuestion(told, id), answer: answerWords(told, id, answer) }];
	});
	const unknown = all.filter(({ id }) => answers[id] === UNKNOWN);
	const [first] = unknown;
	if (!first || unknown.length < MANY_UNKNOWN) return all;
	const list = new Intl.ListFormat(told.texts.language, { type: 'unit' }).format(
		unknown.map(({ question }) => question),
	);
	return [...all.filter((one) => !unknown.includes(one)), { id: UNKNOWN, question: first.answer, answer: list }];
}

/** What cards share, each once, with the titles of the benefits it belongs to. */
export function collect<T extends { readonly id: string }>(
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
