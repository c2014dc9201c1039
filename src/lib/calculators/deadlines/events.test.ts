import { expect, test } from 'vitest';
import { eventIds, eventRule } from './events.ts';

const shown = eventIds.map((id) => {
	const { group, asked, deadlines } = eventRule(id);
	const periods = deadlines.map((one) => [one.id, one.kind, ...(one.shift ? [one.shift] : [])].join(' '));
	return [group, id, asked, periods.join(', ')];
});

test('events are offered in this order, each with what is asked and the periods it sets running', () =>
	expect(shown).toEqual([
		[
			'application',
			'application-office',
			'day',
			'forwarding wait sgb10-26-3, decision wait sgb10-26-3, fiction wait sgb10-26-3',
		],
		[
			'application',
			'application-carrier',
			'day',
			'forwarding wait sgb10-26-3, decision wait sgb10-26-3, decision-several wait sgb10-26-3, decision-conference wait sgb10-26-3, carrier-fiction wait sgb10-26-3',
		],
		[
			'application',
			'application-carrier-without-fiction',
			'day',
			'forwarding wait sgb10-26-3, decision wait sgb10-26-3, decision-several wait sgb10-26-3, decision-conference wait sgb10-26-3',
		],
		['application', 'application-forwarded', 'day', 'decision-forwarded wait sgb10-26-3'],
		['application', 'expert-opinion', 'day', 'decision-expert wait sgb10-26-3'],
		['decision', 'decision-office', 'arrival', 'objection-office act sgb10-26-3, objection-office-year act sgb10-26-3'],
		['decision', 'decision-social', 'arrival', 'objection-social act sgb10-26-3, objection-social-year act sgb10-26-3'],
		['dismissal', 'notice-received', 'day', 'lawsuit act bgb-193, tell-employer act'],
		[
			'dismissal',
			'dismissal-application',
			'day',
			'dismissal-decision wait sgb10-26-3, dismissal-fiction wait sgb10-26-3',
		],
		['dismissal', 'consent-served', 'day', 'consent-use act bgb-193'],
		['dismissal', 'reason-known', 'day', 'extraordinary-application act sgb10-26-3'],
		['dismissal', 'extraordinary-application', 'day', 'extraordinary-fiction wait sgb10-26-3'],
		['dismissal', 'early-ending', 'day', 'early-report act sgb10-26-3'],
		['status', 'status-final', 'day', 'protection-end state'],
		['vehicle', 'vehicle-repair', 'day', 'vehicle-repair act sgb10-26-3'],
		['levy', 'levy-year', 'levy-year', 'levy act bgb-193, statement act'],
	]));

test('only for the levy nobody says whether its end moves, and § 185 (7) S. 1 SGB IX is named where § 14 holds by analogy', () => {
	const rules = eventIds.flatMap((id) => eventRule(id).deadlines.map((one) => ({ event: id, ...one })));
	expect(rules.filter(({ unsettled }) => unsettled).map(({ id }) => id)).toEqual(['levy']);
	expect(
		rules.filter(({ norms }) => norms?.includes('sgb9-185-7-s1')).map(({ event, id }) => `${event} ${id}`),
	).toEqual(['application-office forwarding', 'application-office decision']);
});
