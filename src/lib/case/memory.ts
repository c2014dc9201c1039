import type { Copies } from './copies.ts';
import { isAsExpected, type Medium, type Row } from './medium.ts';
import type { FailureCode } from './types.ts';

/**
 * Keeps rows until the tab is closed, where the browser has no database for us; `trouble` says why.
 * @param copies which cannot be read either, and are still to go when all is erased
 */
export function memoryMedium(trouble: FailureCode, copies?: Pick<Copies, 'clear'>): Medium {
	const rows = new Map<string, Row>();
	return {
		persistent: false,
		trouble,
		readAll: async () => [...rows].map(([key, row]) => ({ key, row })),
		read: async (key) => rows.get(key),
		swap: async (key, expected, row) => {
			if (!isAsExpected(rows.get(key), expected)) return false;
			rows.set(key, row);
			return true;
		},
		add: async (added) => {
			if ([...added.keys()].some((key) => rows.has(key))) return false;
			for (const [key, row] of added) rows.set(key, row);
			return true;
		},
		remove: async (key) => void rows.delete(key),
		clear: async () => {
			rows.clear();
			await copies?.clear();
		},
		close: () => {},
	};
}
