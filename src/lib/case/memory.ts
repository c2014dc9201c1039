import { isAsExpected, type Medium, type Row } from './medium.ts';
import type { FailureCode } from './types.ts';

/** Keeps rows until the tab is closed, where the browser has no database for us; `trouble` says why. */
export function memoryMedium(trouble: FailureCode): Medium {
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
		remove: async (key) => void rows.delete(key),
		clear: async () => rows.clear(),
		close: () => {},
	};
}
