/** Everything that the search leads to, with its words. Reads all rules and texts, which is why only the build does it. */
import { resolve } from '$app/paths';
import guides from 'virtual:guides';
import { sourceLanguage } from '#lib/i18n/languages.ts';
import { texts, type Texts } from '#lib/i18n/texts.ts';
import { lawOf, section } from '#lib/rules/citation.ts';
import { visit } from '#lib/rules/conditions.ts';
import { listedProvisions } from '#lib/rules/listed-provisions.ts';
import { book } from '#lib/rules/whole-book.ts';
import { pageOf } from '#features/citation/address.ts';
import type { Source } from './format.ts';
import { contactSources, officeSources, programmeSources, termSources, toolSources } from './other-places.ts';
import { lawTexts } from './people-words.ts';

const { benefits, chapters, requirements, norms } = book;
const audiences = [...new Set(Object.values(benefits).map(({ audience }) => audience))];

/** All places, in the order in which equal ones are shown. */
export async function sources(): Promise<Source[]> {
	const words = await texts(sourceLanguage, [
		...['search', 'audiences', 'requirements', 'terms', 'offices'],
		...audiences.map((audience) => `benefits/${audience}`),
		...Object.keys(chapters).map((id) => `questions/${id}`),
	]);
	return [
		...benefitSources(words),
		...toolSources(),
		...(await termSources()),
		...officeSources(words),
		...contactSources(words),
		...programmeSources(words),
		...requirementSources(words),
		...questionSources(words),
		...lawSources(words),
	];
}

const benefitHref = (id: string) => resolve(`/benefits/${id}/`);

function benefitSources({ t, list }: Texts): Source[] {
	return Object.values(benefits).map(({ id, audience }) => {
		const key = `benefits/${audience}:${id}`;
		return {
			kind: 'benefit',
			href: benefitHref(id),
			title: t(`${key}.title`),
			text: t(`${key}.summary`),
			note: t(`audiences:${audience}.title`),
			words: list(`${key}.search`),
			more: [t(`${key}.summary`), ...list(`${key}.covers`)],
		};
	});
}

function requirementSources({ t, has }: Texts): Source[] {
	const source = (key: string, href: string, note: string): Source => {
		const text = has(`${key}.unmet`) ? t(`${key}.unmet`) : has(`${key}.open`) ? t(`${key}.open`) : '';
		return { kind: 'requirement', href, title: t(`${key}.label`), text, note, words: [], more: [] };
	};
	const own = Object.values(benefits).flatMap(({ id, audience, requires }) => {
		const found: Source[] = [];
		visit(requires, '', (part) => {
			const key = `benefits/${audience}:${id}`;
			if (part.id !== undefined)
				found.push(source(`${key}.requirements.${part.id}`, benefitHref(id), t(`${key}.title`)));
		});
		return found;
	});
	const shared = Object.values(requirements).flatMap(({ id, norms: cited = [] }) => {
		const [norm] = cited;
		return norm === undefined ? [] : [source(`requirements:${id}`, pageOf(norm), nameOf(norm))];
	});
	return [...shared, ...own];
}

/** A question stands on the page of the first guide that asks it. */
function questionSources({ t, has, list }: Texts): Source[] {
	return Object.values(chapters).flatMap(({ id: chapter, questions }) =>
		questions.flatMap(({ id, options = [] }): Source[] => {
			const guide = Object.keys(guides).find((each) =>
				guides[each]?.chapters.some((one) => one.id === chapter && one.questions.includes(id)),
			);
			if (guide === undefined) return [];
			const key = `questions/${chapter}:questions.${id}`;
			return [
				{
					kind: 'question',
					href: resolve(`/guide/${guide}/${id}/`),
					title: t(`${key}.question`),
					text: t(`${key}.why`),
					note: t(`terms:guide.${guide}`),
					words: [t(`${key}.short`), ...options.map((option) => t(`${key}.options.${option}.label`))],
					more: [
						...(has(`${key}.hint`) ? [t(`${key}.hint`)] : []),
						...['meaning', 'special'].flatMap((of) => list(`${key}.${of}`)),
					],
				},
			];
		}),
	);
}

const nameOf = (norm: string) => `${section(norm)} ${norms.laws[lawOf(norm)]?.short ?? ''}`;

function lawSources({ t }: Texts): Source[] {
	const provisions = listedProvisions(norms);
	const laws = Object.entries(norms.laws)
		.filter(([id]) => provisions.some(({ law }) => law === id))
		.map(([id, { title, short }]): Source => {
			const text = t('search:law', { short });
			return {
				kind: 'law',
				href: `${resolve('/law/')}#${id}`,
				title: `${title} (${short})`,
				text,
				note: '',
				words: [],
				more: [],
			};
		});
	return [
		...laws,
		...provisions.map(({ id }): Source => {
			const told = lawTexts[id];
			const title = told === undefined ? nameOf(id) : `${nameOf(id)}: ${told.title}`;
			return {
				kind: 'law',
				href: pageOf(id),
				title,
				text: told?.text ?? '',
				note: '',
				words: [],
				more: [told?.text ?? ''],
			};
		}),
	];
}
