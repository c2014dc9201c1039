import type { Guide } from '#lib/engine/compile.ts';
import type { Nature } from '#lib/engine/types.ts';
import type { VerdictWord } from '#lib/engine/verdict.ts';
import type { CardView, GroupView } from '#lib/ui/result/view.ts';

const verdictOrder: readonly VerdictWord[] = ['likely', 'clarify', 'elsewhere', 'unlikely'];
const natureOrder: readonly Nature[] = ['claim', 'should', 'discretion'];

/** Cards by verdict, the most useful first: claims before what an office may grant, else in the order of the guide. */
export function groups(cards: readonly CardView[]): GroupView[] {
	return verdictOrder
		.map((verdict) => ({
			verdict,
			cards: cards
				.filter((card) => card.verdict === verdict)
				.sort((a, b) => natureOrder.indexOf(a.nature) - natureOrder.indexOf(b.nature)),
		}))
		.filter((group) => group.cards.length > 0);
}

/** Whether a number of the law that the rules use has no confirmed value for the key date. */
export function unconfirmed(guide: Guide): boolean {
	return [...guide.figures.values()].some((figure) => figure.status !== 'confirmed');
}
