import type { Texts } from '#lib/i18n/texts.ts';
import type { OpenView } from './result-view.ts';

/** An open point in a few sentences: what it is, and where its answer stands or who settles what was said, and how. */
export function openSays({ short, said, settled, clarify, where }: OpenView, texts: Texts): string {
	const how =
		said === undefined
			? where
			: [texts.t('result:card.openSaid', { said }), settled, clarify].filter(Boolean).join(' ');
	return how === undefined ? `${short}.` : `${short}: ${how}`;
}
