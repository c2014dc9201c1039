/** Whoever does not know which help there is: each way is signed, short, and never leads to everything. */
import { describe, expect, test } from 'vitest';
import { wayFaults } from '../scripts/check/signed.ts';
import { refuse } from '../scripts/check/tell.ts';
import { lostIn } from '../scripts/lost.ts';
import { wayExamples } from '../scripts/mutate/way-examples.ts';
import { UNKNOWN, type Answers } from '../src/lib/engine/types.ts';
import { verdicts } from '../src/lib/engine/verdict.ts';
import { walk } from '../src/lib/engine/walk.ts';
import { isOfWish } from '../src/lib/engine/wish.ts';
import { folder, guideOn, keyDate, rules, sourceOf } from './rules.ts';
import { refer } from '../scripts/prove/reference.ts';

/** From "Weiß ich nicht" to the result at most so many questions, where nothing else is known either. */
const MOST_QUESTIONS = 11;
/** Beside the question of wishes. */
const MOST_OF_WAY = 3;

const leading = [...new Set(wayExamples.map(({ guide }) => guide))].map((id) => [id, guideOn(id)] as const);

test.each(wayExamples.map((example) => [example.says, example] as const))('%s', (_, example) => {
	refuse(folder, wayFaults(rules, example));
	const said = refer(sourceOf(example.guide), keyDate, example.answers);
	for (const [benefit, verdict] of Object.entries(example.verdicts ?? {})) expect(said[benefit]?.verdict).toBe(verdict);
});

test('no two examples say the same', () =>
	expect(new Set(wayExamples.map(({ says }) => says)).size).toBe(wayExamples.length));

describe.each(leading)('in the guide %s', (_, guide) => {
	const unknown = Object.fromEntries(guide.order.map((id) => [id, UNKNOWN]));

	test('every option has an example of its own', () => {
		const told = (answers: Answers) =>
			JSON.stringify(guide.order.flatMap((id) => (isOfWish(guide.wish, id) ? (answers[id] ?? '') : [])));
		const signed = wayExamples.map(({ answers }) => told(answers));
		for (const answers of lostIn(guide)) expect(signed).toContain(told(answers));
	});

	test('nobody answers more than a few questions, and sees less than everything', () => {
		for (const answers of lostIn(guide)) {
			const { path, next, answers: kept } = walk(guide, { ...unknown, ...answers });
			expect(next).toBeUndefined();
			expect(path.length, JSON.stringify(answers)).toBeLessThanOrEqual(MOST_QUESTIONS);
			const ofWay = path.filter((id) => id !== guide.wish?.question && isOfWish(guide.wish, id));
			expect(ofWay.length).toBeLessThanOrEqual(MOST_OF_WAY);
			expect(ofWay).toEqual(Object.keys(answers).slice(1));
			const checked = verdicts(guide, kept).filter(({ verdict }) => verdict !== 'not-checked');
			expect(checked.length).toBeGreaterThan(0);
			expect(checked.length).toBeLessThanOrEqual(guide.benefits.length / 2);
		}
	});

	test('whoever knows is not asked for the way', () => {
		const { wish } = guide;
		for (const option of guide.questions[wish?.question ?? '']?.options ?? []) {
			const { path } = walk(guide, { ...unknown, [wish?.question ?? '']: [option] });
			expect(path.filter((id) => isOfWish(wish, id))).toEqual([wish?.question]);
		}
	});
});
