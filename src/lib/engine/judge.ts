import type { CompiledBenefit } from './compile.ts';
import { decide } from './decide.ts';
import type { Memo } from './node.ts';
import { MET, UNMET, type Level } from './truth.ts';
import type { Answers } from './types.ts';

/** How far the two sides of a benefit are met. */
export interface Judgement {
	readonly requires: Level;
	/** The first carrier that surely comes first; none otherwise. */
	readonly carrier: string | undefined;
	/** The highest level of any carrier. */
	readonly carriers: Level;
}

/** Decides the requirements of a benefit and, unless they are unmet, whether a carrier comes first. */
export function judge(benefit: CompiledBenefit, answers: Answers, memo?: Memo): Judgement {
	const requires = decide(benefit.requires, answers, memo);
	let carriers: Level = UNMET;
	if (requires === UNMET) return { requires, carrier: undefined, carriers };
	for (const { id, node } of benefit.carriers) {
		const level = decide(node, answers, memo);
		if (level === MET) return { requires, carrier: id, carriers: level };
		if (level > carriers) carriers = level;
	}
	return { requires, carrier: undefined, carriers };
}
