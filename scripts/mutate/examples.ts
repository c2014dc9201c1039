/** The examples of the rules as a net: whether one of them tears when the rules are wrong. */
import type { Guide } from '../../src/lib/engine/compile.ts';
import type { Answers } from '../../src/lib/engine/types.ts';
import { explain } from '../../src/lib/engine/verdict.ts';
import type { RuleBook } from '../../src/lib/rules/book.ts';
import type { Example } from '../../src/lib/rules/schema.ts';

/** An example with the benefit it is about. */
export interface Placed {
	readonly guide: string;
	readonly benefit: string;
	readonly example: Example;
}

/** The examples about some benefits. */
export function examplesOf(book: RuleBook, guide: string, benefits: ReadonlySet<string>): Placed[] {
	return book.examples
		.filter((file) => file.guide === guide && benefits.has(file.benefit))
		.flatMap(({ benefit, examples }) => examples.map((example) => ({ guide, benefit, example })));
}

/** Whether an example is not what the rules say any more; the same as tests/examples.test.ts looks at. */
export function tears(guide: Guide, { benefit: id, example }: Placed): boolean {
	const benefit = guide.benefits.find(({ rule }) => rule.id === id);
	if (!benefit) return true;
	const { verdict, carrier, reasons } = explain(guide, benefit, example.answers as Answers);
	if (verdict !== example.verdict || carrier !== example.carrier) return true;
	if (verdict !== 'unlikely') return false;
	const unmet = reasons.filter(({ truth }) => truth === 'unmet').map(({ id: name }) => name);
	return unmet.join() !== (example.unmet ?? []).join();
}
