import type { EventId } from '#lib/calculators/deadlines/events.ts';
import type { Benefit } from '#lib/engine/types.ts';
import type { Verdict } from '#lib/engine/verdict.ts';

const own: Readonly<Record<string, readonly EventId[]>> = {
	widerspruch: ['decision-office', 'decision-social'],
	'schutz-nach-wegfall': ['status-final'],
	'schutz-vor-entziehung': ['decision-office'],
	kraftfahrzeughilfe: ['application-office', 'decision-office', 'vehicle-repair'],
};

/** The events that set periods of a benefit running, the one that comes first in time first. */
export function eventsOf({ id, audience, apply }: Benefit, verdict?: Verdict): readonly EventId[] {
	if (verdict?.verdict === 'elsewhere' && audience === 'person') return ['application-carrier', 'decision-social'];
	if (own[id]) return own[id];
	switch (apply.decision) {
		case 'six-weeks-fiction':
		case 'reasonable-time':
			return ['application-office', 'decision-office'];
		case 'dismissal-decision':
			return ['notice-received', 'dismissal-application', 'extraordinary-application', 'decision-office'];
		default:
			return apply.office === 'integrationsamt' ? ['decision-office'] : [];
	}
}
