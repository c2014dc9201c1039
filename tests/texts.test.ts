/** Every id of the rules has its texts, and nothing stands there that nobody reads. */
import { describe, expect, test } from 'vitest';
import { audiencesOf, benefitTexts, chapterTexts, guidanceTexts, strayChapters } from '../scripts/check/rule-texts.ts';
import { doorTexts, sharedTexts, termTexts } from '../scripts/check/shared-texts.ts';
import { shownFaults } from '../scripts/check/shown-texts.ts';
import { refuse } from '../scripts/check/tell.ts';
import { groupsOf, languagesOf, leaves, source, type Tree } from '../scripts/check/text-files.ts';
import { callFaults, raggedTexts } from '../scripts/check/wording.ts';
import { book, folder, rules } from './rules.ts';

const german = rules.texts;
const sorted = (keys: Iterable<string>) => [...new Set(keys)].sort();

describe('the texts of the rules', () => {
	test.each(Object.keys(book.chapters))('for the questions of %s', (chapter) =>
		refuse(folder, chapterTexts(rules, chapter)),
	);

	test('for the chapters, no file too many', () => refuse(folder, strayChapters(rules)));

	test.each(audiencesOf(rules))('for the benefits of %s, with every requirement of their own', (audience) =>
		refuse(folder, benefitTexts(rules, audience)),
	);

	test.each(Object.keys(book.benefits))(
		'for %s on the telephone: three sentences, a question last, nothing of health',
		(id) => refuse(folder, callFaults(rules, id)),
	);

	test('for what is urgent, for procedures, for what is said when it is too late, and for steps that several benefits share', () =>
		refuse(folder, guidanceTexts(rules)));

	test('for shared requirements, carriers, guides and editions', () => refuse(folder, sharedTexts(rules)));

	test('for what is missing, only where a requirement can come to that, and for what is left to an office, exactly there', () =>
		refuse(folder, shownFaults(rules)));

	test('for every term that a benefit uses, and no other', () => refuse(folder, termTexts(rules)));

	test('for every audience and every way of the start page', () => refuse(folder, doorTexts(rules)));
});

describe.each([...german.keys()])('%s', (group) => {
	test('has no text that is empty, ragged or with a broken placeholder', () =>
		refuse(folder, raggedTexts(rules, group)));
});

describe('a text that is missing, or that nobody reads', () => {
	const wrong = {
		...rules,
		texts: new Map([
			...german,
			['guides', { person: { title: 'Hilfen', summary: 'Für Menschen.', sumary: 'Für Menschen.' } }],
			['hints', { never: 'Kein Anspruch  besteht. ' }],
		] as [string, Tree][]),
	};

	test('is told with its file and path', () => {
		const said = sharedTexts(wrong).map(({ file, path, reason }) => `${file} ${path}: ${reason}`);
		expect(said).toContain('texts/de/guides.json : the text "employer" is missing');
		expect(said).toContain(
			'texts/de/guides.json person.sumary: nothing shows the text "sumary": take it out, or correct its name',
		);
		expect(said.some((one) => one.startsWith('texts/de/hints.json never: nothing shows'))).toBe(true);
	});

	test('or that is ragged', () =>
		expect(raggedTexts(wrong, 'hints').map(({ reason }) => reason)).toEqual([
			'the text begins or ends with a space',
			'two spaces stand together',
			'says that there is no claim: the guide never decides that',
		]));
});

describe.each(languagesOf(folder).filter((language) => language !== source))('the language %s', (language) => {
	const own = groupsOf(folder, language);
	const placeholders = (text: string) => sorted(text.match(/\{\{\w+/g) ?? []);
	/** Plural forms differ from language to language, so only their stem counts. */
	const stems = (tree: Tree) =>
		new Map(
			leaves(tree).map(([path, text]) => [path.replace(/_(zero|one|two|few|many|other)$/, ''), placeholders(text)]),
		);

	test('has the same groups', () => expect(sorted(own.keys())).toEqual(sorted(german.keys())));

	test.each([...german.keys()])('has the same keys and placeholders in %s', (name) =>
		expect(stems(own.get(name) ?? {})).toEqual(stems(german.get(name)!)),
	);
});
