import { languages, sourceLanguage } from '#lib/i18n/languages.ts';

/** The first segment of an address, where it names a language; the source has none. */
export const match = (segment: string): boolean =>
	segment !== sourceLanguage && (languages as readonly string[]).includes(segment);
