import type { Practice } from '#lib/engine/types.ts';
import type { Texts } from '#lib/i18n/texts.ts';

/** What is asked for although no provision says it: whose practice it is and as of when; nothing for what the law says. */
export function practiceWords(practice: Practice | undefined, texts: Texts): string | undefined {
	if (!practice) return undefined;
	const day = new Date(`${practice.seen}T00:00:00Z`);
	const seen = new Intl.DateTimeFormat(texts.language, { dateStyle: 'medium', timeZone: 'UTC' }).format(day);
	return texts.t(`terms:practice.${practice.of}`, { seen });
}
