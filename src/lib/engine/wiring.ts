/** Gives every condition of a guide its place in the circuit, while the guide is compiled. */
import type { Circuit, Place } from './circuit.ts';
import { BEST, choiceOf, samplesOf, SILENT, WORST, type Reading } from './readings.ts';
import { higher, lower, MET, OPEN, opposite, UNMET, type Level } from './truth.ts';
import type { Answer } from './types.ts';

/** The level of a class; for all but those of what is not said, an answer stands. */
type LevelOf = (at: number, sample: Answer) => Level;

const UNSAID: readonly Level[] = [OPEN, UNMET, MET];
const TURNED: readonly number[] = [SILENT, BEST, WORST];

export class Wiring {
	readonly circuit = {} as Circuit;
	#bits = 0;
	readonly #joins: Place[] = [];
	readonly #literals = new Map<Place, LevelOf>();
	readonly #known = new Map<string, Place>();
	#ids = 0;
	/** Open, whatever is answered. */
	readonly #silent = this.#place('all', []);

	/** A test, and the same again for the same test. */
	test(reading: Reading, test: string, level: (answer: Answer) => Level): Place {
		return this.#once(test, () => this.#literal(reading, (at, sample) => UNSAID[at] ?? level(sample)));
	}

	/** What reads one and the same stays whole, so that no two answers to it are thought to be given at once. */
	join(kind: Place['kind'], parts: readonly Place[]): Place {
		const [first] = parts;
		if (first && parts.length === 1) return first;
		return this.#once(`${kind} ${parts.map(({ id }) => id).join(' ')}`, () => {
			const reading = first?.reading;
			if (reading && parts.every((part) => part.reading === reading)) {
				const levels = parts.map((part) => this.#literals.get(part) as LevelOf);
				const least = kind === 'all' ? lower : higher;
				return this.#literal(reading, (at, sample) => levels.map((level) => level(at, sample)).reduce(least));
			}
			const literals = parts.filter((part) => part.reading);
			if (literals.length === parts.length) return this.#place(kind, parts);
			const joins = parts.filter((part) => !part.reading);
			return this.#place(kind, literals.length > 0 ? [this.#group(kind, literals), ...joins] : joins);
		});
	}

	not(part: Place): Place {
		const { id, reading, kind, parts } = part;
		return this.#once(`not ${String(id)}`, () => {
			const level = this.#literals.get(part);
			if (reading && level) return this.#literal(reading, (at, sample) => opposite(level(TURNED[at] ?? at, sample)));
			if (part === this.#silent) return part;
			const turned = parts.map((one) => this.not(one));
			return this.join(kind === 'all' ? 'any' : 'all', turned);
		});
	}

	maybe(part: Place): Place {
		const level = this.#literals.get(part);
		if (!part.reading || !level) return this.join('all', [this.#silent, part]);
		const { id, reading } = part;
		return this.#once(`maybe ${String(id)}`, () =>
			this.#literal(reading, (at, sample) => lower(OPEN, level(at, sample))),
		);
	}

	/** Makes the circuit ready, once every condition has its place. */
	finish(readings: number): Circuit {
		this.#layOut();
		for (const [place, level] of this.#literals) place.levels = levelsOf(place.reading as Reading, level);
		const words = Array.from({ length: (this.#bits + 31) >> 5 }, () => new Map<Reading, Int32Array>());
		const [turned, silent] = [new Int32Array(words.length), new Int32Array(words.length)];
		for (const { ownWord: word, bit, kind, parts } of this.#joins) {
			if (bit === 0 || (parts[0] && !parts[0].reading)) continue;
			if (kind === 'all') turned[word] = (turned[word] as number) | bit;
			for (const { reading, levels } of parts) {
				if (!reading) continue;
				const table = words[word]?.get(reading) ?? new Int32Array(2 * levels.length);
				words[word]?.set(reading, table);
				levels.forEach((level, at) => {
					const strength = kind === 'all' ? MET - level : level;
					if (strength === MET) table[2 * at] = (table[2 * at] as number) | bit;
					if (strength >= OPEN) table[2 * at + 1] = (table[2 * at + 1] as number) | bit;
				});
			}
		}
		silent[this.#silent.ownWord] = this.#silent.bit;
		const [starts, entries, table] = [[0], [] as number[], [] as number[]];
		for (const own of words) {
			for (const [reading, rows] of own) {
				entries.push(reading.index, table.length);
				table.push(...rows);
			}
			starts.push(entries.length);
		}
		const sheet = () => ({
			classes: new Uint16Array(readings),
			met: new Int32Array(words.length),
			possible: new Int32Array(words.length),
		});
		return Object.assign(this.circuit, {
			...{ starts: Int32Array.from(starts), entries: Int32Array.from(entries), table: Int32Array.from(table) },
			...{ turned, silent },
			sheets: { now: sheet(), worst: sheet(), best: sheet(), trial: sheet(), alone: sheet() },
		} satisfies Circuit);
	}

	/** Equal conditions have one place, wherever they stand. */
	#once(key: string, make: () => Place): Place {
		const place = this.#known.get(key) ?? make();
		this.#known.set(key, place);
		return place;
	}

	/** Conditions on several readings, joined beside joins. */
	#group(kind: Place['kind'], literals: readonly Place[]): Place {
		const key = `group ${kind} ${literals.map(({ id }) => id).join(' ')}`;
		return this.#once(key, () => this.#place(kind, literals));
	}

	#literal(reading: Reading, level: LevelOf): Place {
		const place = this.#blank('all', [], reading);
		this.#literals.set(place, level);
		return place;
	}

	#place(kind: Place['kind'], parts: readonly Place[]): Place {
		const place = this.#blank(kind, parts);
		this.#joins.push(place);
		return place;
	}

	/** Gives bits to joins: to the parts of one join in one word, where they have none yet, so that one mask reads them. */
	#layOut(): void {
		this.#give([this.#silent]);
		for (const place of this.#joins.toReversed()) {
			const parts = place.parts.filter((part) => !part.reading);
			this.#give(parts);
			const words = new Set(parts.map((part) => part.ownWord));
			if (words.size !== 1) this.#give([place]);
			const read = words.size === 1 ? parts : [place];
			place.all = place.kind === 'all' ? -1 : 0;
			place.word = read[0]?.ownWord ?? 0;
			place.mask = read.reduce((mask, { bit }) => mask | bit, 0);
		}
	}

	#give(places: readonly Place[]): void {
		const without = places.filter(({ bit }) => bit === 0);
		if ((this.#bits & 31) + without.length > 32) this.#bits = (this.#bits + 31) & ~31;
		for (const place of without) {
			place.ownWord = this.#bits >> 5;
			place.bit = 1 << (this.#bits++ & 31);
		}
	}

	#blank(kind: Place['kind'], parts: readonly Place[], reading?: Reading): Place {
		const unread = { levels: NONE, word: 0, mask: 0, all: 0, bit: 0, ownWord: 0, program: undefined };
		return { id: this.#ids++, circuit: this.circuit, reading, kind, parts, ...unread };
	}
}

const NONE = new Uint8Array(0);

/** The level of every class of a reading; unsaid, the lowest and highest that it can still lead to. */
function levelsOf(reading: Reading, level: LevelOf): Uint8Array {
	const samples = ['', '', '', ...samplesOf(reading)];
	const levels = Uint8Array.from(samples, (sample, at) => level(at, sample));
	const choice = choiceOf(reading)?.map((at) => levels[at] as number);
	if (choice) levels.set([Math.min(...choice), Math.max(...choice)], WORST);
	return levels;
}
