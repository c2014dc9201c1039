/** The real rules with those of a fixture laid over them, on disk, as an author would have them. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folder } from './rules.ts';

/** A copy of the rules, with a fixture over it if one is named; `remove` deletes it. */
export function rulesWith(fixture?: string): { readonly copy: string; readonly remove: () => void } {
	const copy = mkdtempSync(join(tmpdir(), 'rules-'));
	cpSync(folder, copy, { recursive: true });
	if (fixture !== undefined) layOver(fixture, copy);
	return { copy, remove: () => rmSync(copy, { recursive: true }) };
}

/** Lays the files of a fixture over a folder of rules: of files that are there already, what an author would add to them. */
export function layOver(fixture: string, rules: string): void {
	const own = fileURLToPath(new URL(`fixtures/${fixture}`, import.meta.url));
	for (const entry of readdirSync(own, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const from = join(entry.parentPath, entry.name);
		const to = join(rules, relative(own, from));
		mkdirSync(dirname(to), { recursive: true });
		const added: unknown = JSON.parse(readFileSync(from, 'utf8'));
		const whole = existsSync(to) ? merged(JSON.parse(readFileSync(to, 'utf8')), added) : added;
		writeFileSync(to, JSON.stringify(whole, undefined, '\t'));
	}
}

/** Lists grow at their end, things by what they lack; any other value is the one that is added. */
function merged(there: unknown, added: unknown): unknown {
	if (Array.isArray(there) && Array.isArray(added)) return [...(there as unknown[]), ...(added as unknown[])];
	if (!isThing(there) || !isThing(added)) return added;
	const both = Object.entries(added).map(([key, value]) => [key, key in there ? merged(there[key], value) : value]);
	return { ...there, ...(Object.fromEntries(both) as Record<string, unknown>) };
}

const isThing = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
