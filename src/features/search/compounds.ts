/** Splits German compounds by the words that the index knows, from both sides. */
import { stem } from './german.ts';

const SHORTEST = 4;
/** Words of three letters that compounds are made with. */
const short = new Set(['amt', 'job', 'kfz', 'bad', 'weg', 'rad', 'bem', 'gdb']);
/** A word behind these is another word, no part: "Umschulung" is no kind of "Schulung". */
const prefix =
	/^(?:ab|an|auf|aus|be|bei|dar|durch|ein|ent|er|fort|ge|her|hin|in|mit|nach|um|un|unter|ver|vor|weg|weiter|wider|wieder|zer|zu|zur)$/;
/** What is found at one end only has to be so long to mean anything. */
const LONG = 5;
/** The longest ending, with the letters that join two words. */
const ENDING = 6;

export interface Split {
	/** Stems of the parts; empty where the word has none that is known. */
	readonly parts: readonly string[];
	/** Whether the parts are the whole word. */
	readonly whole: boolean;
}

/**
 * The parts of a folded word: few and long ones that make up the whole, or else what is known at its end and its beginning.
 * "horgeratezuschuss" is `horgerat` and `zuschuss`; letters in between, as in "kundigungsschutz", are endings of the first part.
 * @param known whether the index has a stem
 */
export function split(word: string, known: (stem: string) => boolean): Split {
	const whole = stem(word);
	const none: Split = { parts: [], whole: false };
	if (word.length < 7 || word.length > 60 || /\d/.test(word)) return none;
	/** Known stems that begin at a place, by where their words end: a stem is always the beginning of its word. */
	const beginningAt = (from: number): Map<number, string> => {
		const ends = new Map<number, string>();
		for (let end = from + 3; end <= word.length; end++) {
			const found = word.slice(from, end);
			if (!known(found)) continue;
			for (let to = end; to <= Math.min(word.length, end + ENDING); to++) {
				const piece = word.slice(from, to);
				if (found === whole || (piece.length < SHORTEST && !short.has(piece))) continue;
				if (stem(piece) === found) ends.set(to, found);
			}
		}
		return ends;
	};
	const starts = Array.from({ length: word.length - 2 }, (_, from) => beginningAt(from));
	/** The fewest parts of what begins at each place. */
	const best: (readonly string[] | undefined)[] = [];
	best[word.length] = [];
	for (let from = word.length - 3; from >= 0; from--)
		for (const [to, first] of starts[from] ?? []) {
			const rest = best[to];
			if (rest && rest.length + 1 <= (best[from]?.length ?? Infinity)) best[from] = [first, ...rest];
		}
	const full = best[0];
	if (full) return { parts: [...new Set(full)], whole: true };
	const ends: string[] = [];
	for (let from = 3; from <= word.length - LONG; from++) {
		const end = starts[from]?.get(word.length);
		if (end === undefined || prefix.test(word.slice(0, from))) continue;
		ends.push(end);
		break;
	}
	for (let to = word.length - 3; to >= LONG; to--) {
		const begin = starts[0]?.get(to);
		if (begin === undefined) continue;
		ends.push(begin);
		break;
	}
	return { parts: [...new Set(ends)], whole: false };
}
