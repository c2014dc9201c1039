import { error } from '@sveltejs/kit';
import { explain } from '#lib/engine/verdict.ts';
import { sourceLanguage, texts } from '#lib/i18n/texts.ts';
import { guide } from '#lib/rules/guides.ts';
import edition from 'virtual:edition';
import { carrierViews } from '../../guide/[guide]/result/carriers.ts';
import { benefitFacts } from '../../guide/[guide]/result/facts.ts';
import { reasonViews } from '../../guide/[guide]/result/reasons.ts';
import { audiences, benefitById, benefitsFor, guideOf } from '../catalogue.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = async () => {
	const words = await texts(
		sourceLanguage,
		audiences.map((audience) => `benefits/${audience}`),
	);
	return audiences.flatMap((audience) => benefitsFor(audience, words)).map(({ id }) => ({ id }));
};

/** A benefit told from its rule alone: what it requires and who may come first, as if nothing had been answered. */
export const load: PageLoad = async ({ params: { id } }) => {
	const rule = benefitById(id);
	if (!rule) error(404);
	const guideId = guideOf(id);
	const [words, compiled] = await Promise.all([
		texts(sourceLanguage, ['benefits', 'result', 'terms', 'requirements', 'carriers', `benefits/${rule.audience}`]),
		guideId === undefined ? undefined : guide(guideId, edition.asOf),
	]);
	const benefit = compiled?.benefits.find((each) => each.rule.id === id);
	const it = compiled && benefit && explain(compiled, benefit, {});
	return {
		texts: words,
		rule,
		edition: edition.asOf,
		guide: guideId,
		facts: benefitFacts(rule, words),
		reasons: benefit && it ? reasonViews(benefit, it.reasons, words) : [],
		carriers: it ? carrierViews(it, words) : [],
	};
};
