import type { Nature } from '#lib/engine/types.ts';
import type { Texts } from '#lib/i18n/texts.ts';
import type { CardView } from './result-view.ts';

/** What a sentence about a benefit is made from. */
export type Told = Pick<CardView, 'id' | 'audience' | 'nature' | 'verdict'> & {
	/** Name of the body that comes first; only with `elsewhere`. */
	readonly carrier?: string | undefined;
};

/** Of these it may be said that somebody has a claim, or may use it; of everything else only that the requirements are met. */
const voices: ReadonlySet<Nature> = new Set(['claim', 'person-claim', 'office-duty'] as const);

/**
 * The verdict on a benefit in one sentence. What an office may grant is never called a claim.
 * @param texts with the groups `result` and the benefits of its audience
 */
export function sentenceOf({ id, audience, nature, verdict, carrier }: Told, texts: Texts): string {
	const key = `benefits/${audience}:${id}.inSentence`;
	const own = `${key}.${verdict}`;
	if (texts.has(own)) return texts.t(own);
	const named = { as: texts.t(`${key}.as`) };
	if (verdict === 'elsewhere') return texts.t('result:sentence.elsewhere', { ...named, carrier: carrier ?? '' });
	if (verdict === 'unlikely') return texts.t('result:sentence.unlikely', named);
	return texts.t(`result:sentence.${verdict}.${voices.has(nature) ? nature : 'discretion'}`, named);
}

/** The name of the body that surely comes first. */
export function firstCarrier({ carriers }: Pick<CardView, 'carriers'>): string | undefined {
	return carriers.find(({ sure, rest }) => sure && !rest)?.name;
}
