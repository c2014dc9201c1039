/** For tests only: something a letter may be written for. */
import benefits from 'virtual:benefits';
import type { Answers } from '#lib/engine/types.ts';
import type { VerdictWord } from '#lib/engine/verdict.ts';
import { texts, type Texts } from '#lib/i18n/texts.ts';
import type { Candidate } from '#features/open-case/candidates.ts';

const audiences = ['person', 'employer', 'organisation', 'protection'];

export const letterWords = (): Promise<Texts> =>
	texts('de', ['letter', 'audiences', 'terms', 'carriers', 'practice', ...audiences.map((one) => `benefits/${one}`)]);

/** What somebody may have answered who applies for help at work. */
export const answers: Answers = {
	recognition: 'severe',
	'work-status': 'employee',
	'weekly-hours': 30,
	occasion: 'operational',
	timing: 'not-yet',
	land: 'bayern',
};

/** @param id of the benefit */
export function candidate(id: string, word?: VerdictWord, carrier?: string, said: Answers = answers): Candidate {
	const benefit = benefits.find((one) => one.id === id);
	if (!benefit) throw new Error(`no benefit "${id}"`);
	return {
		benefit,
		verdict: word && { benefit: id, verdict: word, decided: true, carrier },
		answers: said,
		opened: undefined,
	};
}
