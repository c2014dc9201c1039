/** Languages that are built; the first is the source and needs no segment in the address. */
export const languages = ['de'] as const;
/** Languages that may be built once their words are there. */
type Coming = 'de-simple' | 'en' | 'ar' | 'tr' | 'uk' | 'ru';
export type Language = (typeof languages)[number] | Coming;
export const sourceLanguage = 'de' satisfies Language;

/** The language of an address: `/en/levy/` is English, `/levy/` the source. */
export function languageOf({ language }: { readonly language?: string | undefined }): Language {
	return languages.find((one) => one === language) ?? sourceLanguage;
}
