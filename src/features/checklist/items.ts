import type { Texts } from '#lib/i18n/texts.ts';
import { documentTexts, openStepTexts, stepTexts } from '#features/benefits/guidance.ts';
import type { Practices } from '#features/practice/load.ts';
import { practicePapers } from '#features/practice/practice-view.ts';
import { toldFor, type Candidate } from '#features/open-case/candidates.ts';

/** Something to have or to do, and under which name a case keeps that it is done. */
export interface Item {
	readonly key: string;
	readonly text: string;
}

/** The documents of a benefit; where another body comes first, what one brings there. */
export function documents(
	one: Pick<Candidate, 'benefit' | 'verdict'> & Partial<Pick<Candidate, 'opened'>>,
	texts: Texts,
): Item[] {
	const { benefit, verdict } = one;
	return items(benefit.id, 'documents', documentTexts(benefit, verdict, toldFor(one, texts)));
}

/** The papers that the office of the person's Land wants besides. */
export interface LandPapers {
	/** The Land; empty where there is nothing to tick. */
	readonly land: string;
	/** Where and when that was read. */
	readonly marks: string;
	readonly items: readonly Item[];
}

/** What the office of the Land wants besides; nothing where another body comes first, or the Land is not known. */
export function landPapers(
	{ benefit, verdict, answers }: Pick<Candidate, 'benefit' | 'verdict' | 'answers'>,
	practices: Practices,
	day: string,
	texts: Texts,
): LandPapers {
	const it = typeof answers.land === 'string' ? practices.get(answers.land) : undefined;
	if (!it || verdict?.verdict === 'elsewhere') return { land: '', marks: '', items: [] };
	const { papers, marks } = practicePapers(it, benefit.id, day, texts);
	return { land: it.land, marks, items: items(benefit.id, 'documents', papers) };
}

/** The steps of a benefit for whoever answered so; those that hold for nobody in particular where nothing was answered. */
export function steps(one: Candidate, texts: Texts): Item[] {
	const { benefit, verdict, answers, opened } = one;
	const asked = opened?.guide.benefits.some(({ rule }) => rule.id === benefit.id) ? opened.guide : undefined;
	if (!asked) return items(benefit.id, 'next', openStepTexts(benefit, texts));
	return items(benefit.id, 'next', stepTexts(asked, benefit, verdict, answers, toldFor(one, texts)));
}

/**
 * The name of an item is made from its text: when a new edition changes the text, the item is open again, and no tick ever
 * moves to another item.
 */
function items(benefit: string, part: 'documents' | 'next', list: readonly string[]): Item[] {
	return list.map((text) => ({ key: `${benefit}.${part}.${digest(text)}`, text }));
}

/** A short name for a text (FNV-1a, 32 bits), whichever of its blanks may be broken. */
function digest(text: string): string {
	const plain = text.replaceAll('\u00A0', ' ');
	let hash = 0x811c9dc5;
	for (let at = 0; at < plain.length; at++) {
		hash ^= plain.charCodeAt(at);
		hash = Math.imul(hash, 0x01000193);
	}
	return (hash >>> 0).toString(36);
}
