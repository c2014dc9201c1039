import type { Texts } from '#lib/i18n/texts.ts';
import { toldFor, type Candidate } from '#features/open-case/candidates.ts';
import { canBeShort, compose, type Draft } from './compose.ts';
import { noPractices, type Practices } from '#features/practice/load.ts';
import { enclosures, landEnclosures, type Enclosure } from './enclosures.ts';
import { fillGaps, gapsIn, gapsLeft, type Gap } from './gaps.ts';
import { emptyEntry, type LetterEntry, type Line } from './entry.ts';
import { letterKind } from '#features/benefits/letter-kind.ts';

const nothing: Draft = { subject: '', body: '' };

/** The letter as it stands on the page: proposed by the answers, changed by the person. */
export class Desk {
	entry: LetterEntry = $state(emptyEntry());
	/** What may be written for; empty until the cases are known. */
	candidates: readonly Candidate[] = $state.raw([]);

	/** What the offices of the Länder of open cases do; the letter is there without it. */
	practices: Practices = $state.raw(noPractices);

	readonly chosen: Candidate | undefined = $derived.by(() =>
		this.candidates.find(({ benefit }) => benefit.id === this.entry.benefit),
	);
	readonly draft: Draft = $derived.by(() =>
		this.chosen ? compose(this.chosen, toldFor(this.chosen, this.#texts), { short: this.entry.short }) : nothing,
	);
	readonly possible: readonly Enclosure[] = $derived.by(() =>
		this.chosen && letterKind(this.chosen.benefit) !== 'disclosure'
			? [
					...enclosures(this.chosen.benefit, toldFor(this.chosen, this.#texts)),
					...landEnclosures(this.chosen, this.practices, this.#today, this.#texts),
				]
			: [],
	);

	readonly #texts: Texts;
	readonly #today: string;

	/** @param today yyyy-mm-dd */
	constructor(texts: Texts, today: string) {
		this.#texts = texts;
		this.#today = today;
	}

	/** Takes what is possible, as far as there is a letter for it. */
	offer(found: readonly Candidate[]): void {
		this.candidates = found.filter(({ benefit, verdict }) => letterKind(benefit, verdict) !== undefined);
	}

	get subject(): string {
		return this.entry.subjects[this.entry.benefit] ?? this.draft.subject;
	}

	get body(): string {
		return this.entry.bodies[this.entry.benefit] ?? this.draft.body;
	}

	/** Whether the person has changed the text, so that it is no longer made anew from the answers. */
	get changed(): boolean {
		const own = this.entry.bodies[this.entry.benefit];
		return own !== undefined && own !== this.draft.body;
	}

	get empty(): boolean {
		return this.body.trim() === '';
	}

	/** Whether the letter may say only what keeps the date. */
	get canBeShort(): boolean {
		return this.chosen !== undefined && canBeShort(this.chosen);
	}

	/** What is to be put in, filled or not. */
	get gaps(): readonly Gap[] {
		return gapsIn(this.subject, this.body);
	}

	/** How many of them are still empty. */
	get gapsLeft(): number {
		return gapsLeft(...this.#filled);
	}

	/** What was put into a gap. */
	inGap(key: string): string {
		const put = this.#put;
		return Object.hasOwn(put, key) ? (put[key] ?? '') : '';
	}

	putInGap(key: string, text: string): void {
		this.entry.gaps[this.entry.benefit] = { ...this.#put, [key]: text };
	}

	/** Subject and text as they go out. */
	get final(): Draft {
		const [subject, body] = this.#filled;
		return { subject, body };
	}

	get #put(): Readonly<Record<string, string>> {
		return this.entry.gaps[this.entry.benefit] ?? {};
	}

	get #filled(): readonly [string, string] {
		return fillGaps(this.#put, this.subject, this.body);
	}

	/** Names of the enclosures; as long as nothing was changed, those ticked in the checklist. */
	get enclosed(): readonly string[] {
		return this.possible.filter(({ key }) => this.isEnclosed(key)).map(({ name }) => name);
	}

	isEnclosed(key: string): boolean {
		const own = this.entry.enclosures[this.entry.benefit];
		return own ? own.includes(key) : (this.chosen?.opened?.session.case.ticks[key] ?? false);
	}

	enclose(key: string, on: boolean): void {
		const now = this.possible.map((one) => one.key).filter((one) => (one === key ? on : this.isEnclosed(one)));
		this.entry.enclosures[this.entry.benefit] = now;
	}

	type(line: Line, text: string): void {
		this.entry.lines[line] = text;
	}

	write(part: 'subjects' | 'bodies', text: string): void {
		this.entry[part][this.entry.benefit] = text;
	}

	/** Proposes the letter anew; what was changed in it is gone. */
	renew(): void {
		for (const part of ['subjects', 'bodies'] as const)
			this.entry[part] = Object.fromEntries(
				Object.entries(this.entry[part]).filter(([id]) => id !== this.entry.benefit),
			);
	}
}
