import type { ComputedFact } from '#lib/engine/types.ts';

/**
 * Days of additional paid leave in a calendar year (SGB IX § 208): the days of a five-day week, more or fewer with the
 * days worked per week (1), and a twelfth for each full month where the status does not last all year, with fractions
 * of half a day and more rounded up (2). A smaller fraction stays as it is, because the law does not round it down.
 */
export const additionalLeaveDays: ComputedFact = {
	questions: ['work-days', 'status-months'],
	figures: [
		'additional-leave.days',
		'additional-leave.usual-week',
		'additional-leave.months-in-year',
		'additional-leave.round-up-from',
	],
	compute(answer, figure) {
		const workDays = answer('work-days');
		const months = answer('status-months');
		if (typeof workDays !== 'number' || typeof months !== 'number') return undefined;
		const wholeYear = (figure('additional-leave.days') * workDays) / figure('additional-leave.usual-week');
		const year = figure('additional-leave.months-in-year');
		if (months >= year) return wholeYear;
		const twelfths = wholeYear * Math.floor(months);
		const full = Math.floor(twelfths / year);
		const fraction = (twelfths - full * year) / year;
		return fraction >= figure('additional-leave.round-up-from') ? full + 1 : full + Math.round(fraction * 100) / 100;
	},
};
