import type { CompiledBenefit } from '#lib/engine/compile.ts';
import type { Reason, ToldReason } from '#lib/engine/reasons.ts';
import type { Texts } from '#lib/i18n/texts.ts';
import type { ReasonView } from './benefit-view.ts';
import { citeAll } from '#features/citation/cite.ts';
import { practiceWords } from '#features/citation/practice-words.ts';

/** Where the words of a requirement stand: one that several benefits share has them in one place. */
function keyOf({ rule }: CompiledBenefit, requirement: string, texts: Texts): string {
	const own = `benefits/${rule.audience}:${rule.id}.requirements.${requirement}`;
	return texts.has(`${own}.label`) ? own : `requirements:${requirement}`;
}

/** Requirements of a benefit in words. */
export function reasonViews(benefit: CompiledBenefit, reasons: readonly ToldReason[], texts: Texts): ReasonView[] {
	const view = ({ id, truth, norms, practice, parts }: ToldReason): ReasonView => {
		const key = keyOf(benefit, id, texts);
		return {
			id,
			truth,
			label: texts.t(`${key}.label`),
			unmet: texts.has(`${key}.unmet`) ? texts.t(`${key}.unmet`) : undefined,
			norms: citeAll(norms),
			practice: practiceWords(practice, texts),
			parts: parts.map(view),
		};
	};
	return reasons.map(view);
}

/** What a requirement that hangs on a question says is to be clarified; the innermost first, none where there is no text. */
export function clarifies(
	benefit: CompiledBenefit,
	reasons: readonly Reason[],
	question: string,
	texts: Texts,
): string | undefined {
	for (const { id, open, parts } of reasons) {
		if (!open.includes(question)) continue;
		const key = `${keyOf(benefit, id, texts)}.open`;
		const found = clarifies(benefit, parts, question, texts) ?? (texts.has(key) ? texts.t(key) : undefined);
		if (found !== undefined) return found;
	}
	return undefined;
}
