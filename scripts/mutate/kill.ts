/** Whether anything notices a mistake in the rules: the checks of the build, the examples, or the proof. */
import { bookOn } from '../book-on.ts';
import { facts } from '../../src/lib/calculators/facts.ts';
import { compile, type Guide } from '../../src/lib/engine/compile.ts';
import type { RuleBook } from '../../src/lib/rules/book.ts';
import { checkBook } from '../../src/lib/rules/check.ts';
import { daysToCheck } from '../../src/lib/rules/turns.ts';
import { guideSource } from '../../src/lib/rules/guide-source.ts';
import { RuleDiagrams } from '../../src/lib/rules/space/rule-diagrams.ts';
import type { Proving } from '../prove/agreement.ts';
import { carriersReached } from '../prove/carriers.ts';
import { conflictsReached } from '../prove/consistent.ts';
import { line, type Finding } from '../prove/finding.ts';
import { effects, requirementsDecide, verdictsReached } from '../prove/outcomes.ts';
import { conflictExamples, wronglyTold } from './conflict-examples.ts';
import { benefitDifference, conflictDifference, wayDifference, type Difference } from './difference.ts';
import { examplesOf, tears } from './examples.ts';
import { wronglyExcluded } from './exclusion-examples.ts';
import { wayExamples, wronglyLed } from './way-examples.ts';

/** What became of a mutant. */
export type Fate =
	{ readonly fate: 'refused' | 'example' | 'proof' | 'equivalent' } | ({ readonly fate: 'survived' } & Difference);

/** A wrong book: what it can touch limits what is looked at. */
export interface Suspect {
	readonly book: RuleBook;
	readonly benefits: ReadonlySet<string>;
	readonly guide?: string | undefined;
}

/** Tries wrong books against one right book. */
export class Net {
	readonly #guides = new Map<string, Guide>();
	readonly #findings = new Map<string, ReadonlySet<string>>();

	constructor(
		readonly right: RuleBook,
		readonly keyDate: string,
	) {}

	/** What becomes of a wrong book. */
	fate(suspect: Suspect): Fate {
		try {
			checkBook(suspect.book, facts);
			if (wronglyExcluded(suspect.book).length > 0) return { fate: 'example' };
			const guides = this.#touched(suspect).flatMap((id) =>
				this.#days(suspect.book, id).map((day) => ({ id, day, guide: this.#compile(suspect.book, id, day) })),
			);
			const today = guides.filter(({ day }) => day === this.keyDate);
			if (today.some(({ id, guide }) => this.#torn(suspect, id, guide))) return { fate: 'example' };
			if (guides.some(({ id, guide }) => this.#disproved(suspect, id, guide))) return { fate: 'proof' };
			for (const { id, guide } of guides) {
				const difference = this.#difference(suspect, id, guide);
				if (difference) return { fate: 'survived', ...difference };
			}
			return { fate: 'equivalent' };
		} catch {
			return { fate: 'refused' };
		}
	}

	#touched({ benefits, guide }: Suspect): string[] {
		if (guide !== undefined) return [guide];
		return Object.values(this.right.guides)
			.filter((one) => one.benefits.some((id) => benefits.has(id)))
			.map(({ id }) => id);
	}

	/** The key date, and each day on which one of the two books changes. */
	#days(wrong: RuleBook, id: string): string[] {
		const days = [this.right, wrong].flatMap((book) => daysToCheck(this.keyDate, guideSource(book, id, facts)));
		return [...new Set(days)];
	}

	#compile(book: RuleBook, id: string, keyDate: string): Guide {
		return compile(guideSource(book, id, facts), keyDate, facts);
	}

	#right(id: string, day: string): Guide {
		const key = `${id} ${day}`;
		const guide = this.#guides.get(key) ?? this.#compile(this.right, id, day);
		this.#guides.set(key, guide);
		return guide;
	}

	#torn({ book, benefits, guide }: Suspect, id: string, wrong: Guide): boolean {
		const told = conflictExamples.filter((example) => example.guide === id);
		const led = wayExamples.filter((example) => example.guide === id);
		if (guide !== undefined && led.some((example) => wronglyLed(wrong, example).length > 0)) return true;
		if (guide !== undefined && told.some((example) => wronglyTold(wrong, example).length > 0)) return true;
		const all = guide === undefined ? benefits : new Set(wrong.benefits.map(({ rule }) => rule.id));
		const dated = new Map<string, Guide>();
		return examplesOf(this.right, id, all).some((placed) => {
			const { keyDate } = placed.example;
			if (keyDate === undefined) return tears(wrong, placed);
			const then = dated.get(keyDate) ?? this.#compile(book, id, keyDate);
			dated.set(keyDate, then);
			return tears(then, placed);
		});
	}

	#disproved(suspect: Suspect, id: string, wrong: Guide): boolean {
		const day = wrong.keyDate;
		const key = `${id} ${day} ${[...suspect.benefits].sort().join()}`;
		const before = this.#findings.get(key) ?? this.#prove(this.right, id, this.#right(id, day), suspect);
		this.#findings.set(key, before);
		return [...this.#prove(suspect.book, id, wrong, suspect)].some((finding) => !before.has(finding));
	}

	/** The findings that call for a change, about the benefits in question. */
	#prove(book: RuleBook, id: string, guide: Guide, { benefits }: Suspect): Set<string> {
		const own = guide.benefits.filter(({ rule }) => benefits.has(rule.id));
		const conflicts = guide.conflicts.map(({ node }) => node);
		const diagrams = new RuleDiagrams(guide, own, conflicts);
		const proving: Proving = {
			book: bookOn(book, guide.keyDate),
			source: guideSource(book, id, facts),
			guide,
			diagrams,
		};
		const findings: Finding[] = [...conflictsReached(proving)];
		for (const benefit of own) {
			findings.push(...verdictsReached(proving, benefit), ...requirementsDecide(proving, benefit));
			findings.push(...carriersReached(proving, benefit));
			for (const { file, path, matters, informative } of effects(proving, benefit))
				if (!matters && !informative)
					findings.push({ kind: 'part-without-effect', file, path, reason: benefit.rule.id });
		}
		return new Set(findings.filter(({ informative }) => !informative).map(line));
	}

	/** A smallest case that shows that a book is wrong, if there is one. */
	#difference(suspect: Suspect, id: string, wrong: Guide): Difference | undefined {
		const right = this.#right(id, wrong.keyDate);
		if (suspect.guide !== undefined) return conflictDifference(right, wrong) ?? wayDifference(right, wrong);
		for (const before of right.benefits.filter(({ rule }) => suspect.benefits.has(rule.id))) {
			const after = wrong.benefits.find(({ rule }) => rule.id === before.rule.id);
			const difference = after && benefitDifference({ right, wrong }, before, after);
			if (difference) return difference;
		}
		return undefined;
	}
}
