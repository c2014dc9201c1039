/** What may have happened, and which periods it sets running. Lengths and norms are figures (`rules/figures/deadlines.json`). */

/**
 * `act`: somebody has to do something by then. `wait`: an office has to decide by then, or something counts as decided
 * after it. `state`: until then something holds by law.
 */
export type Kind = 'act' | 'wait' | 'state';

export interface DeadlineRule {
	/** Also the name of its figure, after `deadlines.`. */
	readonly id: string;
	readonly kind: Kind;
	/** The rule that moves its end to the next working day; none where it ends on its day in any case. */
	readonly shift?: 'sgb10-26-3' | 'bgb-193';
	/** Norms beside those of the figure. */
	readonly norms?: readonly string[];
	/** Nobody says whether its end moves; then both days are shown. */
	readonly unsettled?: true;
	/** § 192 BGB: it runs to the end of a calendar month. */
	readonly endOfMonth?: true;
}

/** What has to be said: the day; the days of arrival and of posting; or the year of a levy. */
export type Asked = 'day' | 'arrival' | 'levy-year';

export interface EventRule {
	readonly group: 'application' | 'decision' | 'dismissal' | 'status' | 'vehicle' | 'levy';
	readonly asked: Asked;
	readonly deadlines: readonly DeadlineRule[];
}

const office = 'sgb10-26-3';
const byAnalogy = ['sgb9-185-7-s1'];

/** In the order in which they are offered. */
export const events = {
	'application-office': {
		group: 'application',
		asked: 'day',
		deadlines: [
			{ id: 'forwarding', kind: 'wait', shift: office, norms: byAnalogy },
			{ id: 'decision', kind: 'wait', shift: office, norms: byAnalogy },
			{ id: 'fiction', kind: 'wait', shift: office },
		],
	},
	'application-carrier': {
		group: 'application',
		asked: 'day',
		deadlines: [
			{ id: 'forwarding', kind: 'wait', shift: office },
			{ id: 'decision', kind: 'wait', shift: office },
			{ id: 'decision-several', kind: 'wait', shift: office },
			{ id: 'decision-conference', kind: 'wait', shift: office },
			{ id: 'carrier-fiction', kind: 'wait', shift: office },
		],
	},
	/** § 18 (7) SGB IX: for some carriers nothing ever counts as granted because time has run out. */
	'application-carrier-without-fiction': {
		group: 'application',
		asked: 'day',
		deadlines: [
			{ id: 'forwarding', kind: 'wait', shift: office },
			{ id: 'decision', kind: 'wait', shift: office },
			{ id: 'decision-several', kind: 'wait', shift: office },
			{ id: 'decision-conference', kind: 'wait', shift: office },
		],
	},
	'application-forwarded': {
		group: 'application',
		asked: 'day',
		deadlines: [{ id: 'decision-forwarded', kind: 'wait', shift: office }],
	},
	'expert-opinion': {
		group: 'application',
		asked: 'day',
		deadlines: [{ id: 'decision-expert', kind: 'wait', shift: office }],
	},
	'decision-office': {
		group: 'decision',
		asked: 'arrival',
		deadlines: [
			{ id: 'objection-office', kind: 'act', shift: office },
			{ id: 'objection-office-year', kind: 'act', shift: office },
		],
	},
	'decision-social': {
		group: 'decision',
		asked: 'arrival',
		deadlines: [
			{ id: 'objection-social', kind: 'act', shift: office },
			{ id: 'objection-social-year', kind: 'act', shift: office },
		],
	},
	'notice-received': {
		group: 'dismissal',
		asked: 'day',
		deadlines: [
			{ id: 'lawsuit', kind: 'act', shift: 'bgb-193' },
			{ id: 'tell-employer', kind: 'act' },
		],
	},
	'dismissal-application': {
		group: 'dismissal',
		asked: 'day',
		deadlines: [
			{ id: 'dismissal-decision', kind: 'wait', shift: office },
			{ id: 'dismissal-fiction', kind: 'wait', shift: office },
		],
	},
	'consent-served': {
		group: 'dismissal',
		asked: 'day',
		deadlines: [{ id: 'consent-use', kind: 'act', shift: 'bgb-193' }],
	},
	'reason-known': {
		group: 'dismissal',
		asked: 'day',
		deadlines: [{ id: 'extraordinary-application', kind: 'act', shift: office }],
	},
	'extraordinary-application': {
		group: 'dismissal',
		asked: 'day',
		deadlines: [{ id: 'extraordinary-fiction', kind: 'wait', shift: office }],
	},
	'early-ending': {
		group: 'dismissal',
		asked: 'day',
		deadlines: [{ id: 'early-report', kind: 'act', shift: office }],
	},
	'status-final': {
		group: 'status',
		asked: 'day',
		deadlines: [{ id: 'protection-end', kind: 'state', norms: ['bgb-192'], endOfMonth: true }],
	},
	'vehicle-repair': {
		group: 'vehicle',
		asked: 'day',
		deadlines: [{ id: 'vehicle-repair', kind: 'act', shift: office }],
	},
	'levy-year': {
		group: 'levy',
		asked: 'levy-year',
		deadlines: [
			{ id: 'levy', kind: 'act', shift: 'bgb-193', unsettled: true },
			{ id: 'statement', kind: 'act' },
		],
	},
} as const satisfies Record<string, EventRule>;

export type EventId = keyof typeof events;

export const eventIds = Object.keys(events) as EventId[];

/** The rule of an event. */
export function eventRule(id: EventId): EventRule {
	return events[id];
}
