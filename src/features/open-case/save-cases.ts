import type { Case } from '#lib/case/types.ts';
import { now } from '#lib/device/clock.ts';
import { saveText } from '#lib/device/save-text.ts';

/**
 * Gives cases to the person as a file, without a server in between. Loaded when needed.
 * @throws ImportFailure `too-large`
 */
export async function saveCases(cases: readonly Case[], name: string, passphrase?: string): Promise<void> {
	const { exportFile } = await import('#lib/case/export-file.ts');
	saveText(await exportFile(cases, now(), passphrase), name);
}
