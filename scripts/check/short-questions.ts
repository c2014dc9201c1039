/** A question is short: what only some need stands in a fold. `browser/reach.test.ts` counts what the first screen shows. */
import type { Fault } from '../../src/lib/rules/book.ts';
import type { Rules } from './open-rules.ts';
import type { Tree } from './text-files.ts';
import { fileOfGroup } from './text-keys.ts';

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
/** The words of a text; a number of the law is one. */
const count = (text: Tree | undefined): number =>
	typeof text === 'string' ? text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length : 0;
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** Hints and questions that are too long, and exceptions that have become short. */
export function lengthFaults({ book, folder, texts }: Rules): Fault[] {
	const guide = texts.get('guide') as Words;
	const excepted = new Set<string>();
	const faults = Object.keys(book.chapters).flatMap((chapter) => {
		const group = `questions/${chapter}`;
		const { chapter: about, questions: own } = (texts.get(group) ?? {}) as Record<string, Words>;
		return Object.entries(own ?? {}).flatMap(([id, text]) => {
			const words = text as Words;
			const options = Object.values((words.options ?? {}) as Words) as Words[];
			const folds = (['meaning', 'special'] as const).filter((fold) => words[fold] !== undefined);
			const whole =
				count(words.question) +
				count(words.hint) +
				sum(Object.values((words.groups ?? {}) as Words).map(count)) +
				sum(folds.map((fold) => count(guide[fold]))) +
				sum(options.map(({ label, hint }) => count(label) + count(hint)));
			const hint = Math.max(count(about?.intro), ...[words.hint, ...options.map((one) => one.hint)].map(count));
			const fault = (reason: string): Fault => ({ file: fileOfGroup(folder, group), path: `questions.${id}`, reason });
			if (whole > WHOLE) excepted.add(id);
			const fold = 'put what only some need under "special" or "meaning"';
			return [
				...(hint > HINT
					? [fault(`has ${String(hint)} words before or behind an option, at most ${String(HINT)}: ${fold}`)]
					: []),
				...(whole > WHOLE && !(id in longer)
					? [fault(`has ${String(whole)} words with its options, at most ${String(WHOLE)}: ${fold}`)]
					: []),
			];
		});
	});
	const short = Object.keys(longer).filter((id) => !excepted.has(id));
	return [
		...faults,
		...short.map((id) => ({
			file: '../scripts/check/short-questions.ts',
			path: '',
			reason: `"${id}" has become short: take out the exception`,
		})),
	];
}
