/** What of the rules rests on which provision: the other way round than the files say it. */
import type { Condition } from '#lib/engine/types.ts';
import type { RuleBook } from './book.ts';
import { visit } from './conditions.ts';

export const useKinds = [
	'benefit',
	'requirement',
	'carrier',
	'question',
	'figure',
	'hint',
	'urgent',
	'procedure',
	'conflict',
] as const;

/** A thing of the rules that cites a provision. */
export interface Use {
	readonly kind: (typeof useKinds)[number];
	readonly id: string;
	/** The benefit whose own requirement it is, or the guide whose conflict. */
	readonly of?: string;
}

/** Everything that cites a norm, by the id of the norm, each thing once and sorted by its kind. */
export function usesOf(book: RuleBook): Map<string, Use[]> {
	const found = new Map<string, Map<string, Use>>();
	const cite = (norms: readonly string[] | undefined, use: Use): void => {
		for (const norm of norms ?? []) {
			const uses = found.get(norm) ?? new Map<string, Use>();
			uses.set(`${use.kind}/${use.of ?? ''}/${use.id}`, use);
			found.set(norm, uses);
		}
	};
	const citeParts = (condition: Condition, whole: Use, own?: (id: string) => Use): void =>
		visit(condition, '', (part) => {
			cite(part.norms, part.id !== undefined && own ? own(part.id) : whole);
		});
	for (const { id, norms, requires, excludes } of Object.values(book.benefits)) {
		cite(norms, { kind: 'benefit', id });
		for (const one of excludes ?? []) cite(one.norms, { kind: 'benefit', id });
		citeParts(requires, { kind: 'benefit', id }, (part) => ({ kind: 'requirement', id: part, of: id }));
	}
	for (const { id, norms, when } of Object.values(book.requirements)) {
		cite(norms, { kind: 'requirement', id });
		citeParts(when, { kind: 'requirement', id });
	}
	for (const { id, norms, cases } of Object.values(book.carriers)) {
		cite(norms, { kind: 'carrier', id });
		for (const one of cases) {
			cite(one.norms, { kind: 'carrier', id });
			citeParts(one.when, { kind: 'carrier', id });
		}
	}
	for (const { id, norms } of Object.values(book.questions)) cite(norms, { kind: 'question', id });
	for (const [id, { norms }] of Object.entries(book.figures)) cite(norms, { kind: 'figure', id });
	for (const { id, norms } of book.hints) cite(norms, { kind: 'hint', id });
	for (const { id, norms } of book.urgent) cite(norms, { kind: 'urgent', id });
	for (const { id, norms } of book.procedures) cite(norms, { kind: 'procedure', id });
	for (const { id: guide, conflicts } of Object.values(book.guides))
		for (const { id, norms } of conflicts ?? []) cite(norms, { kind: 'conflict', id, of: guide });
	const rank = ({ kind }: Use) => useKinds.indexOf(kind);
	return new Map(
		[...found].map(([norm, uses]) => [norm, [...uses.values()].sort((one, other) => rank(one) - rank(other))]),
	);
}
