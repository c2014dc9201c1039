/** Proves the rules of a book: every guide, every benefit, every combination of answers. */
import { facts } from '../../src/lib/calculators/facts.ts';
import { compile } from '../../src/lib/engine/compile.ts';
import type { RuleBook } from '../../src/lib/rules/book.ts';
import { guideSource } from '../../src/lib/rules/guide-source.ts';
import { RuleDiagrams } from '../../src/lib/rules/space/rule-diagrams.ts';
import { bookOn } from '../book-on.ts';
import { agree, type Proving } from './agreement.ts';
import { asking, type Asked } from './asking.ts';
import { combinationsOf, tryCombinations } from './black-box.ts';
import { carriersReached } from './carriers.ts';
import { conflictsReached } from './consistent.ts';
import { exclusionsHold } from './exclusions.ts';
import type { Finding } from './finding.ts';
import { decidedStays } from './monotone.ts';
import { effects, requirementsDecide, verdictsReached, type Effect } from './outcomes.ts';

/** How much is tried beyond what proves itself by the diagrams. */
export interface Budget {
	/** Combinations of each benefit that are tried as whole cases. */
	readonly combinations: number;
	/** Paths that are walked for each wish. */
	readonly paths: number;
}

/** What every `npm test` tries. */
export const usual: Budget = { combinations: 3000, paths: 100 };

export interface BenefitProof {
	readonly guide: string;
	readonly benefit: string;
	/** Combinations of answers that the rules can tell apart: all are covered. */
	readonly combinations: number;
	/** Cases that stand for them, layer by layer. */
	readonly layers: number;
	/** Whole cases tried beside. */
	readonly cases: number;
}

export interface Proof {
	readonly findings: readonly Finding[];
	readonly benefits: readonly BenefitProof[];
	readonly guides: readonly { readonly guide: string; readonly asked: readonly Asked[] }[];
}

/**
 * @param keyDate ISO day for which the rules are applied
 * @param only ids of guides; all where left out
 */
export function prove(dated: RuleBook, keyDate: string, budget: Budget, only = Object.keys(dated.guides)): Proof {
	const book = bookOn(dated, keyDate);
	const findings: Finding[] = [];
	const benefits: BenefitProof[] = [];
	const guides: Proof['guides'][number][] = [];
	const seen: Effect[] = [];
	for (const id of only) {
		const source = guideSource(book, id, facts);
		const guide = compile(source, keyDate, facts);
		const diagrams = new RuleDiagrams(
			guide,
			guide.benefits,
			guide.conflicts.map(({ node }) => node),
		);
		const proving: Proving = { book, source, guide, diagrams };
		for (const benefit of guide.benefits) {
			const layers = agree(proving, benefit);
			const cases = tryCombinations(proving, benefit, budget.combinations);
			findings.push(...layers.findings, ...cases.findings, ...decidedStays(proving, benefit));
			findings.push(...verdictsReached(proving, benefit), ...requirementsDecide(proving, benefit));
			findings.push(...carriersReached(proving, benefit));
			seen.push(...effects(proving, benefit));
			benefits.push({
				guide: id,
				benefit: benefit.rule.id,
				combinations: combinationsOf(new RuleDiagrams(guide, [benefit])),
				layers: layers.tried,
				cases: cases.tried,
			});
		}
		findings.push(...conflictsReached(proving), ...exclusionsHold(proving));
		const asked = asking(proving, budget.paths);
		findings.push(...asked.flatMap((one) => one.findings));
		guides.push({ guide: id, asked });
	}
	return { findings: once([...findings, ...withoutEffect(seen)]), benefits, guides };
}

/** Parts that make no difference to any benefit; where they do to another, that is worth knowing only. */
function withoutEffect(seen: readonly Effect[]): Finding[] {
	const key = ({ file, path }: Effect) => `${file}: ${path}`;
	const useful = new Set(seen.filter(({ matters }) => matters).map(key));
	return seen
		.filter(({ matters }) => !matters)
		.map((effect) => {
			const { file, path, name, benefit, informative } = effect;
			const part = name === undefined ? 'this part' : `"${name}"`;
			const reason = `${part} makes no difference to "${benefit}"`;
			return { kind: 'part-without-effect', file, path, reason, informative: informative || useful.has(key(effect)) };
		});
}

/** The first of all findings that say the same of the same place. */
function once(findings: readonly Finding[]): Finding[] {
	const found = new Map<string, Finding>();
	for (const finding of findings) {
		const key = [finding.kind, finding.file, finding.path, finding.reason].join(' ');
		if (!found.has(key)) found.set(key, finding);
	}
	return [...found.values()];
}
