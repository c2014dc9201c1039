import { evaluate, type Circuit, type Program, type Sheet } from './circuit.ts';
import { BEST, classOf, SILENT, WORST, type Reading } from './readings.ts';
import type { Answer, Answers } from './types.ts';

/** Answers that are tried one by one: only what reads one is packed anew. One at a time, since all use the sheets of the guide. */
export class Trial {
	readonly answers: Record<string, Answer | undefined>;

	/** @param revise whether "weiß nicht" may still become an answer too */
	constructor(
		readonly circuit: Circuit,
		readonly program: Program,
		answers: Answers,
		readonly revise: boolean,
	) {
		this.answers = { ...answers };
		for (const reading of program.readings) this.#pack(reading);
	}

	/** Gives or takes back an answer. */
	say(id: string, answer: Answer | undefined): void {
		this.answers[id] = answer;
		for (const reading of readersOf(this.program).get(id) ?? []) this.#pack(reading);
	}

	/** Evaluates what is known. */
	now(program: Program): Sheet {
		return this.on(program, this.circuit.sheets.trial);
	}

	/** Evaluates the lowest and the highest level that conditions can still have. */
	ahead(program: Program): Circuit['sheets'] {
		this.on(program, this.circuit.sheets.worst);
		this.on(program, this.circuit.sheets.best);
		return this.circuit.sheets;
	}

	/** Evaluates on one sheet. */
	on(program: Program, sheet: Sheet): Sheet {
		evaluate(this.circuit, program, sheet);
		return sheet;
	}

	#pack(reading: Reading): void {
		const { trial, worst, best } = this.circuit.sheets;
		const found = classOf(reading, this.answers as Answers, BEST, this.revise);
		trial.classes[reading.index] = found === BEST ? SILENT : found;
		worst.classes[reading.index] = found === BEST ? WORST : found;
		best.classes[reading.index] = found;
	}
}

const readers = new WeakMap<Program, ReadonlyMap<string, readonly Reading[]>>();

/** Which readings an answer changes. */
function readersOf(program: Program): ReadonlyMap<string, readonly Reading[]> {
	const known = readers.get(program);
	if (known) return known;
	const found = new Map<string, Reading[]>();
	for (const reading of program.readings)
		for (const id of reading.fact?.questions ?? [reading.id]) found.set(id, [...(found.get(id) ?? []), reading]);
	readers.set(program, found);
	return found;
}
