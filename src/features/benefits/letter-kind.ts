import type { Benefit } from '#lib/engine/types.ts';
import type { Verdict } from '#lib/engine/verdict.ts';
import { audienceOf, bodyOf } from '#lib/rules/manifest.ts';

/**
 * Which letter fits a benefit: an application to the office, or to the body that comes first; a right to be demanded from the
 * employer; an objection; that the employer is told of the disability, without which the protection from dismissal can be lost.
 * None where nobody is written to.
 */
export type LetterKind = 'application' | 'carrier' | 'right' | 'objection' | 'disclosure';

const asked = ({ apply, nature }: Benefit): boolean =>
	!['person-claim', 'own-duty', 'office-decision'].includes(nature) && bodyOf(apply.office)?.applications === true;

const fits: Readonly<Record<LetterKind, (benefit: Benefit, verdict?: Verdict) => boolean>> = {
	carrier: (benefit, verdict) =>
		asked(benefit) && verdict?.verdict === 'elsewhere' && bodyOf(verdict.carrier ?? '')?.participation === true,
	application: asked,
	objection: ({ apply }) => apply.office === 'deciding-office',
	disclosure: ({ apply }) => apply.decision === 'dismissal-decision',
	right: ({ apply, nature }) => apply.office === 'employer' && nature === 'claim',
};

export function letterKind(benefit: Benefit, verdict?: Verdict): LetterKind | undefined {
	return audienceOf(benefit.audience).letters.find((kind) => fits[kind](benefit, verdict));
}
