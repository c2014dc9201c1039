import type { CompiledBenefit, Guide } from './compile.ts';
import { decide } from './decide.ts';
import { judge } from './judge.ts';
import { reach } from './reach.ts';
import type { Memo } from './node.ts';
import { openQuestions, reasons, type Reason } from './reasons.ts';
import { MET, UNMET } from './truth.ts';
import type { Answers, Nature, Truth } from './types.ts';
import { wanted } from './walk.ts';

export type VerdictWord = 'likely' | 'clarify' | 'elsewhere' | 'unlikely' | 'not-checked';

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
	readonly norms: readonly string[];
	/** Whether it is a body that one could turn to instead. */
	readonly body: boolean;
	readonly open: readonly string[];
}

/** A verdict that explains itself. */
export interface Explained extends Verdict {
	readonly norms: readonly string[];
	readonly nature: Nature;
	readonly reasons: readonly Reason[];
	/** Carriers that come first or may come first, in order. */
	readonly carriers: readonly CarrierReason[];
	/** Questions whose answer is still open and matters, each once. */
	readonly open: readonly string[];
	/** What the benefit comes to, in the unit of the rule; none where the law gives no number or answers are missing. */
	readonly amount: number | undefined;
}

/** The verdict on one benefit (design.md section 5). */
export function verdict(
	guide: Guide,
	benefit: CompiledBenefit,
	answers: Answers,
	memo: Memo = new Uint8Array(guide.slots),
	reached?: Memo,
): Verdict {
	const id = benefit.rule.id;
	if (!wanted(guide, benefit, answers))
		return { benefit: id, verdict: 'not-checked', decided: true, carrier: undefined };
	const { requires, carrier, carriers } = judge(benefit, answers, memo);
	if (requires === UNMET) return { benefit: id, verdict: 'unlikely', decided: true, carrier };
	if (carrier !== undefined) {
		const decided = requires === MET || reach(benefit.requires, answers, true, reached).min !== UNMET;
		return { benefit: id, verdict: 'elsewhere', decided, carrier };
	}
	const likely = requires === MET && carriers === UNMET;
	return { benefit: id, verdict: likely ? 'likely' : 'clarify', decided: likely, carrier };
}

/** All verdicts of a guide, in the order of the guide. */
export function verdicts(guide: Guide, answers: Answers): Verdict[] {
	const { memo, reached } = guide.scratch;
	memo.fill(0);
	reached.fill(0);
	return guide.benefits.map((benefit) => verdict(guide, benefit, answers, memo, reached));
}

/** A verdict with its reasons, the carriers in question and what is still open. */
export function explain(guide: Guide, benefit: CompiledBenefit, answers: Answers): Explained {
	const base = verdict(guide, benefit, answers);
	const { norms, nature } = benefit.rule;
	if (base.verdict === 'not-checked')
		return { ...base, norms, nature, reasons: [], carriers: [], open: [], amount: undefined };
	const sure = benefit.carriers.findIndex((carrier) => carrier.id === base.carrier);
	const inQuestion = sure < 0 ? benefit.carriers : benefit.carriers.slice(0, sure + 1);
	const carriers = inQuestion.flatMap((carrier): CarrierReason[] => {
		const level = decide(carrier.node, answers);
		if (level === UNMET) return [];
		const open = [...openQuestions(carrier.node, answers)];
		return [
			{
				id: carrier.id,
				truth: level === MET ? 'met' : 'open',
				norms: carrier.norms,
				body: carrier.body,
				open,
			},
		];
	});
	const amount = benefit.amount?.value(answers);
	const open =
		base.verdict === 'unlikely'
			? new Set<string>()
			: new Set([
					...(base.decided ? [] : openQuestions(benefit.requires, answers)),
					...carriers.flatMap((carrier) => carrier.open),
				]);
	return {
		...base,
		norms,
		nature,
		reasons: reasons(benefit.requires, answers),
		carriers,
		open: guide.order.filter((question) => open.has(question)),
		amount: typeof amount === 'number' && base.verdict !== 'unlikely' ? amount : undefined,
	};
}
