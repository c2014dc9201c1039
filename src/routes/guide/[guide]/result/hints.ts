import type { Answers } from '#lib/engine/types.ts';
import type { Explained } from '#lib/engine/verdict.ts';
import type { Texts } from '#lib/i18n/texts.ts';
import type { HintView } from '#lib/ui/result/view.ts';
import { citeAll } from '../../../law/cite.ts';
import { otherBodies } from './carriers.ts';

interface Hint {
	readonly id: string;
	readonly norms: readonly string[];
	readonly fits: (it: Explained, answers: Answers) => boolean;
}

const another = (it: Explained) => it.verdict !== 'unlikely' && otherBodies(it).length > 0;

/** Rules of procedure that go with a verdict; what they say stands in the texts. */
const hints: readonly Hint[] = [
	// A single carrier says so itself, where it says how to turn to it.
	{
		id: 'forwarding',
		norms: ['sgb9-14-1', 'sgb9-185-7-s1'],
		fits: (it) => it.verdict === 'clarify' && otherBodies(it).length > 1,
	},
	{
		id: 'provisional',
		norms: ['sgb9-185-7-s3'],
		// Where it is clear who comes first, nobody is asked whether it is urgent: then the hint asks.
		fits: (it, answers) => another(it) && (answers.timing === undefined || answers.timing === 'urgent'),
	},
	{
		id: 'no-topping-up',
		norms: ['schwbav-18-1', 'sgb9-185-6-s2'],
		fits: (it) => it.verdict === 'elsewhere',
	},
];

/** Norms that hints rest on, so that a test can see that the rules know them. */
export const hintNorms = hints.flatMap((hint) => hint.norms);

/** The hints that belong to a verdict on a benefit to a person. */
export function hintViews(it: Explained, answers: Answers, texts: Texts): HintView[] {
	return hints
		.filter((hint) => hint.fits(it, answers))
		.map(({ id, norms }) => ({ id, text: texts.t(`result:hint.${id}`), norms: citeAll(norms) }));
}
