import type { Json } from '#lib/case/types.ts';
import type { Place } from '#features/draft/form.ts';
import { datesData, deadlineData, keptDays, readDays, sharedDay, sharedEvent, withSharedDay } from './entry.ts';

/** Where a case keeps the days of a benefit: its own under its name, the day of the notice where the page of deadlines has it. */
export function datesPlace(benefit: string): Place {
	return {
		held({ data }) {
			const days = keptDays(benefit, data);
			return Object.keys(days).length > 0 || datesData(benefit) in data ? days : undefined;
		},
		async put(session, data) {
			const days = () => readDays(data());
			const shared = days()[sharedEvent];
			if (shared !== undefined && shared !== sharedDay(session.case.data))
				await session.enter(deadlineData, () => withSharedDay(session.case.data, days()[sharedEvent] ?? ''));
			return session.enter(datesData(benefit), () => {
				const { [sharedEvent]: _, ...own } = days();
				return own as Json;
			});
		},
	};
}
