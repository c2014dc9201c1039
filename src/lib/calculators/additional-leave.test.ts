import { expect, test } from 'vitest';
import type { Answer } from '#lib/engine/types.ts';
import { additionalLeaveDays } from './additional-leave.ts';

const figures: Record<string, number> = {
	'additional-leave.days': 5,
	'additional-leave.usual-week': 5,
	'additional-leave.months-in-year': 12,
	'additional-leave.round-up-from': 0.5,
};

function days(workDays: Answer | undefined, months: Answer | undefined): Answer | undefined {
	const answers: Record<string, Answer | undefined> = { 'work-days': workDays, 'status-months': months };
	return additionalLeaveDays.compute(
		(id) => answers[id],
		(name) => figures[name] ?? Number.NaN,
	);
}

test.each([
	[5, 12, 5],
	[6, 12, 6],
	[3, 12, 3],
	[5, 6, 3],
	[5, 5, 2.08],
	[5, 1, 0.42],
	[4, 8, 3],
	[5, 0, 0],
	[4.5, 12, 4.5],
	[4.5, 13, 4.5],
])('%d days a week, %d full months: %d days (SGB IX § 208)', (workDays, months, expected) => {
	expect(days(workDays, months)).toBe(expected);
});

test('stays open until both are known', () => {
	expect(days(5, undefined)).toBeUndefined();
	expect(days(undefined, 12)).toBeUndefined();
});
