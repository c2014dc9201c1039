import { facts } from '#lib/calculators/facts.ts';
import { whatWouldChange, type Change } from '#lib/engine/change.ts';
import { isDay } from '#lib/engine/check-answer.ts';
import { compile, type CompiledBenefit, type Guide } from '#lib/engine/compile.ts';
import { contradictions, type Contradiction } from '#lib/engine/conflicts.ts';
import { lawKnownSince } from '#lib/engine/figures.ts';
import type { Answers } from '#lib/engine/types.ts';
import { compileGuidance, type Guidance, type Procedure, type Urgent } from '#lib/engine/guidance.ts';
import { explain, verdict, type Explained } from '#lib/engine/verdict.ts';
import { walk } from '#lib/engine/walk.ts';
import { guidanceSource } from '#lib/rules/guidance-source.ts';
import { guideSource } from '#lib/rules/guide-source.ts';
import { readAnswers } from './answers-input.ts';
import type { CommandIo } from './command.ts';
import { knownGuide } from './known-guide.ts';
import { WrongInput } from './wrong-input.ts';

export interface EvaluatedBenefit extends Omit<Explained, 'carrier' | 'amount'> {
	/** The carrier that surely comes first; null when none does. */
	readonly carrier: string | null;
	/** What the benefit comes to, in the unit of its rule; null where the law gives no number or answers are missing. */
	readonly amount: number | null;
	/** What to do, as ids; where another body comes first, none: its procedure says it. */
	readonly steps: readonly string[];
	/** What is said in place of "apply first", because that is too late; null while the answers do not say so. */
	readonly late: string | null;
	/** What runs out, with every verdict. */
	readonly urgent: readonly Pick<Urgent, 'id' | 'norms' | 'practice' | 'event'>[];
	/** How the carrier that comes first decides. */
	readonly procedures: readonly Pick<Procedure, 'id' | 'norms' | 'event'>[];
	/** The smallest sets of answers that would lead to `likely`. */
	readonly wouldChange: readonly Change[];
}

type Guided = Pick<EvaluatedBenefit, 'steps' | 'late' | 'urgent' | 'procedures'>;

export interface Evaluation {
	readonly guide: string;
	readonly edition: string;
	readonly keyDate: string;
	/** The question that comes next; null when nothing more is asked. */
	readonly next: string | null;
	/** The questions gone through, up to the first that was not answered. */
	readonly path: readonly string[];
	readonly verdicts: readonly EvaluatedBenefit[];
	readonly contradictions: readonly Contradiction[];
	/** Figures that were not confirmed for the key date; what rests on them may change. */
	readonly unconfirmed: readonly string[];
}

/**
 * `evaluate <guide> <file | -> [--date YYYY-MM-DD]`: what a guide says about answers.
 *
 * `path` and `next` are those of a person who answers one question after the other and stops at the first gap. Verdicts,
 * reasons and changes rest on every answer given, also after a gap; a question without an answer counts like "weiß
 * nicht". An answer that the person would never have been asked for cannot change a verdict.
 * @throws WrongInput
 */
export function evaluateCommand(args: readonly string[], io: CommandIo): Evaluation {
	const { words, date } = split(args);
	const [id, file, ...more] = words;
	if (id === undefined || file === undefined || more.length > 0) throw new WrongInput('usage-evaluate');
	const guide = guideOn(io, knownGuide(io.book, id), date ?? io.today);
	const guidance = compileGuidance(guide, guidanceSource(io.book, facts), facts);
	return evaluate(guide, guidance, readAnswers(guide, readText(io, file), file));
}

/** What a guide says about answers that fit its questions. */
export function evaluate(guide: Guide, guidance: Guidance, given: Answers): Evaluation {
	const { path, next } = walk(guide, given);
	const unconfirmed = [...guide.figures].filter(([, { status }]) => status !== 'confirmed').map(([name]) => name);
	return {
		guide: guide.id,
		edition: guide.edition,
		keyDate: guide.keyDate,
		next: next ?? null,
		path,
		verdicts: guide.benefits.map((benefit) => ({
			...evaluated(guide, benefit, given),
			...guided(guide, guidance, benefit, given),
		})),
		contradictions: contradictions(guide, given),
		unconfirmed,
	};
}

function guided(guide: Guide, guidance: Guidance, benefit: CompiledBenefit, answers: Answers): Guided {
	const { id, purpose } = benefit.rule;
	const it = verdict(guide, benefit, answers);
	const checked = it.verdict !== 'not-checked' && it.verdict !== 'not-about';
	const first = it.verdict === 'elsewhere' ? it.carrier : undefined;
	return {
		steps: checked && first === undefined && it.verdict !== 'unlikely' ? guidance.steps(id, answers) : [],
		late: (checked && guidance.late(id, answers)) || null,
		urgent: checked ? guidance.urgent(id, answers).map((one) => pick(one, ['id', 'norms', 'practice', 'event'])) : [],
		procedures:
			first === undefined
				? []
				: guidance.procedures(first, purpose, answers).map((one) => pick(one, ['id', 'norms', 'event'])),
	};
}

function pick<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> {
	return Object.fromEntries(keys.flatMap((key) => (key in from ? [[key, from[key]]] : []))) as Pick<T, K>;
}

function evaluated(guide: Guide, benefit: CompiledBenefit, answers: Answers): Omit<EvaluatedBenefit, keyof Guided> {
	const { benefit: id, norms, verdict, nature, carrier, reasons, open, ...more } = explain(guide, benefit, answers);
	const wouldChange = whatWouldChange(guide, benefit, answers);
	const amount = more.amount ?? null;
	return { benefit: id, norms, verdict, nature, carrier: carrier ?? null, reasons, open, wouldChange, ...more, amount };
}

function split(args: readonly string[]): { words: string[]; date: string | undefined } {
	const words: string[] = [];
	const days: string[] = [];
	for (let index = 0; index < args.length; index++) {
		const arg = args[index] ?? '';
		if (arg === '--date') days.push(args[++index] ?? '');
		else if (arg.startsWith('--date=')) days.push(arg.slice('--date='.length));
		else if (arg.startsWith('--')) throw new WrongInput('unknown-option-name', { option: arg });
		else words.push(arg);
	}
	const [date, ...more] = days;
	if (more.length > 0) throw new WrongInput('repeated-date', { values: days.join(', ') });
	if (date !== undefined && !isDay(date)) throw new WrongInput('bad-date', { value: date });
	return { words, date };
}

function guideOn(io: CommandIo, id: string, day: string): Guide {
	const source = guideSource(io.book, id, facts);
	const since = lawKnownSince(source);
	if (since !== undefined && day < since) throw new WrongInput('no-law-on-date', { value: day, since });
	return compile(source, day, facts);
}

function readText(io: CommandIo, file: string): string {
	try {
		return io.read(file);
	} catch {
		throw new WrongInput('unreadable', { file });
	}
}
