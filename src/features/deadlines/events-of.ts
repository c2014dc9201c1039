import guidance from 'virtual:guidance';
import { eventIds, type EventId } from '#lib/calculators/deadlines/events.ts';
import type { Answers, Benefit } from '#lib/engine/types.ts';
import type { Verdict } from '#lib/engine/verdict.ts';
import { bodyOf } from '#lib/rules/manifest.ts';

const afterStatus = 'schutz-nach-wegfall';

/** An equation that is withdrawn or over leaves no months behind, only the time to object (§ 199 (2) SGB IX). */
const withoutMonths: readonly unknown[] = ['equation-withdrawn', 'equation-expired'];

const ordinary = ['notice', 'changed-terms'];
const atOnce = ['without-notice', 'strike'];
const withoutNotice = ['reduced-earning'];

/** For which ways to end the work an event can come; one that is not here can come for all. */
const endings: Partial<Readonly<Record<EventId, readonly string[]>>> = {
	'notice-received': [...ordinary, ...atOnce],
	'dismissal-application': [...ordinary, ...withoutNotice],
	'consent-served': ordinary,
	'reason-known': atOnce,
	'extraordinary-application': atOnce,
};
const known: readonly unknown[] = [...ordinary, ...atOnce, ...withoutNotice];

/** Whether an event can come where the work ends as it was said; every one where nothing is known of that. */
function canCome(event: EventId, answers: Answers): boolean {
	const ending = answers['ending-kind'] ?? answers['planned-ending'];
	return typeof ending !== 'string' || !known.includes(ending) || (endings[event]?.includes(ending) ?? true);
}

const own: Readonly<Record<string, readonly EventId[]>> = {
	widerspruch: ['decision-office', 'decision-social'],
	[afterStatus]: ['decision-social', 'status-final'],
	'schutz-vor-entziehung': ['decision-office'],
	'zustimmung-beantragen': [
		...(['reason-known', 'dismissal-application', 'extraordinary-application'] as const),
		...(['consent-served', 'decision-office'] as const),
	],
	'entscheidung-des-amts': ['dismissal-application', 'extraordinary-application'],
	'anzeige-in-der-wartezeit': ['early-ending'],
	kraftfahrzeughilfe: ['application-office', 'decision-office', 'vehicle-repair'],
};

/** The events that set periods of a benefit running, the one that comes first in time first. */
export function eventsOf({ id, apply }: Benefit, verdict?: Verdict, answers: Answers = {}): readonly EventId[] {
	if (verdict?.verdict === 'elsewhere') return elsewhere(verdict.carrier);
	if (verdict?.verdict === 'unlikely') return [];
	if (id === afterStatus && withoutMonths.includes(answers['status-loss'])) return ['decision-social'];
	if (own[id]) return own[id].filter((event) => canCome(event, answers));
	switch (apply.decision) {
		case 'six-weeks-fiction':
		case 'reasonable-time':
			return ['application-office', 'decision-office'];
		case 'dismissal-decision':
			return (
				['notice-received', 'dismissal-application', 'extraordinary-application', 'decision-office'] as const
			).filter((event) => canCome(event, answers));
		default:
			return bodyOf(apply.office)?.ofLand ? ['decision-office'] : [];
	}
}

/** What a carrier that comes first has to keep to, and then the time to object to what it decides. */
function elsewhere(carrier: string | undefined): readonly EventId[] {
	const named = guidance.procedures.flatMap(({ carriers, event }) =>
		event !== undefined && carrier !== undefined && carriers.includes(carrier) ? [event] : [],
	);
	const events = eventIds.filter((id) => named.includes(id) && id !== 'decision-social');
	return named.length > 0 ? [...events, 'decision-social'] : [];
}
