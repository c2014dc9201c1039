/** Answers of people who do not know which help there is. */
import type { Guide } from '../src/lib/engine/compile.ts';
import { UNKNOWN, type Answers } from '../src/lib/engine/types.ts';

/** One person for each option of each question on the way to a wish, and one who knows nothing there either; none where no way is. */
export function lostIn({ wish, questions }: Guide): Answers[] {
	if (!wish?.ways) return [];
	const found: Answers[] = [];
	let before: Answers = { [wish.question]: UNKNOWN };
	for (const { question, leads } of wish.ways.asked) {
		const several = questions[question]?.type === 'multiple';
		for (const option of Object.keys(leads)) found.push({ ...before, [question]: several ? [option] : option });
		before = { ...before, [question]: UNKNOWN };
	}
	return [...found, before];
}
