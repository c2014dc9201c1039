import type { Answers } from '#lib/engine/types.ts';

/** Ends of the work that need no consent, whoever they meet: the person ends it, or nobody does. */
const noConsent: ReadonlySet<unknown> = new Set([
	...['agreement', 'own-notice', 'fixed-term', 'other', 'full-permanent-reduction'],
]);
const noEmployee: ReadonlySet<unknown> = new Set(['civil-servant', 'workshop', 'other-provider']);
/** What protects from no dismissal (§ 151 (1), (4) S. 3, § 173 (3) SGB IX). */
const noStatus: ReadonlySet<unknown> = new Set(['none', 'gdb-20', 'gdb-30-40', 'training-equated']);

/**
 * What it is good for to tell the employer of the disability by these answers: nothing to tell that would protect; no
 * protection from this end; the protection from dismissal (§§ 168, 173, 175 SGB IX).
 */
export function tells(answers: Answers): 'nothing' | 'no-protection' | 'protection' {
	if (noStatus.has(answers.recognition)) return 'nothing';
	const short = answers['employment-length'] === 'up-to-six-months' && answers['ending-kind'] !== 'reduced-earning';
	return noConsent.has(answers['ending-kind']) || noEmployee.has(answers['work-status']) || short
		? 'no-protection'
		: 'protection';
}
