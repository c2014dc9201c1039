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
		| 'conflict-unreachable';
	readonly file: string;
	/** Path inside the file; empty for the file as a whole. */
	readonly path: string;
	readonly reason: string;
	/** A smallest case that shows it; "weiß nicht" is left out. */
	readonly example?: Answers;
	/** Worth knowing, but as the law wants it. */
	readonly informative?: boolean;
}

/** Findings that may stand for now, with the reason. One that no longer occurs has to leave this list. */
const accepted: readonly { readonly file: string; readonly path: string; readonly because: string }[] = [
	{
		file: 'carriers/integration-assistance.json',
		path: 'cases.1.when',
		because:
			'a private reason for a home makes the benefit unlikely, and then no carrier is named; the text of the requirement names it (2026-11-22, to be settled by whoever keeps the rules)',
	},
];

/** The findings that call for a change, those that are accepted taken out, and what is accepted in vain. */
export function calling(findings: readonly Finding[]): {
	grave: readonly Finding[];
	acceptedInVain: readonly string[];
} {
	const grave = findings.filter(({ informative }) => !informative);
	const fits = (finding: Finding, { file, path }: (typeof accepted)[number]) =>
		finding.file === file && finding.path === path;
	return {
		grave: grave.filter((finding) => !accepted.some((one) => fits(finding, one))),
		acceptedInVain: accepted
			.filter((one) => !grave.some((finding) => fits(finding, one)))
			.map(({ file, path }) => `${file}: ${path}`),
	};
}

/** A finding as one line. */
export function line({ file, path, kind, reason, example }: Finding): string {
	const place = path ? `${file}: ${path}` : file;
	return `${place}: ${kind}: ${reason}${example ? ` · case ${JSON.stringify(example)}` : ''}`;
}
