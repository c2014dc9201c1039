import { bothReadings, kindOf, numberIn } from '#lib/calculators/number.ts';
import { checkAnswer, type AnswerFault } from '#lib/engine/check-answer.ts';
import { optionsOf } from '#lib/engine/options.ts';
import type { Guide } from '#lib/engine/compile.ts';
import { UNKNOWN, type Answers, type Question } from '#lib/engine/types.ts';
import { readJson } from './json-input.ts';
import { say, WrongInput } from './wrong-input.ts';

/** At most so much of a wrong value is repeated in a message. */
const LONGEST = 60;

/**
 * The answers in a JSON text, each checked against its question.
 * @param file its name, for messages
 * @throws WrongInput with the first thing that is wrong, and how many more there are
 */
export function readAnswers(guide: Guide, text: string, file: string): Answers {
	const raw = parse(text, file);
	if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
		throw new WrongInput('not-an-object', { file, value: shown(raw) });
	const given = Object.entries(raw as Readonly<Record<string, unknown>>).map(
		([id, answer]) => [id, plainNumber(guide, id, answer)] as const,
	);
	const [first, ...more] = given.flatMap(([id, answer]) => faults(guide, id, answer));
	if (first !== undefined)
		throw new WrongInput('fault', {
			fault: first,
			more: more.length > 0 ? say('more', { count: more.length + 1 }) : '',
		});
	return Object.fromEntries(given) as Answers;
}

function parse(text: string, file: string): unknown {
	const read = readJson(text);
	if (!read.ok) throw new WrongInput(read.code, { file, ...read.params });
	return read.value;
}

/** A number that was written as a text, as people write it; anything else as it is. */
function plainNumber(guide: Guide, id: string, answer: unknown): unknown {
	const question = Object.hasOwn(guide.questions, id) ? guide.questions[id] : undefined;
	if (typeof answer !== 'string' || answer === UNKNOWN || !question || !/^(number|money)$/.test(question.type))
		return answer;
	return numberIn(answer, kindOf(question.unit)) ?? answer;
}

function faults(guide: Guide, id: string, answer: unknown): string[] {
	const question = Object.hasOwn(guide.questions, id) ? guide.questions[id] : undefined;
	if (!question) return [say('unknown-question', { path: id, guide: guide.id })];
	const fault = checkAnswer(question, answer);
	return fault ? [sentence(question, answer, fault)] : [];
}

function sentence(question: Question, answer: unknown, fault: AnswerFault): string {
	const base = { path: question.id, value: shown(answer), options: optionsOf(question).join(', ') };
	switch (fault.code) {
		case 'unknown-option': {
			const place = Array.isArray(answer) ? `.${String(answer.indexOf(fault.option))}` : '';
			return say('unknown-option', { ...base, path: `${question.id}${place}`, option: fault.option });
		}
		case 'wrong-type':
			return say(fault.expected === 'multiple' ? 'wrong-type-multiple' : 'wrong-type', base);
		case 'too-low':
			return say('too-low', { ...base, min: fault.min });
		case 'too-high':
			return say('too-high', { ...base, max: fault.max });
		case 'not-a-number': {
			const readings = bothReadings(fault.said ?? '', kindOf(question.unit));
			return say(readings ? 'two-readings' : 'not-a-number', { ...base, ...readings });
		}
		default:
			return say(fault.code, base);
	}
}

function shown(value: unknown): string {
	const text = JSON.stringify(value);
	return text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text;
}
