import type { Said } from './answer-guide.ts';

/** A firm of 45 takes over somebody with a GdB of 70, mentally ill, from a workshop, on a new place kept for such people. */
export const workshopHire: Said = {
	'employer-wish': ['new-place', 'from-workshop', 'extra-burden'],
	'employment-relation': 'new-hire',
	'firm-jobs': 45,
	'employee-status': 'severe',
	'post-kind': 'employee',
	'post-hours': 30,
	'person-group': ['reduced', 'mental'],
	'person-origin': 'workshop',
	'place-plan': 'new-reserved',
	'own-share': 'yes',
	'hire-history': 'none',
	'pay-usual': 'yes',
	'burden-size': 'high',
	'means-exhausted': 'yes',
	'burden-bearable': 'no',
	'rehab-carrier': 'none-known',
	'employer-funding': 'none',
	timing: 'not-yet',
	land: 'hessen',
};

/** A department in which 35 of 100 belong to the people meant by § 215 SGB IX; it is to grow. */
export const inclusionCompany: Said = {
	'organisation-wish': ['inclusion-company'],
	'inclusion-form': 'department',
	'inclusion-share': 35,
	'inclusion-tasks': 'yes',
	'inclusion-costs': 'extension',
	'organisation-funding': 'none',
	timing: 'not-yet',
	land: 'sachsen',
};

/** Dismissed with notice after years; the GdB was applied for more than three weeks before, the representative was not heard. */
export const dismissed: Said = {
	'protection-wish': ['dismissal'],
	recognition: 'gdb-applied',
	'work-status': 'employee',
	'ending-kind': 'notice',
	'application-lead': 'three-weeks',
	'employer-knows': 'within-three-weeks',
	'employment-length': 'over-six-months',
	'dismissal-exception': 'none',
	'representative-heard': 'not-heard',
	land: 'niedersachsen',
};

/** A firm wants to dismiss somebody with a GdB of 50 at once, for a ground that has nothing to do with the disability. */
export const dismissing: Said = {
	'employer-wish': ['dismissal'],
	'employee-status': 'severe',
	'post-kind': 'employee',
	'planned-ending': 'without-notice',
	'notice-state': 'planned',
	'representative-exists': 'own',
	'staff-sick': 'no',
	'ground-disability': 'no',
	'employment-length': 'over-six-months',
	'dismissal-exception': 'none',
	land: 'hessen',
};

/** Answers after the wish, up to the first contradiction of the employer guide. */
export const apprentice: Readonly<Record<string, string | number>> = {
	'employment-relation': 'trainee',
	'firm-jobs': 25,
	'employee-status': 'equated',
	'post-kind': 'employee',
};
