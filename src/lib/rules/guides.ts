import { facts } from '#lib/calculators/facts.ts';
import { compile, type Guide } from '#lib/engine/compile.ts';
import type { GuideSource } from '#lib/engine/types.ts';
import sources from 'virtual:guide-loaders';
import type { Calculator } from './schema-manifest.ts';

/** Ids of the guides that the app offers, in the order of the manifest. */
export const guideIds = Object.keys(sources);

/** The audience that a guide is made for. */
export const audienceFor = (guide: string): string | undefined => sources[guide]?.audience;

/** Whether a guide goes with something that can be reckoned. */
export const hasCalculator = (guide: string, calculator: Calculator): boolean =>
	sources[guide]?.calculators.includes(calculator) ?? false;

/** The guide that something that can be reckoned belongs to; the first one, where several do. */
export const guideWith = (calculator: Calculator): string | undefined =>
	guideIds.find((guide) => hasCalculator(guide, calculator));

const compiled = new Map<string, Guide>();
const asked = new Map<string, Promise<Guide>>();

/**
 * A guide for a key date (ISO day). Compiled once for all days between which nothing changes. Rejects for a guide that does not
 * exist, and for a day on which it does not know the law yet.
 */
export function guide(id: string, keyDate: string): Promise<Guide> {
	const key = `${id} ${keyDate}`;
	const known = asked.get(key);
	if (known) return known;
	const source = sources[id];
	if (!source) return Promise.reject(new Error(`no guide "${id}"`));
	const promise = source.load().then((module) => onDay(module.default, keyDate));
	asked.set(key, promise);
	return promise;
}

function onDay(source: GuideSource, keyDate: string): Guide {
	const since = source.turns?.findLast((turn) => turn <= keyDate) ?? '';
	const span = `${source.id} ${source.turns ? since : keyDate}`;
	const found = compiled.get(span) ?? compile(source, keyDate, facts);
	compiled.set(span, found);
	return found.keyDate === keyDate ? found : { ...found, keyDate };
}
