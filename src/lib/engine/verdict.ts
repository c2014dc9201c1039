import { isForOthers } from './about.ts';
import { levelOn, type Program, type Sheet } from './circuit.ts';
import type { CompiledBenefit, CompiledCarrier, Guide } from './compile.ts';
import { judge, OUTCOME } from './judge.ts';
import { lookNow, reach } from './reach.ts';
import { openPoints, type Look, type OpenPoints } from './open-points.ts';
import { notApplicable, reasons, told as toldOf, type ToldReason } from './reasons.ts';
import { higher, MET, UNMET, type Level } from './truth.ts';
import type { Answers, Nature, Settler, Truth } from './types.ts';
import { wanted, wishOf } from './wish.ts';

/** `not-about`: unlikely, and for a reason that says that it is meant for others; it is not listed. */
export type VerdictWord = 'likely' | 'clarify' | 'elsewhere' | 'unlikely' | 'not-about' | 'not-checked';

/** The bare verdict on one benefit: enough to count, to compare and to sort. */
export interface Verdict {
	readonly benefit: string;
	readonly verdict: VerdictWord;
	/** True when no answer that is still open can change the verdict. */
	readonly decided: boolean;
	/** The first carrier that surely comes first; none otherwise. */
	readonly carrier: string | undefined;
}

/** What is known of a carrier that may have to pay first. */
export interface CarrierReason {
	readonly id: string;
	readonly truth: Truth;
	/** Provisions of those of its cases that make it come first, or that are still open. */
	readonly norms: readonly string[];
	/** Whether it is a body that one could turn to instead. */
	readonly body: boolean;
	readonly open: readonly string[];
	/** Only with what the carrier that comes first does not pay: that carrier. */
	readonly restOf?: string;
}

/** A verdict that explains itself. */
export interface Explained extends Verdict {
	readonly norms: readonly string[];
	readonly nature: Nature;
	readonly reasons: readonly ToldReason[];
	/** Requirements that are not about this person; they are no reasons. */
	readonly notApplicable: readonly string[];
	/** Carriers that come first or may come first, in order. */
	readonly carriers: readonly CarrierReason[];
	/** Questions whose answer is still open and matters, each once. */
	readonly open: readonly string[];
	/** Of the open questions with an answer: who settles what follows from it, as far as the rules say. */
	readonly settledBy: Readonly<Record<string, Settler>>;
	/** What the benefit comes to, in the unit of the rule; none where the law gives no number or answers are missing. */
	readonly amount: number | undefined;
}

/** The verdict on one benefit (design.md section 5). */
export function verdict(guide: Guide, benefit: CompiledBenefit, answers: Answers): Verdict {
	if (!wanted(guide, benefit, answers)) return known(benefit, -1, false);
	return verdictOn(sheetOf(guide, benefit.program, answers), benefit, answers);
}

/** All verdicts of a guide, in the order of the guide. Where little is wished, only that is evaluated. */
export function verdicts(guide: Guide, answers: Answers): Verdict[] {
	const wish = guide.wish && wishOf(guide.wish, answers);
	if (typeof wish === 'object' && wish.length === 1 && wish[0] !== guide.wish?.everything)
		return guide.benefits.map((benefit) => verdict(guide, benefit, answers));
	const sheet = sheetOf(guide, guide.program, answers);
	return guide.benefits.map((benefit) =>
		guide.wish && !wanted(guide, benefit, answers) ? known(benefit, -1, false) : verdictOn(sheet, benefit, answers),
	);
}

function sheetOf({ circuit }: Guide, program: Program, answers: Answers): Sheet {
	lookNow(circuit, program, answers, circuit.sheets.now);
	return circuit.sheets.now;
}

/** By outcome, one later: before all others comes what nobody asked for. */
const WORDS: readonly VerdictWord[] = ['not-checked', 'unlikely', 'clarify', 'likely'];

function verdictOn(sheet: Sheet, benefit: CompiledBenefit, answers: Answers): Verdict {
	const outcome = judge(benefit, sheet);
	if (outcome >= OUTCOME.elsewhere) {
		const settled = levelOn(sheet, benefit.requires.at) === MET || reach(benefit.requires, answers, true).min !== UNMET;
		return known(benefit, outcome, !settled);
	}
	return known(
		benefit,
		outcome,
		benefit.rule.about !== undefined && outcome === OUTCOME.unlikely && isForOthers(benefit, sheet),
	);
}

/**
 * A verdict, made once for each outcome of a benefit.
 * @param apart whether what is unlikely is meant for others, or what is elsewhere may still become unlikely
 */
function known(benefit: CompiledBenefit, outcome: number, apart: boolean): Verdict {
	const at = 2 * (outcome + 1) + (apart ? 1 : 0);
	return benefit.verdicts[at] ?? (benefit.verdicts[at] = make(benefit, outcome, apart));
}

function make({ rule, carriers }: CompiledBenefit, outcome: number, apart: boolean): Verdict {
	const word = apart && outcome === OUTCOME.unlikely ? 'not-about' : (WORDS[outcome + 1] ?? 'elsewhere');
	const decided = outcome !== OUTCOME.clarify && !(word === 'elsewhere' && apart);
	return { benefit: rule.id, verdict: word, decided, carrier: carriers[outcome - OUTCOME.elsewhere]?.id };
}

/** A verdict with its reasons, the carriers in question and what is still open. */
export function explain(guide: Guide, benefit: CompiledBenefit, answers: Answers): Explained {
	const base = verdict(guide, benefit, answers);
	const { norms, nature } = benefit.rule;
	const { verdict: word, decided, carrier: sure } = base;
	const nothing = { reasons: [], notApplicable: [], carriers: [], open: [], settledBy: {}, amount: undefined };
	if (word === 'not-checked') return { ...base, norms, nature, ...nothing };
	const sheet = guide.circuit.sheets.now;
	const look: Look = { sheet, answers, guide, benefit, found: new Map() };
	const points: OpenPoints[] = [];
	if (!decided && !fails(word)) points.push(openPoints(benefit.requires, look));
	const carriers: CarrierReason[] = [];
	for (const carrier of benefit.carriers) {
		const level = levelOn(sheet, carrier.node.at);
		if (level === UNMET) continue;
		const own = openPoints(carrier.node, look);
		if (!fails(word)) points.push(own);
		carriers.push(reasonOf(carrier, carrier.cases, level, sheet, [...own.keys()]));
		if (carrier.id !== sure) continue;
		carriers.push(...forTheRest(benefit.carriers.slice(benefit.carriers.indexOf(carrier)), sheet));
		break;
	}
	const all = reasons(benefit.requires, look);
	const amount = fails(word) ? undefined : benefit.amount?.value(answers);
	return {
		benefit: base.benefit,
		verdict: word,
		decided,
		carrier: sure,
		norms,
		nature,
		reasons: toldOf(all),
		notApplicable: notApplicable(all),
		carriers,
		open: inOrder(guide, points),
		settledBy: settlers(points),
		amount: typeof amount === 'number' ? amount : undefined,
	};
}

/** Whether a requirement is missing, whoever the benefit is meant for. */
export function fails(verdict: VerdictWord): boolean {
	return verdict === 'unlikely' || verdict === 'not-about';
}

type Cases = CompiledCarrier['cases'];

/** A carrier with the provisions of those cases that are as true as it is. */
function reasonOf(
	{ id, body }: CompiledCarrier,
	cases: Cases,
	level: Level,
	sheet: Sheet,
	open: readonly string[] = [],
): CarrierReason {
	const norms = new Set<string>();
	for (const { node, norms: own } of cases)
		if (levelOn(sheet, node.at) === level) for (const norm of own) norms.add(norm);
	return { id, truth: level === MET ? 'met' : 'open', norms: [...norms], body, open };
}

/** Those behind the first carrier that pay, or may pay, what it leaves: up to the one that surely does. */
function forTheRest([first, ...behind]: readonly CompiledCarrier[], sheet: Sheet): CarrierReason[] {
	const found: CarrierReason[] = [];
	for (const carrier of behind) {
		const cases = carrier.cases.filter(({ restOf }) => first && restOf?.includes(first.id));
		const level = cases.map(({ node }) => levelOn(sheet, node.at)).reduce(higher, UNMET);
		if (level !== UNMET) found.push({ ...reasonOf(carrier, cases, level, sheet), ...(first && { restOf: first.id }) });
		if (level === MET) break;
	}
	return found;
}

function inOrder(guide: Guide, points: readonly OpenPoints[]): readonly string[] {
	const ids = new Set(points.flatMap((some) => [...some.keys()]));
	return ids.size === 0 ? [] : guide.order.filter((id) => ids.has(id));
}

/** Who settles what, whoever is named first: the requirements come before the carriers. */
function settlers(points: readonly OpenPoints[]): Readonly<Record<string, Settler>> {
	const found: Record<string, Settler> = {};
	for (const some of points.toReversed())
		for (const [id, by] of [...some].reverse()) if (by !== undefined) found[id] = by;
	return found;
}
