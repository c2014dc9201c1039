import type { Texts } from '#lib/i18n/texts.ts';
import type { OpenView } from './view.ts';

/** An open point in one sentence or two: what it is, and where its answer stands or that an office settles it, and how. */
export function openSays({ short, said, clarify, where }: OpenView, texts: Texts): string {
	const how =
		said === undefined ? where : [texts.t('result:card.openSaid', { said }), clarify].filter(Boolean).join(' ');
	return how === undefined ? `${short}.` : `${short}: ${how}`;
}
