import type { Texts } from '#lib/i18n/texts.ts';
import type { GroupView } from '#lib/ui/result/view.ts';

/** How many benefits have which verdict, in one sentence. */
export function summary(groups: readonly GroupView[], texts: Texts): string {
	const count = groups.reduce((sum, group) => sum + group.cards.length, 0);
	if (count === 0) return texts.t('result:summary.nothing');
	const parts = groups.map((group) => texts.t(`result:summary.${group.verdict}`, { count: group.cards.length }));
	return texts.t('result:summary.sentence', {
		count,
		parts: new Intl.ListFormat(texts.language, { type: 'conjunction' }).format(parts),
	});
}
