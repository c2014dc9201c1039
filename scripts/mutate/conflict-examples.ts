/** Signed examples of answers that contradict each other, and of answers that look like it but do not. */
import { contradictions } from '../../src/lib/engine/conflicts.ts';
import type { Guide } from '../../src/lib/engine/compile.ts';
import type { Answers } from '../../src/lib/engine/types.ts';
import file from '../../rules/examples/conflicts.json' with { type: 'json' };

interface ConflictExample {
	readonly guide: string;
	readonly conflict: string;
	/** A sentence a lawyer can sign. */
	readonly says: string;
	readonly contradict: readonly Answers[];
	readonly fit: readonly Answers[];
}

export const conflictExamples = file.examples as unknown as readonly ConflictExample[];

/** The cases of an example about which a guide says something else. */
export function wronglyTold(guide: Guide, { conflict, contradict, fit }: ConflictExample): Answers[] {
	const found = (answers: Answers) => contradictions(guide, answers).some(({ id }) => id === conflict);
	return [...contradict.filter((answers) => !found(answers)), ...fit.filter(found)];
}
