/** A question is short: what only some need stands in a fold. `browser/reach.test.ts` counts what the first screen shows. */
import { describe, expect, test } from 'vitest';
import { book } from './rules.ts';
import { groupsOf, source, type Tree } from './text-files.ts';

/** Words before the options, and behind each of them. */
const HINT = 20;
/** Words of a question with all its options, folds shut. */
const WHOLE = 80;

/** Questions that are longer, each with its reason. Nothing is to be added; what has become short is to be taken out. */
const longer: Readonly<Record<string, string>> = {
	'wanted-help':
		'Thirteen kinds of help, and it is the first question: whoever knows none of the names finds theirs by the examples.',
};

type Words = Readonly<Record<string, Tree>>;
const german = groupsOf(source);
const guide = german.get('guide') as Words;

/** The words of a text; a number of the law is one. */
const count = (text: Tree | undefined): number =>
	typeof text === 'string' ? text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length : 0;
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

const questions = Object.keys(book.chapters).flatMap((chapter) => {
	const { chapter: about, questions: own } = german.get(`questions/${chapter}`) as Record<string, Words>;
	return Object.entries(own ?? {}).map(([id, text]) => {
		const words = text as Words;
		const options = Object.values((words.options ?? {}) as Words) as Words[];
		const folds = (['meaning', 'special'] as const).filter((fold) => words[fold] !== undefined);
		return {
			id,
			intro: count(about?.intro),
			hints: [words.hint, ...options.map(({ hint }) => hint)].map(count),
			whole:
				count(words.question) +
				count(words.hint) +
				sum(Object.values((words.groups ?? {}) as Words).map(count)) +
				sum(folds.map((fold) => count(guide[fold]))) +
				sum(options.map(({ label, hint }) => count(label) + count(hint))),
		};
	});
});

describe('the questions', () => {
	test(`have at most ${HINT} words before the options, and behind each of them`, () => {
		const long = questions.filter(({ intro, hints }) => Math.max(intro, ...hints) > HINT);
		expect(long.map(({ id }) => id)).toEqual([]);
	});

	test(`have at most ${WHOLE} words with all options, but for those that say why`, () => {
		const long = questions.filter(({ whole }) => whole > WHOLE);
		expect(long.map(({ id }) => id).sort()).toEqual(Object.keys(longer).sort());
	});
});
