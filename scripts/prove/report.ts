/** The proof in words and figures, for the terminal and for docs/measurements.md. */
import { calling, line } from './finding.ts';
import type { Proof } from './prove.ts';

/** Every figure and every finding, as lines. */
export function report({ guides, findings }: Proof, withInformative: boolean): string[] {
	const grave = calling(findings);
	const informative = findings.filter((finding) => finding.informative);
	return [
		...guides.flatMap(({ guide, asked }) => [
			`${guide}: questions on a path (longest, mean) for each wish`,
			...asked.map(({ wish, lengths, every, exact, tried }) =>
				[
					`  ${wish}:`.padEnd(28),
					`${exact ? '' : 'at least '}${String(lengths.longest)}, ${lengths.mean.toFixed(1)}`,
					`· ${every ? 'all' : `${String(tried)} of`} ${count(lengths.paths)} paths walked`,
				].join(' '),
			),
		]),
		...(withInformative ? informative.map((finding) => `worth knowing: ${line(finding)}`) : []),
		`${String(grave.length)} findings, ${String(informative.length)} worth knowing`,
		...grave.map(line),
	];
}

/** Sums over all guides, as rows of a table. */
export function figures({ guides, benefits, findings }: Proof, seconds: number): string[][] {
	const sum = (of: (one: Proof['benefits'][number]) => number) => benefits.reduce((all, one) => all + of(one), 0);
	const walked = guides.flatMap(({ asked }) => asked).reduce((all, { tried }) => all + tried, 0);
	const covered = sum(({ combinations }) => combinations);
	const cases = sum((one) => one.cases);
	return [
		['figure', 'value'],
		['guides, benefits', `${String(guides.length)}, ${String(benefits.length)}`],
		['combinations of answers covered', count(covered)],
		['cases that stand for them, layer by layer', count(sum(({ layers }) => layers))],
		['whole cases tried beside', count(cases)],
		['paths walked with the engine', count(walked)],
		['seconds', seconds.toFixed(1)],
		['combinations covered in a minute', count((covered / seconds) * 60)],
		['findings', String(calling(findings).length)],
		['worth knowing', String(findings.filter(({ informative }) => informative).length)],
		...guides.flatMap(({ guide, asked }) => {
			const all = asked.at(-1);
			return all
				? [
						[
							`${guide}, everything wished: longest and mean path`,
							`${String(all.lengths.longest)}, ${all.lengths.mean.toFixed(1)}`,
						],
					]
				: [];
		}),
	];
}

function count(number: number): string {
	return number >= 1e9 ? number.toExponential(2) : Math.round(number).toLocaleString('en');
}
