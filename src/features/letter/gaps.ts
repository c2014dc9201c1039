/** Gaps of a letter: what stands in square brackets, and what a person puts there. Pure. */

/** A gap as a field shows it. */
export interface Gap {
	/** Its words, with a number where the same words stood before: under it a case keeps what was put there. */
	readonly key: string;
	/** The sentence around it, with dots in its place; its own words where it is a sentence of its own. */
	readonly label: string;
	/** Its own words, where the label is another. */
	readonly hint: string;
	/** Between which words one may choose; empty where one writes. */
	readonly choices: readonly string[];
	/** Whether it is a sentence of its own, so that more than a word is to be written. */
	readonly long: boolean;
}

const brackets = /\[([^[\]]+)\]/g;
/** Stands for a sign within brackets, so that no point in them ends the sentence around. */
const mask = '\uE000';
const dots = '…';

/** The gaps of some texts, in their order. */
export function gapsIn(...texts: readonly string[]): Gap[] {
	const name = namer();
	return texts
		.join('\n')
		.split('\n')
		.flatMap((line) => {
			const masked = line.replace(brackets, (gap) => mask.repeat(gap.length));
			return [...line.matchAll(brackets)].map((found): Gap => {
				const [whole, words = ''] = found;
				const [from, to] = sentenceAround(masked, found.index, found.index + whole.length);
				const around = line.slice(from, found.index) + dots + line.slice(found.index + whole.length, to);
				// Other gaps of the sentence keep their words, so that no two are called the same.
				const label = around.replace(brackets, '($1)').replace(/^- /, '').replace(/…\.$/, dots).trim();
				const alone = label.replace(/[.\s]/g, '') === dots;
				return {
					key: name(words),
					label: alone ? words : label,
					hint: alone ? '' : words,
					choices: words.includes(' / ') ? words.split(' / ').map((one) => one.trim()) : [],
					long: alone,
				};
			});
		});
}

/** The same texts with what was put into their gaps; those with nothing in them stay. */
export function fillGaps<T extends readonly string[]>(
	put: Readonly<Record<string, string>>,
	...texts: T
): { [K in keyof T]: string } {
	const name = namer();
	const filled = texts.map((text) =>
		text.replace(brackets, (gap, words: string) => {
			const own = name(words);
			const typed = Object.hasOwn(put, own) ? put[own]?.trim() : undefined;
			return typed ? typed : gap;
		}),
	);
	return filled as { [K in keyof T]: string };
}

/** How many gaps are left. */
export function gapsLeft(...texts: readonly string[]): number {
	return texts.join('\n').match(brackets)?.length ?? 0;
}

/** Names gaps in their order: the same words get a number from the second time on. */
function namer(): (words: string) => string {
	const seen = new Map<string, number>();
	return (words) => {
		const count = (seen.get(words) ?? 0) + 1;
		seen.set(words, count);
		// No words of a gap hold a closing bracket.
		return count === 1 ? words : `${words}]${String(count)}`;
	};
}

/** Where the sentence begins and ends that a place of a line lies in; `masked` has no points within brackets. */
function sentenceAround(masked: string, start: number, end: number): [number, number] {
	const ends = [...masked.matchAll(/[.!?](?=\s+[\p{Lu}\uE000])/gu)].map(({ index }) => index + 1);
	return [Math.max(0, ...ends.filter((each) => each <= start)), ends.find((each) => each >= end) ?? masked.length];
}
