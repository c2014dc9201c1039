import type { Benefit } from '#lib/engine/types.ts';
import type { Texts } from '#lib/i18n/texts.ts';
import { documents, landPapers } from '#features/checklist/items.ts';
import type { Candidate } from '#features/open-case/candidates.ts';
import type { Practices } from '#features/practice/load.ts';

/** A document that may be enclosed. */
export interface Enclosure {
	readonly key: string;
	/** As it stands in the checklist. */
	readonly text: string;
	/** As it stands in the letter. */
	readonly name: string;
}

/** The documents of a benefit, without the letter itself: the application, which is the first of them, or the objection. */
export function enclosures(benefit: Benefit, texts: Texts): Enclosure[] {
	return documents({ benefit, verdict: undefined }, texts)
		.map(({ key, text }) => ({ key, text, name: plain(text) }))
		.filter(({ text }, index) => index > 0 || !isApplication(text, texts))
		.filter(({ text }) => !text.startsWith(texts.t('letter:enclosures.objection')));
}

/** What the office of the person's Land wants besides. */
export function landEnclosures(one: Candidate, practices: Practices, day: string, texts: Texts): Enclosure[] {
	return landPapers(one, practices, day, texts).items.map((item) => ({ ...item, name: plain(item.text) }));
}

function isApplication(text: string, { t }: Texts): boolean {
	return text.includes(t('letter:enclosures.application'));
}

/** Without the word in front, and without a remark in brackets with a comma. */
function plain(text: string): string {
	return text.replace(/^\p{L}+: /u, '').replace(/\s*\([^()]*,[^()]*\)/g, '');
}
