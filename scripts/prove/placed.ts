/** Conditions of the rule files side by side with what the engine made of them, each with its file and path. */
import type { CompiledBenefit } from '../../src/lib/engine/compile.ts';
import type { Node } from '../../src/lib/engine/node.ts';
import type { Condition } from '../../src/lib/engine/types.ts';
import type { RuleBook } from '../../src/lib/rules/book.ts';

export interface Placed {
	readonly condition: Condition;
	readonly node: Node;
	readonly file: string;
	readonly path: string;
	/** Name of the requirement, where it has one. */
	readonly name: string | undefined;
	/** The parts that this one is made of, in the order of the engine's node. */
	readonly parts: readonly Placed[];
}

/** A case of a carrier, as far as a benefit is concerned. */
export interface PlacedCase extends Placed {
	readonly effect: 'first' | 'ask';
}

/** The requirements of a benefit, with all parts. Shared requirements have the place of their own file. */
export function placeRequirements(book: RuleBook, { rule, requires }: CompiledBenefit): Placed {
	return place(book, rule.requires, requires, book.places[`benefits/${rule.id}`] ?? rule.id, 'requires');
}

/** The cases of a carrier that speak of a benefit, with all parts. The node is that of the condition, without its effect. */
export function placeCases(book: RuleBook, benefit: CompiledBenefit, id: string): PlacedCase[] {
	const carrier = book.carriers[id];
	const whole = benefit.carriers.find((one) => one.id === id)?.node;
	const nodes = whole?.kind === 'any' ? whole.children : [];
	const own = (carrier?.cases ?? [])
		.map((one, index) => ({ one, index }))
		.filter(({ one }) => one.purposes.includes(benefit.rule.purpose));
	return own.flatMap(({ one, index }, position): PlacedCase[] => {
		const wrapped = nodes[position];
		const node = one.effect === 'ask' && wrapped?.kind === 'maybe' ? wrapped.child : wrapped;
		if (!node) return [];
		const placed = place(book, one.when, node, book.places[`carriers/${id}`] ?? id, `cases.${String(index)}.when`);
		return [{ ...placed, effect: one.effect }];
	});
}

/** A part and everything it is made of. */
export function within(placed: Placed): Placed[] {
	return [placed, ...placed.parts.flatMap(within)];
}

function place(book: RuleBook, condition: Condition, node: Node, file: string, path: string): Placed {
	if ('use' in condition) {
		const requirement = book.requirements[condition.use];
		if (!requirement) throw new Error(`no requirement "${condition.use}"`);
		const home = book.places[`requirements/${condition.use}`] ?? condition.use;
		const { parts } = place(book, requirement.when, node, home, 'when');
		return { condition, node, file, path, name: condition.use, parts };
	}
	const below = (part: Condition, child: Node | undefined, step: string): Placed[] =>
		child ? [place(book, part, child, file, `${path}.${step}`)] : [];
	const children = node.kind === 'all' || node.kind === 'any' ? node.children : [];
	const child = node.kind === 'not' || node.kind === 'maybe' ? node.child : undefined;
	let parts: Placed[] = [];
	if ('all' in condition)
		parts = condition.all.flatMap((part, index) => below(part, children[index], `all.${String(index)}`));
	else if ('any' in condition)
		parts = condition.any.flatMap((part, index) => below(part, children[index], `any.${String(index)}`));
	else if ('not' in condition) parts = below(condition.not, child, 'not');
	else if ('maybe' in condition) parts = below(condition.maybe, child, 'maybe');
	else if ('if' in condition) {
		const [not, then] = children;
		const turned = not?.kind === 'not' ? below(condition.if, not.child, 'if') : [];
		parts = [
			...(not
				? [{ condition: { not: condition.if }, node: not, file, path: `${path}.if`, name: undefined, parts: turned }]
				: []),
			...below(condition.then, then, 'then'),
		];
	}
	return { condition, node, file, path, name: condition.id, parts };
}
