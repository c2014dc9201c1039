import type { Variable } from '#lib/rules/space/answer-classes.ts';
import type { Telling } from './answer-words.ts';

/** A bound of a range of numbers, as the figure of a test says it. */
interface Bound {
	readonly at: number;
	readonly says: 'atLeast' | 'atMost' | 'above' | 'below';
}

interface Range {
	readonly low: Bound | undefined;
	readonly high: Bound | undefined;
}

const OPPOSITE = { atLeast: 'below', below: 'atLeast', atMost: 'above', above: 'atMost' } as const;

/** Numbers as ranges between the figures that the tests compare them with; ranges side by side become one. */
export function numberWords(telling: Telling, variable: Variable, classes: readonly number[]): string[] {
	const { guide, texts } = telling;
	const all = variable.classes
		.map(({ answer }, index) => ({ index, number: Number(answer) }))
		.slice(1)
		.sort((one, other) => one.number - other.number);
	const bounds = boundsOf(telling, variable.question);
	const ranges: Range[] = [];
	let before = false;
	for (const { index, number } of all) {
		const here = classes.includes(index);
		const range = rangeAround(bounds, number);
		if (here && before) ranges.push({ low: ranges.pop()?.low, high: range.high });
		else if (here) ranges.push(range);
		before = here;
	}
	const key = `questions/${guide.chapterOf[variable.question] ?? ''}:questions.${variable.question}.unit`;
	const unit = texts.has(key) ? texts.t(key) : '';
	const say = ({ at, says }: Bound, last: boolean) => {
		const number = new Intl.NumberFormat(texts.language).format(at);
		return texts.t(`picture:${says}`, { number: last ? `${number} ${unit}`.trim() : number });
	};
	return ranges.map(({ low, high }) => {
		const both = [...(low ? [say(low, !high)] : []), ...(high ? [say(high, true)] : [])];
		return both.length > 0 ? both.join(texts.t('picture:and')) : texts.t('picture:any');
	});
}

/** What each test says of a number that passes it. */
function boundsOf({ guide, leaves }: Telling, question: string): Bound[] {
	return leaves
		.filter(({ test }) => test.question === question)
		.flatMap(({ test }) =>
			(['atLeast', 'atMost', 'above', 'below'] as const).flatMap((says) => {
				const value = guide.figures.get(test[says] ?? '')?.value;
				return value === undefined ? [] : [{ at: value, says }];
			}),
		);
}

function rangeAround(bounds: readonly Bound[], number: number): Range {
	let low: Bound | undefined;
	let high: Bound | undefined;
	for (const { at, says } of bounds) {
		const passes =
			says === 'atLeast'
				? number >= at
				: says === 'atMost'
					? number <= at
					: says === 'above'
						? number > at
						: number < at;
		const told: Bound = { at, says: passes ? says : OPPOSITE[says] };
		const isLow = told.says === 'atLeast' || told.says === 'above';
		if (isLow && (!low || at > low.at || (at === low.at && told.says === 'above'))) low = told;
		if (!isLow && (!high || at < high.at || (at === high.at && told.says === 'below'))) high = told;
	}
	return { low, high };
}
