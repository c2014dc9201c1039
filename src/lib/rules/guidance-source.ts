import type { GuidanceSource } from '#lib/engine/guidance.ts';
import type { ComputedFacts, Condition } from '#lib/engine/types.ts';
import type { RuleBook } from './book.ts';
import { visit } from './conditions.ts';

/** The steps, urgent matters and procedures of all benefits, ready for the engine's `compileGuidance`. */
export function guidanceSource(book: RuleBook, facts: ComputedFacts): GuidanceSource {
	const requirements = new Set<string>();
	const figures = new Set<string>();
	const follow = (condition: Condition | undefined): void => {
		if (!condition) return;
		visit(condition, '', (part) => {
			if ('use' in part) {
				if (requirements.has(part.use)) return;
				requirements.add(part.use);
				follow(book.requirements[part.use]?.when);
			} else if ('question' in part || 'fact' in part) {
				for (const name of [part.atLeast, part.atMost, part.below, part.above])
					if (name !== undefined) figures.add(name);
				if (part.fact !== undefined) facts[part.fact]?.figures.forEach((name) => figures.add(name));
			}
		});
	};
	const both = ({ when, except }: { readonly when?: Condition; readonly except?: Condition }): void => {
		follow(when);
		follow(except);
	};
	const benefits = Object.fromEntries(
		Object.values(book.steps).map(({ id, steps, late }) => [
			id,
			{ steps: steps.map((step) => (typeof step === 'string' ? { id: step } : step)), ...(late && { late }) },
		]),
	);
	for (const { steps, late } of Object.values(benefits))
		for (const one of [...steps, ...(late ? [late] : [])]) both(one);
	for (const one of [...book.urgent, ...book.procedures]) both(one);
	return {
		benefits,
		urgent: book.urgent,
		procedures: book.procedures,
		requirements: Object.fromEntries([...requirements].flatMap((id) => entry(book.requirements, id))),
		figures: Object.fromEntries([...figures].flatMap((id) => entry(book.figures, id))),
	};
}

function entry<T>(from: Readonly<Record<string, T>>, id: string): (readonly [string, T])[] {
	const found = from[id];
	return found === undefined ? [] : [[id, found]];
}
