/** How wide a text is in the font of the pages, read from the font files, so that boxes are as large as their words. */
import { inflateSync } from 'node:zlib';
import regular from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400-normal.woff?inline';
import bold from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-700-normal.woff?inline';

type Widths = (code: number) => number;

/** For letters that the font lacks, and a little room for what kerning and other renderers do. */
const MISSING = 0.6;
const ROOM = 1.03;

/** Reads the advance widths of a WOFF file, in parts of the size of the font. */
function read(address: string): Widths {
	const file = Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
	const table = (name: string): Buffer => {
		for (let at = 44, left = file.readUInt16BE(12); left > 0; at += 20, left--) {
			if (file.toString('latin1', at, at + 4) !== name) continue;
			const [offset, packed, size] = [4, 8, 12].map((each) => file.readUInt32BE(at + each)) as [number, number, number];
			const data = file.subarray(offset, offset + packed);
			return packed < size ? inflateSync(data) : data;
		}
		throw new Error(`the font has no table ${name}`);
	};
	const [head, hhea, hmtx, cmap] = [table('head'), table('hhea'), table('hmtx'), table('cmap')];
	const units = head.readUInt16BE(18);
	const last = hhea.readUInt16BE(34) - 1;
	const glyph = glyphs(cmap);
	return (code) => {
		const found = glyph(code);
		return found === 0 ? MISSING : hmtx.readUInt16BE(4 * Math.min(found, last)) / units;
	};
}

/** The segments of format 4, which every font for the web has. */
function glyphs(cmap: Buffer): (code: number) => number {
	const tables = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(8 + 8 * index));
	const at = tables.find((offset) => cmap.readUInt16BE(offset) === 4);
	if (at === undefined) throw new Error('the font has no letters by format 4');
	const twice = cmap.readUInt16BE(at + 6);
	const [ends, starts] = [at + 14, at + 16 + twice];
	return (code) => {
		for (let segment = 0; segment < twice; segment += 2) {
			if (cmap.readUInt16BE(ends + segment) < code) continue;
			const start = cmap.readUInt16BE(starts + segment);
			if (start > code) return 0;
			const place = starts + 2 * twice + segment;
			const range = cmap.readUInt16BE(place);
			const delta = cmap.readInt16BE(starts + twice + segment);
			if (range === 0) return (code + delta) & 0xffff;
			const found = cmap.readUInt16BE(place + range + 2 * (code - start));
			return found === 0 ? 0 : (found + delta) & 0xffff;
		}
		return 0;
	};
}

const fonts = { regular: read(regular), bold: read(bold) };

/** The width of a text in px. */
export function textWidth(text: string, size: number, weight: keyof typeof fonts = 'regular'): number {
	let width = 0;
	for (const letter of text) width += fonts[weight](letter.codePointAt(0) ?? 0);
	return width * size * ROOM;
}

/** A text in lines of at most so many px; a longer word has a line of its own. */
export function lines(text: string, most: number, size: number, weight: keyof typeof fonts = 'regular'): string[] {
	const found: string[] = [];
	for (const word of text.split(' ')) {
		const longer = `${found.at(-1) ?? ''} ${word}`;
		if (found.length > 0 && textWidth(longer, size, weight) <= most) found[found.length - 1] = longer;
		else found.push(word);
	}
	return found;
}
