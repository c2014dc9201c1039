import { book } from '../rules.ts';
import { typical } from './answer-guide.ts';
import { dismissed, dismissing, workshopHire } from './journeys.ts';
import type { Situation } from './shown-case.ts';

/** The situations whose screens are measured. */
export const measured = {
	oneLikely: {
		name: 'one benefit, likely',
		guide: 'person',
		answers: { ...typical, 'wanted-help': ['assistance'] },
	},
	twoOpen: {
		name: 'two benefits, both to be clarified',
		guide: 'person',
		answers: {
			...typical,
			'wanted-help': ['assistance', 'technical-aids'],
			'assistance-need': 'unknown',
			'aid-kind': 'unknown',
			'weekly-hours': 'unknown',
		},
	},
	several: { name: 'several benefits, likely, open and elsewhere', guide: 'person', answers: typical },
	everything: {
		name: 'everything wished, much unknown',
		guide: 'person',
		answers: { 'wanted-help': ['everything'], recognition: 'severe', 'work-status': 'employee', land: 'bayern' },
	},
	nothingKnown: {
		name: 'everything wished, nothing known',
		guide: 'person',
		answers: { 'wanted-help': ['everything'] },
	},
	dismissed: { name: 'dismissed, application pending', guide: 'protection', answers: dismissed },
	dismissedKnown: {
		name: 'dismissed, everything else unknown',
		guide: 'protection',
		answers: { 'protection-wish': ['dismissal'], 'ending-kind': 'notice' },
	},
	equation: {
		name: 'GdB 30, no equation',
		guide: 'person',
		answers: { ...typical, 'wanted-help': ['assistance'], recognition: 'gdb-30-40' },
	},
	hiring: { name: 'employer hires from a workshop', guide: 'employer', answers: workshopHire },
	dismissing: { name: 'employer wants to dismiss', guide: 'employer', answers: dismissing },
} as const satisfies Record<string, Situation>;

const wishes: Readonly<Record<string, string>> = {
	person: 'wanted-help',
	employer: 'employer-wish',
	protection: 'protection-wish',
	organisation: 'organisation-wish',
};

/** One case for each benefit, its first example with each verdict in turn: what the rules themselves are signed with. */
export const signed: readonly Situation[] = book.examples.map(({ guide, benefit, examples }, index) => {
	const verdicts = [...new Set(examples.map(({ verdict }) => verdict))];
	const wanted = verdicts[index % verdicts.length];
	const example = examples.find(({ verdict }) => verdict === wanted);
	const purpose = book.benefits[benefit]?.purpose ?? '';
	return {
		name: `${benefit}: ${wanted ?? ''}`,
		guide,
		answers: { [wishes[guide] ?? '']: [purpose], ...example?.answers },
	};
});
