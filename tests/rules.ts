/** The real rules, read and compiled once per test file. */
import { fileURLToPath } from 'node:url';
import { facts } from '../src/lib/calculators/facts.ts';
import { compile, type Guide } from '../src/lib/engine/compile.ts';
import { guideSource } from '../src/lib/rules/guide-source.ts';
import { readRules } from '../src/cli/read-rules.ts';

export const folder = fileURLToPath(new URL('../rules', import.meta.url));
export const book = readRules(folder);

/** The day for which everything is tested unless an example names another: that of the edition. */
export const keyDate = book.edition.asOf;

export const guideIds = Object.keys(book.guides);

/** The rules of a guide as the engine's `compile` and the reference read them. */
export function sourceOf(id: string) {
	return guideSource(book, id, facts);
}

const compiled = new Map<string, Guide>();

/** A guide for a key date, compiled once. */
export function guideOn(id: string, day = keyDate): Guide {
	const key = `${id} ${day}`;
	const guide = compiled.get(key) ?? compile(sourceOf(id), day, facts);
	compiled.set(key, guide);
	return guide;
}
