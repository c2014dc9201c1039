import { facts } from '#lib/calculators/facts.ts';
import { compile, type Guide } from '#lib/engine/compile.ts';
import type { GuideSource } from '#lib/engine/types.ts';

const sources: Readonly<Record<string, () => Promise<{ default: GuideSource }>>> = {
	person: () => import('virtual:guide/person'),
	employer: () => import('virtual:guide/employer'),
	protection: () => import('virtual:guide/protection'),
	organisation: () => import('virtual:guide/organisation'),
};

/** Ids of the guides that the app offers. */
export const guideIds = Object.keys(sources);

const compiled = new Map<string, Promise<Guide>>();

/** A guide for a key date (ISO day), compiled once. Rejects for a guide that does not exist. */
export function guide(id: string, keyDate: string): Promise<Guide> {
	const key = `${id} ${keyDate}`;
	const known = compiled.get(key);
	if (known) return known;
	const source = sources[id];
	if (!source) return Promise.reject(new Error(`no guide "${id}"`));
	const promise = source().then((module) => compile(module.default, keyDate, facts));
	compiled.set(key, promise);
	return promise;
}
