/** What `npm run rules:new` leaves to be filled in. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Fault } from '../../src/lib/rules/book.ts';
import { filesIn } from './text-files.ts';

/** Stands wherever an author has to write; nothing that has it passes a check. */
export const MARKER = ['TODO', 'RULE'].join('-');
/** The same where only the id of something may stand. */
export const MARKED_ID = MARKER.toLowerCase();

/** Every line of a file that is still to be filled in. */
export function markedFaults(folder: string): Fault[] {
	return filesIn(folder, /(?<!known-ids)\.json$/).flatMap((path) =>
		readFileSync(path, 'utf8')
			.split('\n')
			.flatMap((line, index): Fault[] => {
				const at = new RegExp(MARKER, 'i').exec(line)?.index;
				if (at === undefined) return [];
				const asked = line.slice(at + MARKER.length).replace(/^[:\s]+|["\],\s]+$/g, '');
				const file = relative(folder, path).replaceAll('\\', '/');
				return [{ file, path: '', line: index + 1, reason: `fill in "${MARKER}"${asked ? `: ${asked}` : ''}` }];
			}),
	);
}
