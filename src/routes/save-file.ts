import type { Case } from '#lib/case/types.ts';
import { now } from './now.ts';

/**
 * Gives cases to the person as a file, without a server in between. Loaded when needed.
 * @throws ImportFailure `too-large`
 */
export async function saveCases(cases: readonly Case[], name: string, passphrase?: string): Promise<void> {
	const { exportFile } = await import('#lib/case/export-file.ts');
	saveText(await exportFile(cases, now(), passphrase), name);
}

/** Offers a text as a download. @param type its media type */
export function saveText(text: string, name: string, type = 'application/json'): void {
	const address = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// Some browsers read it only after the click has been dealt with, or after asking whether to.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
