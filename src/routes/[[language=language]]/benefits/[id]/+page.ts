import { error } from '@sveltejs/kit';
import { nearestDay } from '#lib/engine/on-day.ts';
import { explain } from '#lib/engine/verdict.ts';
import { languageOf, sourceLanguage } from '#lib/i18n/languages.ts';
import { texts } from '#lib/i18n/texts.ts';
import { guide } from '#lib/rules/guides.ts';
import edition from 'virtual:edition';
import { carrierViews } from '#features/benefits/carriers.ts';
import { benefitFacts } from '#features/benefits/facts.ts';
import { reasonViews } from '#features/benefits/reasons.ts';
import { audiences, benefitById, benefitsFor, guideOf } from '#features/benefits/catalogue.ts';
import { terms } from '#features/glossary/terms.ts';
import { termsIn } from '#features/glossary/terms-in.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = async () => {
	const words = await texts(
		sourceLanguage,
		audiences.map((audience) => `benefits/${audience}`),
	);
	return audiences.flatMap((audience) => benefitsFor(audience, words)).map(({ id }) => ({ id }));
};

/** A benefit told from its rule alone: what it requires and who may come first, as if nothing had been answered. */
export const load: PageLoad = async ({ params }) => {
	const { id } = params;
	const rule = benefitById(id);
	if (!rule) error(404);
	const guideId = guideOf(id);
	const [words, compiled, practice] = await Promise.all([
		texts(languageOf(params), [
			'at-word',
			'benefits',
			'audiences',
			'result',
			'terms',
			'requirements',
			'carriers',
			'guidance',
			'practice',
			`benefits/${rule.audience}`,
		]),
		guideId === undefined ? undefined : guide(guideId, nearestDay(rule, edition.asOf)),
		import('virtual:practice'),
	]);
	const key = `benefits/${rule.audience}:${id}`;
	const said = [
		...['title', 'summary', 'amount']
			.map((each) => `${key}.${each}`)
			.filter(words.has)
			.map((each) => words.t(each)),
		...['covers', 'notCovered', 'documents', 'goodToKnow'].flatMap((each) => words.list(`${key}.${each}`)),
	];
	const benefit = compiled?.benefits.find((each) => each.rule.id === id);
	const it = compiled && benefit && explain(compiled, benefit, {});
	return {
		texts: words,
		rule,
		edition: edition.asOf,
		guide: guideId,
		/** Whether any Land is known to do something of its own here. */
		practised: Object.values(practice.default).some(({ facts }) => facts.some(({ benefits }) => benefits.includes(id))),
		facts: benefitFacts(rule, words),
		reasons: benefit && it ? reasonViews(benefit, it.reasons, words) : [],
		terms: termsIn(said, await terms(languageOf(params))),
		carriers: it ? carrierViews(it, words) : [],
	};
};
