/** The real rules, read and compiled once for all tests that share modules. */
import { fileURLToPath } from 'node:url';
import { openRules } from '../scripts/check/open-rules.ts';

export const folder = fileURLToPath(new URL('../rules', import.meta.url));
export const rules = openRules(folder);
export const { book, keyDate, guideIds, sourceOf, guideOn } = rules;
