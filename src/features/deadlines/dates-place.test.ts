/** The day of the notice lies in a case once, whichever page it was typed on. */
import { describe, expect, it } from 'vitest';
import type { CaseSession } from '#lib/case/case-session.svelte.ts';
import type { Case, Json } from '#lib/case/types.ts';
import { datesPlace } from './dates-place.ts';
import { datesData, deadlineData, keptDays, withSharedDay } from './entry.ts';

const benefit = 'zustimmung-zur-kuendigung';

/** A case that stores at once. */
function session(data: Record<string, Json>): CaseSession {
	const it = { case: { data } as unknown as Case };
	return {
		get case() {
			return it.case;
		},
		enter: (name: string, value: () => Json) => {
			it.case = { data: { ...it.case.data, [name]: value() } } as unknown as Case;
			return Promise.resolve(true);
		},
	} as unknown as CaseSession;
}

describe('the days of a benefit', () => {
	it('show the day of the notice that the page of deadlines has', () => {
		const data = { [deadlineData]: withSharedDay({}, '27.11.2026') };
		expect(keptDays(benefit, data)).toEqual({ 'notice-received': '27.11.2026' });
		expect(datesPlace(benefit).held({ data } as unknown as Case)).toEqual({ 'notice-received': '27.11.2026' });
	});

	it('store it there and not a second time', async () => {
		const it = session({ [deadlineData]: withSharedDay({}, '27.11.2026') });
		await datesPlace(benefit).put(it, () => ({ 'notice-received': '26.11.2026', 'decision-office': '1.12.2026' }));
		expect(it.case.data[datesData(benefit)]).toEqual({ 'decision-office': '1.12.2026' });
		expect(keptDays('anhoerung-der-vertretung', it.case.data)).toEqual({ 'notice-received': '26.11.2026' });
	});

	it('take one away from both, and keep what a case of before holds', async () => {
		const it = session({ [deadlineData]: withSharedDay({}, '27.11.2026') });
		await datesPlace(benefit).put(it, () => ({ 'notice-received': '' }));
		expect(keptDays(benefit, it.case.data)).toEqual({});
		expect(keptDays(benefit, { [datesData(benefit)]: { 'notice-received': '2.3.2026' } })).toEqual({
			'notice-received': '2.3.2026',
		});
	});
});
