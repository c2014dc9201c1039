import { exportFile } from '../../src/lib/case/export-file.ts';
import { newCase } from '../../src/lib/case/new-case.ts';
import type { Json } from '../../src/lib/case/types.ts';
import { today } from '../../src/lib/device/clock.ts';
import type { Said } from './answer-guide.ts';
import type { Site } from './harness.ts';
import { storedCases } from './stored.ts';

/** A case as it may lie on a device. */
export interface Situation {
	/** Says it in a few words; no two are alike. */
	readonly name: string;
	readonly guide: string;
	readonly answers: Said;
	/** What was typed, such as the day of a notice. */
	readonly data?: Readonly<Record<string, Json>>;
}

/**
 * Puts cases on the device, all at once, as somebody does who takes them from a file.
 * @returns opens the result of one of them by its name, and waits until it is there
 */
export async function keepCases(
	site: Site,
	situations: readonly Situation[],
): Promise<(name: string) => Promise<void>> {
	const now = new Date().toISOString();
	const keyDate = today();
	const cases = situations.map(({ name, guide, answers, data = {} }) => ({
		...newCase({ guide, keyDate, edition: '' }, now),
		revision: 1,
		label: name,
		answers,
		data,
	}));
	const page = await site.visit('/cases/');
	const buffer = Buffer.from(await exportFile(cases, now));
	await page.locator('#import-file').setInputFiles({ name: 'cases.json', mimeType: 'application/json', buffer });
	await page.getByRole('button', { name: 'Fälle aus der Datei holen' }).click();
	await page.getByText(/hinzugekommen/).waitFor();
	const kept = new Map((await storedCases(page)).map(({ label, guide, id }) => [label, { guide, id }]));
	return async (name) => {
		const found = kept.get(name);
		if (!found) throw new Error(`no case "${name}"`);
		await page.evaluate(({ guide, id }) => sessionStorage.setItem(`begleithilfe-case-${guide}`, id), found);
		await site.visit(`/guide/${found.guide}/result/`);
		await page.locator('.screen').waitFor();
		await page.evaluate(() => document.fonts.ready.then(() => undefined));
	};
}
