/** The engine beside the plain reading of the rules, on a million cases: `npm run test:long -- reference`. */
import { expect, test } from 'vitest';
import { chanceOf } from '../scripts/bench/world.ts';
import { randomCase, verdictsOf } from './random-case.ts';
import { refer } from '../scripts/prove/reference.ts';
import { guideIds, guideOn, keyDate, sourceOf } from './rules.ts';

const CASES = 1_000_000;

test.each(guideIds)('says what a plain reading says: %s', (id) => {
	const [guide, source] = [guideOn(id), sourceOf(id)];
	const chance = chanceOf(guideIds.indexOf(id) + 1);
	for (let tried = 0; tried < CASES / guideIds.length; tried++) {
		const answers = randomCase(guide, chance);
		const found = verdictsOf(guide, answers);
		const expected = refer(source, keyDate, answers);
		for (const [benefit, { verdict, carrier }] of Object.entries(expected))
			if (found[benefit] !== `${verdict} ${carrier ?? ''}`)
				expect.fail(
					`${benefit}: ${String(found[benefit])}, not ${verdict} ${carrier ?? ''}: ${JSON.stringify(answers)}`,
				);
	}
	expect(Object.keys(refer(source, keyDate, {}))).toHaveLength(guide.benefits.length);
});
