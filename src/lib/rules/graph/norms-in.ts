import type { Node } from '#lib/engine/node.ts';

/**
 * The provisions that a condition rests on: its own, else those of its named parts.
 * @param question only parts that read this question, and of those the innermost
 */
export function normsIn(node: Node, question?: string): string[] {
	if (question !== undefined && !node.questions.includes(question)) return [];
	const own = node.part?.norms ?? [];
	if (question === undefined && own.length > 0) return [...own];
	const children =
		node.kind === 'test' ? [] : node.kind === 'all' || node.kind === 'any' ? node.children : [node.child];
	const inner = [...new Set(children.flatMap((child) => normsIn(child, question)))];
	return inner.length > 0 ? inner : [...own];
}
