import edition from 'virtual:edition';
import guides from 'virtual:guides';
import { browser } from '$app/environment';
import { inForce, nearestDay } from '#lib/engine/on-day.ts';
import type { Language } from '#lib/i18n/languages.ts';
import { texts, type Texts } from '#lib/i18n/texts.ts';
import type { Days, Question } from '#lib/engine/types.ts';
import { today } from '#lib/device/clock.ts';
import { cite } from '#features/citation/cite.ts';
import { FirstWords } from '#features/glossary/first-words.ts';
import type { Shown } from './shown.ts';

/** An option may have days in the file. */
type Option = string | ({ readonly id: string } & Days);
type File = { readonly questions: readonly (Omit<Question, 'options'> & { readonly options?: readonly Option[] })[] };
const files = import.meta.glob<File>('/rules/questions/*.json', { import: 'default' });

/** The options of a question on a day. */
function optionsOn(day: string, options: readonly Option[]): string[] {
	return options.flatMap((one) => (typeof one === 'string' ? one : inForce(one, day) ? one.id : []));
}

/** What the page of a question shows today, without the rest of the guide; nothing for a question that does not exist. */
export async function questionOf(language: Language, guide: string, id: string): Promise<Shown | undefined> {
	const chapter = guides[guide]?.chapters.find(({ questions }) => questions.includes(id))?.id;
	if (chapter === undefined) return undefined;
	const group = `questions/${chapter}`;
	const [file, words] = await Promise.all([
		files[`/rules/questions/${chapter}.json`]?.(),
		texts(language, [group, 'at-word']),
	]);
	const written = file?.questions.find((each) => each.id === id);
	if (!written) return undefined;
	const day = browser ? today() : edition.asOf;
	const { options, ...plain } = written;
	const question = { ...plain, ...(options && { options: optionsOn(nearestDay(plain, day), options) }) };
	const explains = hasTerms(words, group, id);
	return { guide, chapter, question, citations: question.norms.map(citation), explains };
}

/** Whether a term that is explained where it stands is in a question or its hint. */
function hasTerms(words: Texts, group: string, id: string): boolean {
	const said = ['question', 'hint'].map((part) => `${group}:questions.${id}.${part}`).filter(words.has);
	return new FirstWords(words).pieces(said.map((key) => words.t(key)).join('\n'), {}).some(({ term }) => term);
}

function citation(norm: string): Shown['citations'][number] {
	const { text, page } = cite(norm);
	return { norm, text, page };
}
