/** The real rules with those of a fixture laid over them, on disk, as an author would have them. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folder } from './rules.ts';

/** A copy of the rules with a fixture over it; `remove` deletes it. */
export function rulesWith(fixture: string): { readonly copy: string; readonly remove: () => void } {
	const copy = mkdtempSync(join(tmpdir(), `${fixture}-`));
	cpSync(folder, copy, { recursive: true });
	cpSync(fileURLToPath(new URL(`fixtures/${fixture}`, import.meta.url)), copy, { recursive: true });
	return { copy, remove: () => rmSync(copy, { recursive: true }) };
}
