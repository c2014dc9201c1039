/** Tools, terms and offices as places of the search; for the build only. */
import { resolve } from '$app/paths';
import guides from 'virtual:guides';
import { terms } from '#features/glossary/terms.ts';
import { sourceLanguage } from '#lib/i18n/languages.ts';
import type { Texts } from '#lib/i18n/texts.ts';
import { day } from '#lib/i18n/format.ts';
import { book } from '#lib/rules/whole-book.ts';
import type { Phone, Source } from './format.ts';
import { contacts as contactWords, offices as officeWords, programmeTexts, tools } from './people-words.ts';

const GUIDE = 'guide-';
const { offices, contacts } = book.offices;

/** Where each tool is. */
const toolHrefs: Readonly<Record<string, string | undefined>> = {
	levy: resolve('/levy/'),
	vehicle: resolve('/vehicle/'),
	deadlines: resolve('/deadlines/'),
	letter: resolve('/letter/'),
	checklist: resolve('/checklist/'),
	offices: resolve('/offices/'),
	benefits: resolve('/benefits/'),
	law: resolve('/law/'),
	glossary: resolve('/glossary/'),
	cases: resolve('/cases/'),
	settings: resolve('/settings/'),
	graphs: resolve('/graphs/'),
	privacy: resolve('/about/privacy/'),
	accessibility: resolve('/about/accessibility/'),
	limits: resolve('/about/limits/'),
	about: resolve('/about/'),
};

function first(guide: string): string {
	const question = guides[guide]?.chapters[0]?.questions[0] ?? '';
	return resolve(`/guide/${guide}/${question}/`);
}

export function toolSources(): Source[] {
	return Object.entries(tools).map(([id, { title, text, words }]) => {
		// A guide begins with its first question.
		const href = id.startsWith(GUIDE) ? first(id.slice(GUIDE.length)) : toolHrefs[id];
		if (href === undefined) throw new Error(`no address of the tool "${id}"`);
		return { kind: 'tool', href, title, text, note: '', words, more: [text] };
	});
}

export async function termSources(): Promise<Source[]> {
	return (await terms(sourceLanguage)).map(({ id, term, also, search, text }) => ({
		kind: 'term',
		href: resolve(`/glossary/#${id}`),
		title: also.length > 0 ? `${term} (${also.join(', ')})` : term,
		text,
		note: '',
		words: search,
		more: [text],
	}));
}

export function officeSources({ t }: Texts): Source[] {
	const own: Readonly<Record<string, readonly string[] | undefined>> = officeWords.own;
	return offices.map(({ id, land, name, phone, branches = [] }) => ({
		kind: 'office',
		href: `${resolve('/offices/')}#${id}`,
		title: `${land}: ${name}`,
		text: phone ? t('search:phone', { written: phone.written }) : t('search:office'),
		note: '',
		words: [...(own[id] ?? []), ...branches.map((branch) => branch.name)],
		more: officeWords.words,
	}));
}

/** Programmes of the Länder that have not ended; whoever wants one asks the office there. */
export function programmeSources({ t, language }: Texts): Source[] {
	return Object.values(book.practice).flatMap(({ id, programmes }) => {
		const land = offices.find((office) => office.id === id)?.land ?? '';
		return programmes.flatMap(({ id: programme, until }): Source[] => {
			const told = programmeTexts[`/rules/texts/de/practice/${id}.json`]?.programmes?.[programme];
			if (!told || (until !== undefined && until < book.edition.asOf)) return [];
			const note =
				until === undefined
					? t('search:programme.open', { land })
					: t('search:programme.until', { land, day: day(until, language) });
			const href = `${resolve('/offices/')}#programmes-${id}`;
			// A sum depends on the day; the page of the practice tells it.
			const text = told.who.replace(/[:,;.(][^:,;.(]*\{\{.*$/s, '.');
			return [{ kind: 'programme', href, title: told.title, text, note, words: [land], more: [told.who] }];
		});
	});
}

export function contactSources({ t }: Texts): Source[] {
	const own: Readonly<Record<string, readonly string[] | undefined>> = contactWords;
	return contacts.map(({ id, phone }) => ({
		kind: 'office',
		href: `${resolve('/offices/')}#${id}`,
		title: t(`offices:contacts.items.${id}.name`),
		text: t(`offices:contacts.items.${id}.text`),
		note: phone ? t('search:phone', { written: phone.written }) : '',
		words: own[id] ?? [],
		more: [t(`offices:contacts.items.${id}.text`), ...officeWords.words.slice(0, 3)],
	}));
}

/** The bodies of the whole country that can be telephoned. */
export function phones({ t }: Texts): Phone[] {
	return contacts.flatMap(({ id, phone }) =>
		phone ? [{ name: t(`offices:contacts.items.${id}.name`), written: phone.written, number: phone.number }] : [],
	);
}
