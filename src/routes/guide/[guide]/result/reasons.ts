import type { CompiledBenefit } from '#lib/engine/compile.ts';
import type { Reason } from '#lib/engine/reasons.ts';
import type { Texts } from '#lib/i18n/texts.ts';
import type { ReasonView } from '#lib/ui/result/view.ts';
import { citeAll } from '../../../law/cite.ts';

/** Requirements of a benefit in words. A requirement that several benefits share has its words in one place. */
export function reasonViews(benefit: CompiledBenefit, reasons: readonly Reason[], texts: Texts): ReasonView[] {
	const { audience, id: name } = benefit.rule;
	const view = ({ id, truth, norms, parts }: Reason): ReasonView => {
		const own = `benefits/${audience}:${name}.requirements.${id}`;
		const key = texts.has(`${own}.label`) ? own : `requirements:${id}`;
		return {
			id,
			truth,
			label: texts.t(`${key}.label`),
			unmet: texts.has(`${key}.unmet`) ? texts.t(`${key}.unmet`) : undefined,
			norms: citeAll(norms),
			parts: parts.map(view),
		};
	};
	return reasons.map(view);
}
