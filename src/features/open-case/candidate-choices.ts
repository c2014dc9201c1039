import type { Texts } from '#lib/i18n/texts.ts';
import type { Candidate } from './candidates.ts';

export interface ChoiceGroup {
	readonly label: string;
	readonly choices: readonly { readonly value: string; readonly label: string }[];
}

/**
 * Benefits to choose from: those of the result first, with their verdict; the others after them, by whom they are for.
 * @param words of the groups: `case`, `others`; `own` is what a benefit is called here, where that is not its title
 */
export function choiceGroups(
	candidates: readonly Candidate[],
	{ t }: Texts,
	words: { readonly case: string; readonly others: string; readonly own?: (it: Candidate) => string | undefined },
): ChoiceGroup[] {
	const title = (it: Candidate) => words.own?.(it) ?? t(`benefits/${it.benefit.audience}:${it.benefit.id}.title`);
	const own = candidates.filter(({ verdict }) => verdict !== undefined);
	const rest = candidates.filter(({ verdict }) => verdict === undefined);
	const audiences = [...new Set(rest.map(({ benefit }) => benefit.audience))];
	const groups: ChoiceGroup[] = [
		{
			label: words.case,
			choices: own.map((one) => ({
				value: one.benefit.id,
				label: words.own?.(one) ?? `${title(one)} – ${t(`terms:verdict.${one.verdict?.verdict ?? ''}`)}`,
			})),
		},
		...audiences.map((audience) => ({
			label: own.length > 0 ? `${words.others}: ${t(`audiences:${audience}.name`)}` : t(`audiences:${audience}.name`),
			choices: rest
				.filter(({ benefit }) => benefit.audience === audience)
				.map((one) => ({ value: one.benefit.id, label: title(one) })),
		})),
	];
	return groups.filter(({ choices }) => choices.length > 0);
}
