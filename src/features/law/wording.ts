import * as v from 'valibot';
import { lawWording, type LawWording } from '#lib/rules/wording.ts';

const files = import.meta.glob<unknown>('/rules/wording/*.json', { eager: true, import: 'default' });

/** The imported wording of each law; nothing where the host has imported none. Throws for a file that was not written by the import. */
export const wordings: readonly LawWording[] = Object.entries(files).map(([file, contents]) => {
	const read = v.safeParse(lawWording, contents);
	if (!read.success) throw new Error(`${file}: ${read.issues[0].message}`);
	return read.output;
});
