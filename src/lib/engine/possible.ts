/** Whether answers to what is open can lead to `likely`, and which of the answers given bar the way. */
import { levelOn, type Place, type Sheet } from './circuit.ts';
import type { Node } from './node.ts';
import type { Reading } from './readings.ts';
import { MET, UNMET } from './truth.ts';
import { Tries, type Tried } from './tries.ts';

/** What bars the way: as long as every answer is one of these, by question the bits of their numbers; all bits where it plays no part. */
type Bar = Int32Array;

/** A search for answers to what is open. What it learns holds for all tries at one case. */
export class Possible extends Tries {
	readonly #words = this.questions.reduce((sum, { words }) => sum + words, 0);
	readonly #learned: Bar[] = [];
	/** By question in how many bars it plays a part: it is tried first. */
	readonly #weights = new Uint32Array(this.questions.length);
	/** The numbers that led to `likely` last. */
	#led: readonly number[] | undefined;
	#next: Tried | undefined;
	#heaviest = 0;
	#fewest = 0;

	/** What bars the way to `likely`, whatever is answered to what is open; undefined where some answers lead there. */
	bar(): Bar | undefined {
		return this.#known() ?? (this.#leads() ? undefined : this.#search(true));
	}

	/** The questions of what bars the way, with all that its parts read beside. */
	barringQuestions(): readonly string[] {
		const bar = this.#search(false);
		return this.questions.filter((question) => bar && playsPart(bar, question)).map(({ id }) => id);
	}

	#known(): Bar | undefined {
		for (let each = this.#learned.length - 1; each >= 0; each--) {
			const bar = this.#learned[each] as Bar;
			if (this.questions.every(({ at, word }) => has(bar, word, this.said[at] as number))) return bar;
		}
		return undefined;
	}

	/** Whether what led to `likely` last does so again. */
	#leads(): boolean {
		const led = this.#led;
		if (!led) return false;
		const open = this.questions.filter(({ at }) => this.said[at] === 0);
		for (const one of open) this.say(one, led[one.at] as number);
		const likely = this.isLikely();
		for (const one of open) this.say(one, 0);
		return likely;
	}

	/**
	 * Tries every answer to one open question. What bars one answer may bar others, and bars all where the question plays no part.
	 * @param finely whether answers are told apart, and what is found is learned
	 */
	#search(finely: boolean): Bar | undefined {
		const blocked = this.#blocked(finely);
		if (blocked) return finely ? this.#learn(blocked) : blocked;
		const question = this.#choose(finely);
		if (!question || question.tries.length === 0) {
			if (finely) this.#led = [...this.said];
			return undefined;
		}
		const { at, word, words, tries } = question;
		const bars = this.#free();
		// The bits of the question itself are what is left to try.
		for (const number of tries) {
			if (finely && !has(bars, word, number)) continue;
			this.say(question, number);
			const bar = (finely && this.#known()) || this.#search(finely);
			if (!bar || !playsPart(bar, question)) {
				this.say(question, 0);
				return bar;
			}
			bar.forEach((bits, each) => {
				const own = each >= word && each < word + words;
				bars[each] = (bars[each] as number) & (own ? ~bits : bits);
			});
		}
		this.say(question, 0);
		bars.fill(-1, word, word + words);
		const own = this.own[at] as number;
		// What was given and is no aim was not tried.
		if (own > 0 && !tries.includes(own)) take(bars, word, own);
		return finely ? this.#learn(bars) : bars;
	}

	#free(): Bar {
		return new Int32Array(this.#words).fill(-1);
	}

	#learn(bar: Bar): Bar {
		this.#learned.push(bar);
		for (const question of this.questions)
			if (playsPart(bar, question)) this.#weights[question.at] = (this.#weights[question.at] as number) + 1;
		return bar;
	}

	/** What stands in the way, as far as can be seen part by part. */
	#blocked(finely: boolean): Bar | undefined {
		const { trial, benefit } = this;
		const { requires, carriers, sides } = benefit;
		const { best, worst } = trial.circuit.sheets;
		if (levelOn(trial.on(sides[0], best), requires.at) !== MET)
			return this.#add(this.#free(), requires, true, best, finely);
		trial.on(sides[1], worst);
		const carrier = carriers.find(({ node }) => levelOn(worst, node.at) !== UNMET);
		return carrier && this.#add(this.#free(), carrier.node, false, worst, finely);
	}

	/** Adds why a condition is not met, or not unmet: of parts that each are enough, the first. */
	#add(bar: Bar, node: Node, met: boolean, sheet: Sheet, finely: boolean): Bar {
		if (node.kind === (met ? 'all' : 'any')) {
			const part = node.children.find(({ at }) => isOtherwise(sheet, at, met));
			if (part) return this.#add(bar, part, met, sheet, finely);
		}
		if (finely && !node.at.reading) {
			if (node.kind === 'maybe') return met ? bar : this.#add(bar, node.child, met, sheet, finely);
			if (node.kind === (met ? 'any' : 'all'))
				return node.children.reduce((one, child) => this.#add(one, child, met, sheet, finely), bar);
		}
		for (const id of node.questions) {
			const question = this.byId.get(id);
			if (!question || (finely && this.said[question.at] === 0)) continue;
			const { at, word, samples, readings, classes } = question;
			const own = finely ? classes[readings.indexOf(node.at.reading as Reading)] : undefined;
			const said = this.said[at];
			for (let number = 0; number < samples.length; number++) {
				const same = own
					? number > 0 && node.at.levels[own[number] as number] !== (met ? MET : UNMET)
					: number === said;
				if (!same) take(bar, word, number);
			}
		}
		return bar;
	}

	/** Of what is not as it has to be: the open question that barred the way most often, else the first of the part with the fewest. */
	#choose(finely: boolean): Tried | undefined {
		const sheet = this.now();
		[this.#next, this.#fewest, this.#heaviest] = [undefined, Infinity, finely ? 0 : Infinity];
		this.#look(this.benefit.requires, true, sheet);
		for (const { node } of this.benefit.carriers) this.#look(node, false, sheet);
		return this.#next;
	}

	#look(node: Node, met: boolean, sheet: Sheet): boolean {
		if (!isOtherwise(sheet, node.at, met)) return false;
		let below = false;
		if (node.kind === (met ? 'all' : 'any'))
			for (const child of node.children) below = this.#look(child, met, sheet) || below;
		if (below) return true;
		let first: Tried | undefined;
		let open = 0;
		for (const id of node.questions) {
			const question = this.byId.get(id);
			if (!question || this.said[question.at] !== 0) continue;
			open++;
			first ??= question;
			const weight = this.#weights[question.at] as number;
			if (weight > this.#heaviest) [this.#next, this.#fewest, this.#heaviest] = [question, 0, weight];
		}
		if (open < this.#fewest) [this.#next, this.#fewest] = [first, open];
		return true;
	}
}

function isOtherwise(sheet: Sheet, at: Place, met: boolean): boolean {
	return levelOn(sheet, at) !== (met ? MET : UNMET);
}

/** Whether a question plays a part in what bars the way. */
export function playsPart(bar: Bar, { word, words }: Tried): boolean {
	for (let each = word; each < word + words; each++) if (bar[each] !== -1) return true;
	return false;
}

function has(bar: Bar, word: number, number: number): boolean {
	return (((bar[word + (number >> 5)] as number) >> (number & 31)) & 1) === 1;
}

function take(bar: Bar, word: number, number: number): void {
	const at = word + (number >> 5);
	bar[at] = (bar[at] as number) & ~(1 << (number & 31));
}
