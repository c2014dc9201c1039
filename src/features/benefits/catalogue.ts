import benefits from 'virtual:benefits';
import guides from 'virtual:guides';
import type { Benefit } from '#lib/engine/types.ts';
import { audiences as declared } from '#lib/rules/manifest.ts';
import type { Texts } from '#lib/i18n/texts.ts';
import { guideIds } from '#lib/rules/guides.ts';

/** Only their names are of interest: nothing is loaded here. */
const worded = Object.keys(import.meta.glob('/rules/texts/de/benefits/*.json'));

/** The audiences that the rules have benefits for and the texts have words for, in the order in which they are shown. */
export const audiences = declared
	.map(({ id }) => id)
	.filter(
		(audience) =>
			benefits.some((benefit) => benefit.audience === audience) &&
			worded.some((file) => file.endsWith(`/${audience}.json`)),
	);

/** A benefit by its id; none where the rules or the texts have no such benefit. */
export function benefitById(id: string): Benefit | undefined {
	return benefits.find((benefit) => benefit.id === id && audiences.includes(benefit.audience));
}

/** The guide that checks a benefit; none while there is no such guide. */
export function guideOf(id: string): string | undefined {
	return guideIds.find((guide) => guides[guide]?.benefits.includes(id));
}

/** The benefits of an audience that have texts, in the order of their guide. */
export function benefitsFor(audience: Benefit['audience'], texts: Texts): Benefit[] {
	const rank = Object.values(guides).flatMap((guide) => guide.benefits);
	return benefits
		.filter((benefit) => benefit.audience === audience && texts.has(`benefits/${audience}:${benefit.id}.title`))
		.sort((a, b) => rank.indexOf(a.id) - rank.indexOf(b.id));
}
