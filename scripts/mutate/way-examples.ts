/** Signed examples of what is looked at for somebody who does not know which help there is. */
import type { Guide } from '../../src/lib/engine/compile.ts';
import type { Answers } from '../../src/lib/engine/types.ts';
import { verdicts } from '../../src/lib/engine/verdict.ts';
import { wishOf } from '../../src/lib/engine/wish.ts';
import file from '../../rules/examples/ways.json' with { type: 'json' };

interface WayExample {
	readonly guide: string;
	/** A sentence a lawyer can sign. */
	readonly says: string;
	readonly answers: Answers;
	/** What is wished then, in the order in which it is led to. */
	readonly wishes: readonly string[];
	/** Some verdicts on these answers, by benefit. */
	readonly verdicts?: Readonly<Record<string, string>>;
}

export const wayExamples = file.examples as unknown as readonly WayExample[];

/** What a guide says otherwise than an example. */
export function wronglyLed(guide: Guide, { answers, wishes, verdicts: told = {} }: WayExample): string[] {
	const wish = guide.wish && wishOf(guide.wish, answers);
	const all = verdicts(guide, answers);
	return [
		...(String(wish) === String(wishes) ? [] : [`wishes ${String(wish)}`]),
		...Object.entries(told).flatMap(([benefit, expected]) => {
			const found = all.find((one) => one.benefit === benefit)?.verdict ?? 'nothing';
			return found === expected ? [] : [`${benefit}: ${found}`];
		}),
	];
}
