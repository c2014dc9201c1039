import type { Case } from '#lib/case/types.ts';
import type { Texts } from '#lib/i18n/texts.ts';
import type { CardView, ChangedView } from './result-view.ts';

/** Verdicts by benefit, as they are kept with a case. */
export function verdictRecord(cards: readonly CardView[]): Record<string, string> {
	return Object.fromEntries(cards.map((card) => [card.id, card.verdict]));
}

/** Verdicts that differ from those last shown under another edition of the rules. */
export function changedVerdicts(
	last: Pick<Case, 'edition' | 'verdicts'>,
	edition: string,
	cards: readonly CardView[],
	texts: Texts,
): ChangedView[] {
	if (last.edition === edition) return [];
	const word = (verdict: string) => texts.t(`terms:verdict.${verdict}`);
	return cards.flatMap(({ id, title, verdict }) => {
		const before = last.verdicts[id];
		const known = before !== undefined && texts.has(`terms:verdict.${before}`);
		return !known || before === verdict ? [] : [{ id, title, before: word(before), now: word(verdict) }];
	});
}
