import { today } from '#lib/device/clock.ts';
import { isWished } from '#lib/engine/wish.ts';
import { guide as compiledGuide } from '#lib/rules/guides.ts';
import { openCase } from '#features/open-case/open-case.ts';
import { draftOf, withTick } from './answer-draft.ts';
import { keepFields } from './kept-fields.ts';

/**
 * Has the question of wishes come with what a benefit is for ticked, beside what was wished before. Nothing is answered: the person
 * sends it, or not.
 * @returns the question; nothing where the guide does not know the benefit
 */
export async function proposeWish(id: string, benefit: string): Promise<string | undefined> {
	const opened = await openCase(id).catch(() => undefined);
	const guide = opened?.guide ?? (await compiledGuide(id, today()));
	const purpose = guide.benefits.find(({ rule }) => rule.id === benefit)?.rule.purpose;
	const question = guide.wish && guide.questions[guide.wish.question];
	if (!guide.wish || !question || purpose === undefined) return undefined;
	const given = opened?.session.answers[question.id];
	const before = draftOf(question, given);
	const wished = typeof given === 'object' && isWished(guide.wish, purpose, given);
	const fields = wished ? before : withTick(question, before, purpose, true);
	keepFields({ guide: id, question, id: opened?.session.case.id ?? null, given }, fields, given !== undefined);
	return question.id;
}
