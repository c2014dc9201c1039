/** The examples of the rules as a net: whether one of them tears when the rules are wrong. */
import { isDeepStrictEqual } from 'node:util';
import type { Guide } from '../../src/lib/engine/compile.ts';
import type { Reason } from '../../src/lib/engine/reasons.ts';
import type { Answers } from '../../src/lib/engine/types.ts';
import { explain, fails, type CarrierReason, type Explained } from '../../src/lib/engine/verdict.ts';
import type { RuleBook } from '../../src/lib/rules/book.ts';
import type { Example } from '../../src/lib/rules/schema.ts';

/** An example with the benefit it is about. */
export interface Placed {
	readonly guide: string;
	readonly benefit: string;
	readonly example: Example;
}

/** The examples about some benefits, each case by itself. */
export function examplesOf(book: RuleBook, guide: string, benefits: ReadonlySet<string>): Placed[] {
	return book.examples
		.filter((file) => file.guide === guide && benefits.has(file.benefit))
		.flatMap(({ benefit, examples }) => examples.flatMap(casesOf).map((example) => ({ guide, benefit, example })));
}

/** An example once for each of its cases: as it stands, and with each of the other answers for which it holds too. */
export function casesOf({ also = [], ...example }: Example): Example[] {
	return [{}, ...also].map((other) => ({ ...example, answers: { ...example.answers, ...other } }));
}

type Said = Pick<Example, 'verdict' | 'carrier' | 'unmet' | 'carriers' | 'reasons' | 'settledBy' | 'amount'>;

/** What an example says about its benefit. */
export function said({ verdict, carrier, unmet, carriers, reasons, settledBy, amount }: Example): Said {
	return { verdict, carrier, unmet, carriers, reasons, settledBy, amount };
}

/** What the rules say about the same: carriers, reasons, settlers and amount only as far as the example speaks of them. */
export function found(example: Example, explained: Explained): Said {
	const { verdict, carrier, reasons, carriers, amount } = explained;
	const spoken = ({ id }: Reason) => example.reasons?.[id] !== undefined;
	const top = reasons.filter(({ truth }) => truth === 'unmet').map(({ id }) => id);
	return {
		verdict,
		carrier,
		unmet: fails(verdict) ? top : undefined,
		amount: example.amount === undefined ? undefined : amount,
		carriers: example.carriers && Object.fromEntries(carriers.map((carrier) => [carrier.id, roleOf(carrier)])),
		reasons:
			example.reasons &&
			Object.fromEntries([
				...named(reasons)
					.filter(spoken)
					.map(({ id, truth }) => [id, truth]),
				...explained.notApplicable.filter((id) => example.reasons?.[id]).map((id) => [id, 'not-applicable']),
			]),
		settledBy: example.settledBy && explained.settledBy,
	};
}

function roleOf({ truth, restOf }: CarrierReason): 'first' | 'ask' | 'rest' | 'rest-ask' {
	if (restOf !== undefined) return truth === 'met' ? 'rest' : 'rest-ask';
	return truth === 'met' ? 'first' : 'ask';
}

function named(reasons: readonly Reason[]): Reason[] {
	return reasons.flatMap((reason) => [reason, ...named(reason.parts)]);
}

/** Whether an example is not what the rules say any more; the same as tests/examples.test.ts looks at. */
export function tears(guide: Guide, { benefit: id, example }: Placed): boolean {
	const benefit = guide.benefits.find(({ rule }) => rule.id === id);
	if (!benefit) return true;
	const explained = explain(guide, benefit, example.answers as Answers);
	return !isDeepStrictEqual(found(example, explained), said(example));
}
