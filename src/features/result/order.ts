import type { Guide } from '#lib/engine/compile.ts';
import type { Nature } from '#lib/engine/types.ts';
import type { VerdictWord } from '#lib/engine/verdict.ts';
import type { Texts } from '#lib/i18n/texts.ts';
import type { CardView, GroupView } from './result-view.ts';

const verdictOrder: readonly VerdictWord[] = ['likely', 'clarify', 'elsewhere', 'unlikely'];
const natureOrder: readonly Nature[] = [
	'own-duty',
	'office-decision',
	'claim',
	'person-claim',
	'office-duty',
	'discretion',
];

/** What the employer has to do stands among the claims: of a dismissal it is what matters most. */
const rank = (nature: Nature): number => natureOrder.indexOf(nature === 'duty' ? 'claim' : nature);

/** Cards by verdict, the most useful first: claims before what an office may grant, else in the order of the guide. */
export function groups(cards: readonly CardView[]): GroupView[] {
	return verdictOrder
		.map((verdict) => ({
			verdict,
			cards: cards.filter((card) => card.verdict === verdict).sort((a, b) => rank(a.nature) - rank(b.nature)),
		}))
		.filter((group) => group.cards.length > 0);
}

/** What to do about a missing requirement is said at the first benefit that lacks it; the others point there. */
export function unmetOnce(cards: readonly CardView[], texts: Texts): CardView[] {
	const first = new Map<string, string>();
	return cards.map((card) => {
		if (card.verdict !== 'unlikely') return card;
		const reasons = card.reasons.map((reason) => {
			if (reason.truth !== 'unmet' || reason.unmet === undefined) return reason;
			const title = first.get(reason.id);
			if (title === undefined) first.set(reason.id, card.title);
			return title === undefined ? reason : { ...reason, unmet: texts.t('result:card.unmetAbove', { title }) };
		});
		return { ...card, reasons };
	});
}

/** Whether a number of the law that the rules use has no confirmed value for the key date. */
export function unconfirmed(guide: Guide): boolean {
	return [...guide.figures.values()].some((figure) => figure.status !== 'confirmed');
}
