/** Mistakes in the rules that somebody notices: the share may only rise. `npm run rules:mutate` names the rest. */
import { expect, test } from 'vitest';
import { mutateFigures, mutateRules, type Tally } from '../scripts/mutate/run-rules.ts';
import { book } from './rules.ts';

/** In percent. */
const wanted = 99;

const every: [string, () => Tally][] = [
	['the rules', () => mutateRules(book, book.edition.asOf)],
	['their figures', () => mutateFigures(book, book.edition.asOf)],
];

test.each(every)('mutants of %s are killed', (_, mutate) => {
	const { counts, score } = mutate();
	console.log(counts, score.toFixed(2));
	expect(score).toBeGreaterThanOrEqual(wanted);
});
