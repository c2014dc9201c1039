import type { Benefit } from '#lib/engine/types.ts';
import type { Verdict } from '#lib/engine/verdict.ts';

/**
 * Which letter fits a benefit: an application to the office, or to the body that comes first; a right to be demanded from the
 * employer; an objection; that the employer is told of the disability, without which the protection from dismissal can be lost.
 * None where nobody is written to.
 */
export type LetterKind = 'application' | 'carrier' | 'right' | 'objection' | 'disclosure';

/** Bodies that applications for participation in working life go to (§ 6 (1) SGB IX). */
const rehabilitation = new Set([
	...['accident-insurance', 'social-compensation', 'pension-insurance', 'employment-agency'],
	...['integration-assistance', 'rehabilitation-carriers', 'other-rehabilitation-carrier'],
]);

/** Offices that take applications. */
const offices = new Set(['integrationsamt', 'employment-agency', 'rehabilitation-carrier', 'integration-assistance']);

export function letterKind(benefit: Benefit, verdict?: Verdict): LetterKind | undefined {
	const { audience, apply, nature } = benefit;
	if (audience === 'protection') {
		if (apply.office === 'deciding-office') return 'objection';
		if (apply.decision === 'dismissal-decision') return 'disclosure';
		return apply.office === 'employer' && nature === 'claim' ? 'right' : undefined;
	}
	if (nature === 'person-claim' || nature === 'own-duty' || nature === 'office-decision' || !offices.has(apply.office))
		return undefined;
	const first = verdict?.verdict === 'elsewhere' && rehabilitation.has(verdict.carrier ?? '');
	return audience === 'person' && first ? 'carrier' : 'application';
}
