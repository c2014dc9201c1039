/** The proof of the rules on every day on which they change. */
import { facts } from '../../src/lib/calculators/facts.ts';
import type { RuleBook } from '../../src/lib/rules/book.ts';
import { guideSource } from '../../src/lib/rules/guide-source.ts';
import { daysToCheck } from '../../src/lib/rules/turns.ts';
import { prove, type Budget, type Proof } from './prove.ts';

/**
 * Proves each guide on the day of the edition and on each other one on which a rule of it begins or ends or, later on, one of its
 * figures changes. What is found on another day says so.
 * @param past whether also on the earlier days on which only figures changed
 */
export function proveDays(book: RuleBook, budget: Budget, only = Object.keys(book.guides), past = false): Proof {
	const { asOf } = book.edition;
	const proofs = only.flatMap((guide) =>
		daysToCheck(asOf, guideSource(book, guide, facts), past).map((day) => {
			const proof = prove(book, day, budget, [guide]);
			return day === asOf ? proof : named(proof, day);
		}),
	);
	return {
		findings: proofs.flatMap(({ findings }) => findings),
		benefits: proofs.flatMap(({ benefits }) => benefits),
		guides: proofs.flatMap(({ guides }) => guides),
	};
}

function named({ findings, benefits, guides }: Proof, day: string): Proof {
	return {
		findings: findings.map((one) => ({ ...one, reason: `on ${day}: ${one.reason}` })),
		benefits: benefits.map((one) => ({ ...one, guide: `${one.guide} ${day}` })),
		guides: guides.map((one) => ({ ...one, guide: `${one.guide} ${day}` })),
	};
}
