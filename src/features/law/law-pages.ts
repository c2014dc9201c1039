/**
 * The pages of laws, put together from the rules, their texts, the code and, if there is any, the imported wording. Reads
 * everything there is, which is why only the build does it.
 */
import { resolve } from '$app/paths';
import { sourceLanguage } from '#lib/i18n/languages.ts';
import { texts } from '#lib/i18n/texts.ts';
import { section } from '#lib/rules/citation.ts';
import { listedProvisions, type ListedProvision } from '#lib/rules/listed-provisions.ts';
import { usesOf } from '#lib/rules/uses.ts';
import { book } from '#lib/rules/whole-book.ts';
import type { LawView, PartView, ProvisionLine, ProvisionView, WordingView } from './law-view.ts';
import { audiences, guideOf } from '#features/benefits/catalogue.ts';
import { day } from '#lib/i18n/format.ts';
import { pageOf } from '#features/citation/address.ts';
import { cite } from '#features/citation/cite.ts';
import { toolsCiting } from './tools.ts';
import { useGroups, whomFor, type Ways } from './use-words.ts';
import { wordings } from './wording.ts';

const { laws } = book.norms;
type Told = Readonly<Record<string, { readonly title: string; readonly text: string } | undefined>>;
const explanations = Object.assign(
	{},
	...Object.values(import.meta.glob<Told>('/rules/texts/de/law/*.json', { eager: true, import: 'default' })),
) as Told;
const words = await texts(sourceLanguage, [
	...['law', 'requirements', 'carriers', 'guides', 'hints', 'guidance', 'audiences'],
	...audiences.map((audience) => `benefits/${audience}`),
	...Object.keys(book.chapters).map((id) => `questions/${id}`),
]);
const uses = usesOf(book);
const tools = toolsCiting(Object.keys(book.norms.norms));

/** Every provision that has a page. */
export const provisions = listedProvisions(book.norms);

/** The laws with their provisions, each with its explanation. */
export function lawViews(): LawView[] {
	return Object.entries(laws)
		.map(([id, { title, short, asOf }]) => ({
			id,
			title,
			short,
			state: words.t('law:state', { day: day(asOf, words.language) }),
			provisions: provisions.filter(({ law }) => law === id).map(lineOf),
		}))
		.filter((law) => law.provisions.length > 0);
}

/** The provisions of a law; empty for a law that has none. */
export function provisionViews(law: string): ProvisionView[] {
	return provisions.filter((one) => one.law === law).flatMap(({ id }) => provisionView(id) ?? []);
}

/** One provision with everything that rests on it; none for an id that is not listed. */
export function provisionView(id: string): ProvisionView | undefined {
	const index = provisions.findIndex((one) => one.id === id);
	const provision = provisions[index];
	const law = provision && laws[provision.law];
	if (!provision || !law) return undefined;
	const neighbour = (at: number) => {
		const other = provisions[at];
		return other?.law === provision.law ? { name: nameOf(other), href: pageOf(other.id) } : undefined;
	};
	return {
		...lineOf(provision),
		official: cite(id).href,
		law: words.t('law:of', { title: law.title, state: words.t('law:state', { day: day(law.asOf, words.language) }) }),
		parts: provision.norms.map((norm) => partOf(norm, provision)),
		wording: wordingOf(provision),
		before: neighbour(index - 1),
		after: neighbour(index + 1),
	};
}

function nameOf({ id, law }: ListedProvision): string {
	return `${section(id)} ${laws[law]?.short ?? ''}`;
}

function lineOf(provision: ListedProvision): ProvisionLine {
	const { id, since, repealed } = provision;
	const told = explanations[id];
	const dated = (word: string, iso: string | undefined) =>
		iso === undefined ? undefined : words.t(`law:${word}`, { day: day(iso, words.language) });
	return {
		id,
		name: nameOf(provision),
		href: pageOf(id),
		title: told?.title,
		text: told && unbroken(told.text),
		status: dated('repealed', repealed) ?? dated('since', since),
	};
}

/** No line ends between a sign and its number. */
function unbroken(text: string): string {
	return text.replace(/(§|Absatz|Abs\.) (?=\d)/g, '$1\u00A0');
}

const ways: Ways = {
	page: (benefit) => resolve(`/benefits/${benefit}/`),
	check: (benefit) => {
		const guide = guideOf(benefit);
		return guide && resolve(`/guide/${guide}/#${benefit}`);
	},
};

function partOf(norm: string, { id }: ListedProvision): PartView {
	const own = uses.get(norm) ?? [];
	const groups = useGroups(own, book, words, ways);
	const items = (tools.get(norm) ?? []).map((tool) => ({ ...tool, text: words.t(`law:tool.${tool.id}`) }));
	return {
		id: norm,
		name: norm === id ? words.t('law:whole') : section(norm).slice(section(id).length + 1),
		whom: whomFor(own, book, words),
		groups:
			items.length > 0
				? [{ plain: true, label: words.t('law:kind.tool', { count: items.length }), items }, ...groups]
				: groups,
	};
}

function wordingOf({ id, law }: ListedProvision): WordingView | undefined {
	const found = wordings.find((one) => one.law === law);
	const wording = found?.provisions[id];
	if (!found || !wording) return undefined;
	const built = found.built === '' ? '' : words.t('law:wording.built', { day: day(found.built, words.language) });
	const state = [found.state, built].filter(Boolean).join('; ');
	return { label: words.t('law:wording.label', { state }), ...wording };
}
