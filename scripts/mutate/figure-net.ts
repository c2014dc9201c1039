/** Whether anything notices a wrong figure: the checks of the build, the examples, or the signed calculations. */
import { isDeepStrictEqual } from 'node:util';
import { facts } from '../../src/lib/calculators/facts.ts';
import { compile, type Guide } from '../../src/lib/engine/compile.ts';
import type { RuleBook } from '../../src/lib/rules/book.ts';
import { checkBook } from '../../src/lib/rules/check.ts';
import { guideSource } from '../../src/lib/rules/guide-source.ts';
import { knownSince } from '../../src/lib/rules/turns.ts';
import { calculations, type Figures } from './calculations.ts';
import { examplesOf, tears } from './examples.ts';
import type { FigureMutant } from './figure-mutants.ts';
import { seenOn } from './figure-readers.ts';
import type { Fate } from './kill.ts';
import { figuresInTexts } from './text-figures.ts';

/** Tries wrong figures against one right book. */
export class FigureNet {
	readonly #readers = new Map<string, readonly string[]>();
	readonly #dated = new Map<string, readonly Guide[]>();
	readonly #told = figuresInTexts();

	constructor(
		readonly right: RuleBook,
		readonly keyDate: string,
	) {}

	/** What becomes of a book with a wrong figure. */
	fate({ book, name }: FigureMutant): Fate {
		try {
			checkBook(book, facts);
		} catch {
			return { fate: 'refused' };
		}
		if (this.#torn(book, name) || calculations.some((one) => !holds(one, book.figures))) return { fate: 'example' };
		const guides = (figures: Figures, day: string) =>
			this.#readersOf(name).flatMap((id) =>
				figures === this.right.figures ? this.#rightOn(id, day) : (compiled(book, id, day) ?? []),
			);
		const told = this.#told.has(name) ? knownSince : undefined;
		const day = seenOn({ name, right: this.right.figures, wrong: book.figures, guides, told });
		return day === undefined ? { fate: 'equivalent' } : { fate: 'survived', differs: 'figure', example: { day } };
	}

	#torn(book: RuleBook, name: string): boolean {
		return this.#readersOf(name).some((id) => {
			const all = new Set(book.guides[id]?.benefits);
			const guides = new Map<string, Guide | undefined>();
			return examplesOf(this.right, id, all).some((placed) => {
				const day = placed.example.keyDate ?? this.keyDate;
				if (!guides.has(day)) guides.set(day, compiled(book, id, day));
				const guide = guides.get(day);
				return !guide || tears(guide, placed);
			});
		});
	}

	/** A guide as it should be on a day; nothing where its figures do not reach back so far. */
	#rightOn(id: string, day: string): readonly Guide[] {
		const key = `${id} ${day}`;
		const guide = this.#dated.get(key) ?? [compiled(this.right, id, day)].flatMap((one) => one ?? []);
		this.#dated.set(key, guide);
		return guide;
	}

	/** The guides that read a figure. */
	#readersOf(name: string): readonly string[] {
		const known = this.#readers.get(name);
		if (known) return known;
		const readers = Object.keys(this.right.guides).filter((id) =>
			compiled(this.right, id, this.keyDate)?.figures.has(name),
		);
		this.#readers.set(name, readers);
		return readers;
	}
}

function holds({ expected, found }: (typeof calculations)[number], figures: Figures): boolean {
	try {
		return isDeepStrictEqual(JSON.parse(JSON.stringify(found(figures))), JSON.parse(JSON.stringify(expected)));
	} catch {
		return false;
	}
}

/** A guide on a day; nothing where its figures do not reach back so far. */
function compiled(book: RuleBook, id: string, day: string): Guide | undefined {
	try {
		return compile(guideSource(book, id, facts), day, facts);
	} catch {
		return undefined;
	}
}
