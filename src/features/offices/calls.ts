import benefits from 'virtual:benefits';
import offices from 'virtual:offices';
import type { Benefit } from '#lib/engine/types.ts';
import type { Language } from '#lib/i18n/languages.ts';
import type { Texts } from '#lib/i18n/texts.ts';
import { audiences, bodyOf, contactFor } from '#lib/rules/manifest.ts';

/** What to say on the telephone, by benefit. */
export type Calls = Readonly<Record<string, readonly string[]>>;

/** Of the words of benefits only what is said on the telephone (`scripts/texts-plugin.ts`), which only this page reads. */
const files = import.meta.glob<Calls>('/rules/texts/*/benefits/*.json', { import: 'default', query: '?calls' });

/**
 * Loads what to say on the telephone.
 * @throws for a language that has no such file
 */
export async function loadCalls(language: Language): Promise<Calls> {
	const own = Object.entries(files).filter(([file]) => file.startsWith(`/rules/texts/${language}/`));
	if (own.length === 0) throw new Error(`no calls in "${language}"`);
	return Object.assign({}, ...(await Promise.all(own.map(([, load]) => load())))) as Calls;
}

/** The choices of the list "what is the call about?", in groups: every benefit. */
export function callGroups(texts: Texts) {
	return audiences.map(({ id: audience }) => ({
		label: texts.t(`audiences:${audience}.call`),
		choices: benefits
			.filter((benefit) => benefit.audience === audience)
			.map(({ id }) => ({ value: id, label: texts.t(`benefits/${audience}:${id}.title`) })),
	}));
}

/** Whom to call about a benefit, in words, and the number where one for the whole country is known. */
export function calledBody(id: string, { t }: Texts) {
	const benefit: Benefit | undefined = benefits.find((one) => one.id === id);
	if (!benefit) return undefined;
	const { office } = benefit.apply;
	const wanted = contactFor(office, benefit.audience);
	const phone = offices.contacts.find((contact) => contact.id === wanted)?.phone;
	return {
		who: t(`offices:calls.who.${office}`),
		phone: phone && { href: `tel:${phone.number}`, text: t('offices:ways.call', { written: phone.written }) },
		/** Whether the office of the Land is meant, which stands above. */
		land: bodyOf(office)?.ofLand === true,
	};
}
