/** Says what is wrong with the rules so that it fits on a screen: file, line, path, reason. */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { lineOf } from '../../src/cli/fault-lines.ts';
import type { Fault } from '../../src/lib/rules/book.ts';

/** As many lines as a small terminal has. */
export const SCREEN = 24;

/** One fault, as an editor can jump to it. Where the reason names its line already, it is not said twice. */
export function lineOfFault(folder: string, { file, path, reason, line }: Fault): string {
	const place = join(folder, file);
	const text = existsSync(place) ? readFileSync(place, 'utf8') : undefined;
	const at = line ?? (text === undefined ? undefined : lineOf(text, path));
	const where = `${relative('.', place).replaceAll('\\', '/')}${at === undefined ? '' : `:${String(at)}`}`;
	const why = reason.replace(/ \(line \d+\)|(?<=\()line \d+; /, '');
	return `${where}${path ? ` ${path}` : ''}: ${why}`;
}

/**
 * All faults, as many as fit on a screen, and how many are left.
 * @param folder of the rules
 */
export function told(folder: string, faults: readonly Fault[], lines = SCREEN): string {
	const said: string[] = [];
	let left = lines - 1;
	for (const [index, fault] of faults.entries()) {
		const one = lineOfFault(folder, fault);
		left -= one.split('\n').length;
		if (left < 0 && index > 0) {
			said.push(`… and ${String(faults.length - index)} more`);
			break;
		}
		said.push(one);
	}
	return said.join('\n');
}

/**
 * Nothing where there is no fault.
 * @throws an error that says the faults and no more: what stands around the call tells an author of rules nothing
 */
export function refuse(folder: string, faults: readonly (Fault | undefined)[]): void {
	const there = faults.filter((fault) => fault !== undefined);
	if (there.length === 0) return;
	const error = new Error(told(folder, there));
	error.stack = error.message;
	throw error;
}
