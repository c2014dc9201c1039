import type { Case } from './types.ts';

/**
 * A case before its first save; nothing is stored yet.
 * @param at the time, ISO 8601 in UTC
 */
export function newCase(
	start: Pick<Case, 'guide' | 'keyDate' | 'edition'> & Partial<Case>,
	at: string,
	id: string = crypto.randomUUID(),
): Case {
	return {
		label: '',
		answers: {},
		data: {},
		verdicts: {},
		ticks: {},
		notes: '',
		...start,
		id,
		revision: 0,
		createdAt: at,
		updatedAt: at,
	};
}
