/** Signed examples of benefits that the law does not give beside each other. */
import type { RuleBook } from '../../src/lib/rules/book.ts';
import file from '../../rules/examples/exclusions.json' with { type: 'json' };

interface ExclusionExample {
	/** Two benefits; the rule file of the first one says that it excludes the second. */
	readonly benefit: string;
	readonly excludes: string;
	/** A sentence a lawyer can sign. */
	readonly says: string;
}

export const exclusionExamples: readonly ExclusionExample[] = file.examples;

/** Pairs of benefits that a book lets exclude each other without a signed example, or the other way round. */
export function wronglyExcluded(book: RuleBook): string[] {
	const signed = new Set(exclusionExamples.map(({ benefit, excludes }) => `${benefit} ${excludes}`));
	const declared = Object.values(book.benefits).flatMap(({ id, excludes = [] }) =>
		excludes.map(({ benefit }) => `${id} ${benefit}`),
	);
	return [
		...declared.filter((pair) => !signed.has(pair)),
		...[...signed].filter((pair) => !declared.includes(pair)),
	].sort();
}
