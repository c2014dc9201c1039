import type { Page } from 'playwright-core';
import { until } from './wait.ts';

/** What a case holds, as far as tests ask for it. */
export interface StoredCase {
	readonly id: string;
	readonly label: string;
	readonly guide: string;
	readonly answers: Record<string, unknown>;
	readonly data: Readonly<Record<string, unknown>>;
}

/** The cases on the device, as the database has them. */
export function storedCases(page: Page): Promise<StoredCase[]> {
	return page.evaluate(
		() =>
			new Promise((resolve, reject) => {
				const opening = indexedDB.open('begleithilfe');
				opening.onerror = () => reject(opening.error as Error);
				opening.onsuccess = () => {
					const database = opening.result;
					const asked = database.transaction('cases').objectStore('cases').getAll();
					asked.onerror = () => reject(asked.error as Error);
					asked.onsuccess = () => {
						database.close();
						const rows = asked.result as { text: string }[];
						resolve(rows.map(({ text }) => JSON.parse(text) as StoredCase));
					};
				};
			}),
	);
}

/** Waits until so many cases are copied beside the database (Cache Storage). */
export function copied(page: Page, cases: number): Promise<void> {
	const count = () => page.evaluate(async () => (await (await caches.open('begleithilfe-cases')).keys()).length);
	return until(async () => (await count()) === cases, `not ${String(cases)} cases are copied`);
}
