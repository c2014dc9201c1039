import { facts } from '#lib/calculators/facts.ts';
import { sourceOn } from '#lib/engine/on-day.ts';
import { optionsOf } from '#lib/engine/options.ts';
import type { Question, QuestionType } from '#lib/engine/types.ts';
import { guideSource } from '#lib/rules/guide-source.ts';
import type { CommandIo } from './command.ts';
import { knownGuide } from './known-guide.ts';
import { say, WrongInput } from './wrong-input.ts';

/** A question as the command line lists it; numbers are in `unit`, bounds are inclusive. */
export interface ListedQuestion {
	readonly id: string;
	readonly type: QuestionType;
	/** Ids of the answers that can be chosen; empty for numbers. "unknown" is a further answer to every question. */
	readonly options: readonly string[];
	readonly unit: string | null;
	readonly min: number | null;
	readonly max: number | null;
	readonly chapter: string;
	/** The question in German. */
	readonly text: string;
	/** The answers in German, by option. */
	readonly labels: Readonly<Record<string, string>>;
	readonly norms: readonly string[];
}

interface ChapterTexts {
	readonly questions: Readonly<
		Record<
			string,
			{ readonly question: string; readonly options?: Readonly<Record<string, { readonly label: string }>> }
		>
	>;
}

/**
 * `questions <guide>`: all questions of a guide that are asked today, in the order they are asked.
 * @throws WrongInput
 */
export function questionsCommand(args: readonly string[], io: CommandIo): ListedQuestion[] {
	const [id, ...more] = args;
	if (id === undefined || more.length > 0)
		throw new WrongInput('usage-questions', { known: Object.keys(io.book.guides).join(', ') });
	const source = sourceOn(guideSource(io.book, knownGuide(io.book, id), facts), io.today);
	return source.chapters.flatMap((chapter) => {
		const texts = io.texts(`questions/${chapter.id}`) as ChapterTexts;
		return chapter.questions.flatMap((name) => {
			const question = source.questions[name];
			return question ? [listed(question, chapter.id, texts)] : [];
		});
	});
}

function listed(question: Question, chapter: string, texts: ChapterTexts): ListedQuestion {
	const { id, type, unit = null, min = null, max = null, norms } = question;
	const own = texts.questions[id];
	if (!own) throw new Error(`no text for the question "${id}"`);
	const options = optionsOf(question);
	const label = (option: string) =>
		type === 'yes-no' && (option === 'yes' || option === 'no') ? say(option) : (own.options?.[option]?.label ?? option);
	const labels = Object.fromEntries(options.map((option) => [option, label(option)]));
	return { id, type, options, unit, min, max, chapter, text: own.question, labels, norms };
}
