/** The real rules with something wrong in them, and what the check says then. */
import { fileURLToPath } from 'node:url';
import { facts } from '#lib/calculators/facts.ts';
import { readRuleFiles } from '../../../cli/read-rules.ts';
import { readBook, RuleFaults, type Fault } from '../book.ts';
import { checkBook } from '../check.ts';

export const good = readRuleFiles(fileURLToPath(new URL('../../../../rules', import.meta.url)));

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** A rule file with the value at a path set, or dropped for `undefined`. */
export function changed(file: unknown, path: string, value: Json | undefined): unknown {
	const copy = structuredClone(file);
	const steps = path.split('/');
	const last = steps.pop() ?? '';
	let at = copy as Record<string, unknown>;
	for (const step of steps) at = at[step] as Record<string, unknown>;
	if (value === undefined) Reflect.deleteProperty(at, last);
	else at[last] = value;
	return copy;
}

/** The faults in the real rules with some files added or replaced. */
export function faultsWith(files: Record<string, unknown>): readonly Fault[] {
	try {
		checkBook(readBook({ ...good, ...files }), facts);
	} catch (error) {
		if (error instanceof RuleFaults) return error.faults;
		throw error;
	}
	return [];
}

export const faultsAfter = (file: string, path: string, value: Json | undefined) =>
	faultsWith({ [file]: changed(good[file], path, value) });

export const assistance = 'benefits/person/arbeitsassistenz.json';
export const work = 'questions/work.json';
export const hours = 'requirements/enough-hours.json';
export const agency = 'carriers/employment-agency.json';
export const person = 'guides/person.json';
export const named = { id: 'made-up', norms: ['sgb9-185-5'] };
