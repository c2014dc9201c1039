import { levyGuide, readLevy } from '#lib/case/levy-case.ts';
import type { Case } from '#lib/case/types.ts';
import type { Texts } from '#lib/i18n/texts.ts';

/** What a case without a name is called, and what it is about. A levy calculation has a year and no answers. */
export function named(it: Case, { t, has }: Texts): { unnamed: string; about: string } {
	if (it.guide === levyGuide)
		return { unnamed: t('cases:levy.name', { year: readLevy(it)?.year ?? '' }), about: t('cases:levy.about') };
	const answers = t('cases:answers', { count: Object.keys(it.answers).length });
	const guide = has(`terms:guide.${it.guide}`) ? [t(`terms:guide.${it.guide}`)] : [];
	return { unnamed: t('cases:unnamed'), about: [...guide, answers].join(', ') };
}
