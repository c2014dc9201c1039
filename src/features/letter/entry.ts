import type { Json } from '#lib/case/types.ts';

/** The lines of sender and addressee, as typed. */
export const lines = ['name', 'street', 'town', 'contact', 'toName', 'toStreet', 'toTown', 'place'] as const;
export type Line = (typeof lines)[number];

/** Everything entered on the page. Subjects and texts by benefit, only where they were changed. */
export interface LetterEntry {
	lines: Record<Line, string>;
	benefit: string;
	subjects: Record<string, string>;
	bodies: Record<string, string>;
	/** Enclosures by benefit, only where they were changed. */
	enclosures: Record<string, string[]>;
	/** What was put into the gaps, by benefit and by the name of the gap. */
	gaps: Record<string, Record<string, string>>;
	/** Whether the letter says only what keeps the date. */
	short: boolean;
}

/** Under which name a case keeps it. */
export const letterData = 'letter';

const longestLine = 200;
const longestBody = 20_000;
/** Of what is put into one gap. */
export const longestGap = 2000;

export function emptyEntry(): LetterEntry {
	const blank = Object.fromEntries(lines.map((line) => [line, ''])) as Record<Line, string>;
	return { lines: blank, benefit: '', subjects: {}, bodies: {}, enclosures: {}, gaps: {}, short: false };
}

/** What a case holds of a letter; undefined where nothing is kept. A part that is not what it should be is left out. */
export function readEntry(data: Json | undefined): LetterEntry | undefined {
	const held = record(data);
	if (!held) return undefined;
	const entry = emptyEntry();
	const typed = record(held.lines) ?? {};
	for (const line of lines) entry.lines[line] = text(typed[line], longestLine);
	entry.benefit = text(held.benefit, longestLine);
	for (const [id, value] of Object.entries(record(held.subjects) ?? {})) entry.subjects[id] = text(value, longestLine);
	for (const [id, value] of Object.entries(record(held.bodies) ?? {})) entry.bodies[id] = text(value, longestBody);
	for (const [id, value] of Object.entries(record(held.enclosures) ?? {}))
		if (Array.isArray(value)) entry.enclosures[id] = value.map((one: Json) => text(one, longestLine));
	for (const [id, value] of Object.entries(record(held.gaps) ?? {}))
		entry.gaps[id] = Object.fromEntries(
			Object.entries(record(value) ?? {}).map(([gap, typed]) => [gap, text(typed, longestGap)]),
		);
	entry.short = held.short === true;
	return entry;
}

/** The same as data for the store. */
export function entryData({ lines: typed, benefit, subjects, bodies, enclosures, gaps, short }: LetterEntry): Json {
	return {
		lines: { ...typed },
		benefit,
		subjects: { ...subjects },
		bodies: { ...bodies },
		enclosures: { ...enclosures },
		gaps: Object.fromEntries(Object.entries(gaps).map(([id, put]) => [id, { ...put }])),
		short,
	};
}

function record(data: Json | undefined): Readonly<Record<string, Json>> | undefined {
	return typeof data === 'object' && data !== null && !Array.isArray(data)
		? (data as Readonly<Record<string, Json>>)
		: undefined;
}

function text(value: Json | undefined, longest: number): string {
	return typeof value === 'string' ? value.slice(0, longest) : '';
}
