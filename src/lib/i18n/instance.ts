import i18next, { type i18n } from 'i18next';

/** A holder of words of one language, empty and ready at once. */
export function create(language: string): i18n {
	const instance = i18next.createInstance();
	void instance.init({
		initAsync: false,
		lng: language,
		fallbackLng: false,
		interpolation: { escapeValue: false },
	});
	return instance;
}
