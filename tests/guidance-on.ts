/** What is said beside the verdicts, and the words for it, as the tests look at them. */
import { facts } from '../src/lib/calculators/facts.ts';
import { compileGuidance, type Guidance } from '../src/lib/engine/guidance.ts';
import { guidanceSource } from '../src/lib/rules/guidance-source.ts';
import { book, guideOn } from './rules.ts';
import { groupsOf, leaves, source } from './text-files.ts';

/** The German words by group and path. */
export const german = new Map([...groupsOf(source)].map(([name, tree]) => [name, new Map(leaves(tree))]));

const compiled = new Map<string, Guidance>();

/** The guidance of a guide on the day of the edition. */
export function guidanceOn(id: string): Guidance {
	const found = compiled.get(id) ?? compileGuidance(guideOn(id), guidanceSource(book, facts), facts);
	compiled.set(id, found);
	return found;
}
