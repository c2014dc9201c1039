/** Everything that the full run says about rules, but for what takes minutes (proof, mutants) and what people read in a browser. */
import { RuleFaults, type Fault } from '../../src/lib/rules/book.ts';
import { unsignedAbout } from './about.ts';
import { contradictions, lateFaults, procedureFaults, stepFaults } from './contradictions.ts';
import { coverageFaults } from './coverage.ts';
import { casesIn, exampleFaults } from './examples.ts';
import { citedWide, unreadFigures } from './figures.ts';
import * as glossary from './glossary.ts';
import { landFaults, practiceFaults } from './lands.ts';
import * as law from './law-texts.ts';
import { markedFaults } from './marker.ts';
import { numberFaults } from './numbers-in-texts.ts';
import { openRules, type Rules } from './open-rules.ts';
import { textFaults } from './rule-texts.ts';
import { schemaFaults } from './schema-files.ts';
import { lengthFaults } from './short-questions.ts';
import { shownFaults } from './shown-texts.ts';
import { signedFaults } from './signed.ts';
import { citationFaults } from './whole-sections.ts';
import { callFaults, raggedTexts } from './wording.ts';

/** Each looks at the whole of the rules. */
const checks: readonly ((rules: Rules) => readonly Fault[])[] = [
	exampleFaults,
	coverageFaults,
	signedFaults,
	textFaults,
	shownFaults,
	stepFaults,
	lateFaults,
	procedureFaults,
	unsignedAbout,
	(rules) => Object.keys(rules.book.benefits).flatMap((id) => callFaults(rules, id)),
	(rules) => [...rules.texts.keys()].flatMap((group) => raggedTexts(rules, group)),
	numberFaults,
	citationFaults,
	lengthFaults,
	glossary.termFaults,
	glossary.abbreviationFaults,
	glossary.explanationFaults,
	landFaults,
	(rules) => Object.keys(rules.book.practice).flatMap((id) => practiceFaults(rules, id)),
	citedWide,
	unreadFigures,
	law.unexplainedFaults,
	law.explanationFaults,
	law.figureNameFaults,
	law.provisionFaults,
	schemaFaults,
];

/** What was looked at, and what is wrong. */
export interface Checked {
	readonly faults: readonly Fault[];
	/** Nothing where the rules do not fit together, so that no more could be looked at. */
	readonly rules: Rules | undefined;
	readonly cases: number;
	readonly contradictions: number;
}

/** Looks at the rules of a folder: what is to be filled in first, then what does not fit together, then all the rest. */
export function checkRules(folder: string): Checked {
	const marked = markedFaults(folder);
	const none = { rules: undefined, cases: 0, contradictions: contradictions.length };
	try {
		const rules = openRules(folder);
		// What is to be filled in makes many a check fail, which says nothing new.
		const faults = marked.length > 0 ? marked : checks.flatMap((check) => check(rules));
		return { ...none, faults, rules, cases: casesIn(rules).length };
	} catch (error) {
		if (!(error instanceof RuleFaults)) throw error;
		return { ...none, faults: marked.length > 0 ? marked : error.faults };
	}
}
