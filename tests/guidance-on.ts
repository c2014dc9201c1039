/** What is said beside the verdicts, and the words for it, as the tests look at them. */
import { guidanceOf } from '../scripts/check/contradictions.ts';
import { leaves } from '../scripts/check/text-files.ts';
import type { Guidance } from '../src/lib/engine/guidance.ts';
import { rules } from './rules.ts';

/** The German words by group and path. */
export const german = new Map([...rules.texts].map(([name, tree]) => [name, new Map(leaves(tree))]));

/** The guidance of a guide on the day of the edition. */
export const guidanceOn = (id: string): Guidance => guidanceOf(rules, id);
