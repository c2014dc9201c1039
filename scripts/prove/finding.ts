import type { Answers } from '../../src/lib/engine/types.ts';

/** Something that the proof found in the rules. */
export interface Finding {
	/** What was expected of every rule. */
	readonly kind:
		| 'disagreement'
		| 'verdict-unreachable'
		| 'requirement-cannot-decide'
		| 'part-without-effect'
		| 'carrier-unreachable'
		| 'question-missing'
		| 'question-in-vain'
		| 'decided-verdict-flips'
		| 'conflict-unreachable'
		| 'exclusion-broken';
	readonly file: string;
	/** Path inside the file; empty for the file as a whole. */
	readonly path: string;
	readonly reason: string;
	/** A smallest case that shows it; "weiß nicht" is left out. */
	readonly example?: Answers;
	/** Worth knowing, but as the law wants it. */
	readonly informative?: boolean;
}

/** The findings that call for a change. */
export function calling(findings: readonly Finding[]): readonly Finding[] {
	return findings.filter(({ informative }) => !informative);
}

/** A finding as one line. */
export function line({ file, path, kind, reason, example }: Finding): string {
	const place = path ? `${file}: ${path}` : file;
	return `${place}: ${kind}: ${reason}${example ? ` · case ${JSON.stringify(example)}` : ''}`;
}
