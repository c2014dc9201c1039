/** What a person wants, and the way there for somebody who does not know. */
import type { CompiledBenefit, Guide } from './compile.ts';
import { UNKNOWN, type Answer, type Answers, type Wishes } from './types.ts';

/** What was said so far. */
type Said = Readonly<Record<string, Answer | undefined>>;

/**
 * What is wished, as an answer to the question of wishes. Where that is "weiß nicht" and the guide knows ways, it is what the
 * first answer leads to that leads anywhere, and `otherwise` where none does; undefined while the next one is still to be asked.
 */
export function wishOf({ question, ways }: Wishes, answers: Said): Answer | undefined {
	const said = answers[question];
	if (said !== UNKNOWN || !ways) return said;
	for (const way of ways.asked) {
		const answer = answers[way.question];
		if (answer === undefined) return undefined;
		const led = [answer].flat().flatMap((option) => way.leads[option] ?? []);
		if (led.length > 0) return [...new Set(led)];
	}
	return ways.otherwise;
}

/** Whether a question is there to say what is wanted: the question of wishes, or one on the way to it. It decides no verdict. */
export function isOfWish(wishes: Wishes | undefined, id: string): boolean {
	return id === wishes?.question || wishes?.ways?.asked.some(({ question }) => question === id) === true;
}

/**
 * Whether a question of the wish is asked, where all questions before it are answered: the question of wishes always, one on the
 * way where no answer before it says or leads to a wish.
 */
export function isAskedForWish(wishes: Wishes | undefined, answers: Said, id: string): boolean {
	if (!wishes || !isOfWish(wishes, id)) return false;
	return id === wishes.question || wishOf(wishes, answers) === undefined;
}

/**
 * Whether the person wants what a benefit is for. While the wish is not said, everything is looked at; where it is not known and
 * no way is, or everything is wished, all but what is wished apart.
 */
export function wanted(guide: Guide, benefit: CompiledBenefit, answers: Answers): boolean {
	if (!guide.wish) return true;
	return isWished(guide.wish, benefit.rule.purpose, wishOf(guide.wish, answers));
}

/** Whether a purpose may come to be wished, where this is answered to the question of wishes: whatever is said on the way. */
export function mayBeWished(wishes: Wishes, purpose: string, said: Answer): boolean {
	const { ways } = wishes;
	if (said !== UNKNOWN || !ways) return isWished(wishes, purpose, said);
	return (
		ways.otherwise.includes(purpose) || ways.asked.some(({ leads }) => Object.values(leads).flat().includes(purpose))
	);
}

/** Whether a purpose is among what {@link wishOf} gives. */
export function isWished(wishes: Wishes, purpose: string, wish: Answer | undefined): boolean {
	// "Weiß nicht" is a text, a wish is a list.
	if (typeof wish === 'object' && !wish.includes(wishes.everything)) return wish.includes(purpose);
	if (typeof wish === 'object' && wish.includes(purpose)) return true;
	return wish === undefined || !wishes.apart?.includes(purpose);
}
