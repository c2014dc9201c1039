import { fold, stem } from './german.ts';

/** A piece of a text; marked where a word that was asked for stands in it. */
export interface Piece {
	readonly text: string;
	readonly marked: boolean;
}

/** Parts of a compound shorter than that say nothing by themselves. */
const PART = 4;

/** A text in pieces, the words marked that are found: by their stem, or by a part at their beginning or end. */
export function marked(text: string, stems: ReadonlySet<string>): Piece[] {
	const parts = [...stems].filter((each) => each.length >= PART && !each.startsWith('='));
	const isFound = (word: string) => {
		const folded = fold(word);
		const own = stem(folded);
		return stems.has(own) || parts.some((part) => folded.startsWith(part) || own.endsWith(part));
	};
	const pieces: Piece[] = [];
	for (const piece of text.split(/([\p{L}\p{M}\p{N}]+)/u)) {
		if (piece === '') continue;
		const mark = /[\p{L}\p{N}]/u.test(piece) && isFound(piece);
		const last = pieces.at(-1);
		if (last && !last.marked && !mark) pieces[pieces.length - 1] = { text: last.text + piece, marked: false };
		else pieces.push({ text: piece, marked: mark });
	}
	return pieces;
}
