/** The rules as checks and tests look at them: the book, and each of its guides on any day, compiled once. */
import { facts } from '../../src/lib/calculators/facts.ts';
import { compile, type Guide } from '../../src/lib/engine/compile.ts';
import type { GuideSource } from '../../src/lib/engine/types.ts';
import { readRules } from '../../src/cli/read-rules.ts';
import type { RuleBook } from '../../src/lib/rules/book.ts';
import { guideSource } from '../../src/lib/rules/guide-source.ts';
import { groupsOf, type Groups } from './text-files.ts';

export interface Rules {
	/** Where the rule files stand. */
	readonly folder: string;
	readonly book: RuleBook;
	/** The day for which everything is looked at unless an example names another: that of the edition. */
	readonly keyDate: string;
	readonly guideIds: readonly string[];
	/** The rules of a guide as the engine's `compile` and the reference read them. */
	readonly sourceOf: (guide: string) => GuideSource;
	/** A guide for a key date, else that of the edition. */
	readonly guideOn: (guide: string, day?: string) => Guide;
	/** The texts in the language that they are written in first, by group. */
	readonly texts: Groups;
}

/**
 * Opens the rules of a folder.
 * @throws RuleFaults where they do not fit together
 */
export function openRules(folder: string): Rules {
	const book = readRules(folder);
	const sources = new Map<string, GuideSource>();
	const compiled = new Map<string, Guide>();
	const sourceOf = (id: string) => {
		const source = sources.get(id) ?? guideSource(book, id, facts);
		sources.set(id, source);
		return source;
	};
	const guideOn = (id: string, day = book.edition.asOf) => {
		const key = `${id} ${day}`;
		const guide = compiled.get(key) ?? compile(sourceOf(id), day, facts);
		compiled.set(key, guide);
		return guide;
	};
	return {
		folder,
		book,
		keyDate: book.edition.asOf,
		guideIds: Object.keys(book.guides),
		sourceOf,
		guideOn,
		texts: groupsOf(folder),
	};
}
