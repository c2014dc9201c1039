import type { CarrierReason, Explained } from '#lib/engine/verdict.ts';
import type { Texts } from '#lib/i18n/texts.ts';
import type { CarrierView } from './benefit-view.ts';
import { citeAll } from '#features/citation/cite.ts';

/** Bodies that come first or may come first. */
export function otherBodies(it: Explained): readonly CarrierReason[] {
	return it.carriers.filter(({ body, restOf }) => body && restOf === undefined);
}

/** Carriers in words, last those for what the first does not pay. Where the requirements fail, a carrier that was never asked about is only a place to try. */
export function carrierViews(it: Explained, texts: Texts): CarrierView[] {
	const shown = it.verdict === 'unlikely' ? otherBodies(it) : it.carriers;
	return shown.map(({ id, truth, norms, restOf }) => ({
		id,
		rest: restOf !== undefined,
		sure: truth === 'met' && it.verdict !== 'unlikely',
		name: texts.t(`carriers:${id}.name`),
		why: texts.t(`carriers:${id}.why`),
		turnTo: texts.t(`carriers:${id}.turnTo`),
		norms: citeAll(norms),
	}));
}
