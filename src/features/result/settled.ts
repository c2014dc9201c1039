import { SETTLERS, type Settler } from '#lib/engine/types.ts';
import type { Texts } from '#lib/i18n/texts.ts';

/** Who settles what an answer leaves open, in a sentence; none where the rules do not say. */
export function settledSays(settler: Settler | undefined, office: string, texts: Texts): string | undefined {
	if (settler === undefined) return undefined;
	if (SETTLERS.some((one) => one === settler))
		return texts.t(`terms:settledBy.${settler}`, { office: texts.t(`terms:office.${office}`) });
	return texts.t('terms:settledBy.carrier', { carrier: texts.t(`carriers:${settler}.name`) });
}
