/** How large conditions get in normal form: what decided against it (docs/decisions/0090). */
import type { Guide } from '../../src/lib/engine/compile.ts';
import { leavesOf, type Node } from '../../src/lib/engine/node.ts';

/** Clauses of the conjunctive normal form, those that follow from others left out; a test is named by its place. */
function clauses(node: Node, turned: boolean, capped = false): ReadonlySet<string>[] {
	if (node.kind === 'test') return [new Set([`${String(node.at.id)} ${String(turned)} ${String(capped)}`])];
	if (node.kind === 'not') return clauses(node.child, !turned, capped);
	if (node.kind === 'maybe') return clauses(node.child, turned, true);
	const parts = node.children.map((child) => clauses(child, turned, capped));
	if ((node.kind === 'all') !== turned) return needed(parts.flat());
	return parts.reduce<ReadonlySet<string>[]>(
		(joined, part) => needed(joined.flatMap((one) => part.map((other) => new Set([...one, ...other])))),
		[new Set()],
	);
}

function needed(all: readonly ReadonlySet<string>[]): ReadonlySet<string>[] {
	const follows = (one: ReadonlySet<string>, from: ReadonlySet<string>) => [...from].every((test) => one.has(test));
	return all.filter(
		(one, at) =>
			!all.some((other, before) => {
				const earlier = other.size < one.size || (other.size === one.size && before < at);
				return before !== at && earlier && follows(one, other);
			}),
	);
}

/** Tests, and clauses of requirements, of carriers, and of the largest carrier with its tests, of one guide. */
export function normalForm(guide: Guide): string[] {
	const carriers = guide.benefits.flatMap((benefit) => benefit.carriers.map(({ node }) => node));
	const required = guide.benefits.map(({ requires }) => requires);
	const sizes = carriers.map((node) => ({ tests: leavesOf(node).length, clauses: clauses(node, false).length }));
	const largest = sizes.toSorted((one, other) => other.clauses - one.clauses)[0];
	const sum = (numbers: readonly number[]) => String(numbers.reduce((one, other) => one + other, 0));
	return [
		guide.id,
		sum([...required, ...carriers].map((node) => leavesOf(node).length)),
		sum(required.map((node) => clauses(node, false).length)),
		sum(sizes.map((size) => size.clauses)),
		largest ? `${String(largest.clauses)} of ${String(largest.tests)} tests` : '',
	];
}
