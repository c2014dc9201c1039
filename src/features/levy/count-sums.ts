import { monthName } from '#lib/i18n/format.ts';
import type { Words } from './words.ts';

type Sum = { jobs: number; occupied: number };

/** The two numbers of each month as sentences, months in a row with the same numbers together. */
export function sumSentences(months: readonly Sum[], words: Words): string[] {
	const runs: { from: number; to: number; sum: Sum }[] = [];
	months.forEach((sum, index) => {
		const last = runs.at(-1);
		if (last?.sum.jobs === sum.jobs && last.sum.occupied === sum.occupied) last.to = index;
		else runs.push({ from: index, to: index, sum });
	});
	const name = (month: number) => monthName(month, words.language);
	return runs.map(({ from, to, sum }) =>
		words.t('count.sumMonth', {
			month:
				to - from === months.length - 1
					? words.t('count.allYear')
					: from === to
						? name(from)
						: words.t('count.span', { from: name(from), to: name(to) }),
			jobs: words.some('count.job', sum.jobs),
			places: words.some('count.place', sum.occupied),
		}),
	);
}
