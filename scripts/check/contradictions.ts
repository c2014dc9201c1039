/** No step says what an answer makes wrong. */
import { compileGuidance, type Guidance } from '../../src/lib/engine/guidance.ts';
import type { Answers } from '../../src/lib/engine/types.ts';
import { verdict } from '../../src/lib/engine/verdict.ts';
import { facts } from '../../src/lib/calculators/facts.ts';
import type { Fault } from '../../src/lib/rules/book.ts';
import { fileOf } from '../../src/lib/rules/conditions.ts';
import { guidanceSource } from '../../src/lib/rules/guidance-source.ts';
import { benefitOf } from './examples.ts';
import type { Rules } from './open-rules.ts';
import { textsAt } from './text-keys.ts';

/** Words that must not be said to whoever answered so; each line is to be signed by someone who knows the law. */
const withoutNotice: readonly unknown[] = [
	'fixed-term',
	'full-permanent-reduction',
	'agreement',
	'own-notice',
	'other',
];

export interface Contradiction {
	readonly says: string;
	readonly words: RegExp;
	readonly answers: Answers;
	/** Of which benefits it is said only where no notice came, or may have come. */
	readonly unlessDismissed?: readonly string[];
}
export const contradictions: readonly Contradiction[] = [
	{
		says: 'Wer schon gekauft, unterschrieben oder begonnen hat, kann den Antrag nicht mehr vorher stellen.',
		words:
			/\bbevor (Sie|es|die|der|das)\b.*(kauf|bestell|beginn|unterschr|unterzeichn|bauen|anmelden|losgeht|beauftrag)|(Unterschreiben|Bestellen|unterschreiben) Sie noch ni|Beginnen Sie erst/,
		answers: { timing: 'begun' },
	},
	{
		says: 'Wer selbstständig ist und nicht gekündigt wurde, hat keinen Arbeitgeber und keine Schwerbehindertenvertretung.',
		words: /(?<!Rufen Sie den )Arbeitgeber(?!-Service)|Schwerbehindertenvertretung/,
		answers: { 'work-status': 'self-employed' },
		unlessDismissed: ['zustimmung-zur-kuendigung', 'anhoerung-der-vertretung'],
	},
	{
		says: 'Wo das Arbeitsverhältnis ohne Kündigung endet (§ 175 SGB IX), ist keine Kündigung angekommen.',
		words: /Kündigung (angekommen|da)|Tag, an dem die Kündigung|§ 4 KSchG/,
		answers: { 'ending-kind': 'reduced-earning' },
	},
	{
		says: 'Endet das Arbeitsverhältnis ohne Kündigung (§ 175 SGB IX), erklärt der Arbeitgeber keine.',
		words: /kündigen Sie in|Kündigungsfrist/,
		answers: { 'planned-ending': 'reduced-earning' },
	},
	{
		says: 'Wem der Fahrdienst fehlt, der kauft kein Auto.',
		words: /bevor Sie (kaufen|den Kaufvertrag)|Angebote für Auto/,
		answers: { 'vehicle-help': 'transport' },
	},
	{
		says: 'Was bewilligt ist, wird nicht noch einmal beantragt (§ 185 Abs. 8 SGB IX).',
		words: /Beantragen Sie die Hilfe und/,
		answers: { 'budget-base': 'granted' },
	},
	{
		says: 'Wessen Arbeitgeber von der Behinderung weiß, der muss es ihm nicht mehr sagen.',
		words: /Sagen Sie (es )?dem Arbeitgeber sofort/,
		answers: { 'employer-knows': 'knows' },
	},
	{
		says: 'Ein endgültiger Bescheid lässt keinen Widerspruch mehr zu.',
		words: /Legen Sie Widerspruch ein, wenn/,
		answers: { 'status-loss-final': 'longer' },
	},
];

const compiled = new WeakMap<Rules, Map<string, Guidance>>();

/** The guidance of a guide on the day of the edition. */
export function guidanceOf(rules: Rules, guide: string): Guidance {
	const all = compiled.get(rules) ?? new Map<string, Guidance>();
	compiled.set(rules, all);
	const found = all.get(guide) ?? compileGuidance(rules.guideOn(guide), guidanceSource(rules.book, facts), facts);
	all.set(guide, found);
	return found;
}

/** The words of a step: those of the benefit, else shared ones. */
export function stepText(rules: Rules, benefit: string, step: string): string {
	const own = textsAt(rules, `benefits/${rules.book.benefits[benefit]?.audience ?? ''}`, [benefit, 'steps', step]);
	return String(own ?? textsAt(rules, 'guidance', ['steps', step]) ?? '');
}

/** Steps of a guide that say what an answer makes wrong, in one of the examples with that answer. */
export function contradictionFaults(rules: Rules, id: string, one: Contradiction): Fault[] {
	const { words, answers, unlessDismissed } = one;
	const guide = rules.guideOn(id);
	if (!Object.keys(answers).every((question) => guide.order.includes(question))) return [];
	const found = new Map<string, Fault>();
	for (const { benefit, examples, guide: of } of rules.book.examples)
		for (const { answers: given } of of === id ? [{ answers: {} }, ...examples] : []) {
			const all: Answers = { ...given, ...answers };
			if (unlessDismissed?.includes(benefit) && !withoutNotice.includes(all['ending-kind'])) continue;
			const rule = benefitOf(guide, benefit);
			// Of what is unlikely, no steps are shown.
			if (!rule || verdict(guide, rule, all).verdict === 'unlikely') continue;
			for (const step of guidanceOf(rules, id).steps(benefit, all))
				if (words.test(stepText(rules, benefit, step)))
					found.set(`${benefit} ${step}`, {
						file: fileOf(rules.book, `steps/${benefit}`),
						path: 'steps',
						reason: `the step "${step}" is said with ${JSON.stringify(answers)}: give it a "when" (${one.says})`,
					});
		}
	return [...found.values()];
}

/** All steps that say what an answer makes wrong. */
export function stepFaults(rules: Rules): Fault[] {
	return rules.guideIds.flatMap((id) => contradictions.flatMap((one) => contradictionFaults(rules, id, one)));
}

/** Benefits that have to be applied for first and do not say what is left where somebody has begun already. */
export function lateFaults({ book }: Rules): Fault[] {
	const guides = Object.values(book.guides).filter(({ chapters }) => chapters.some(({ id }) => id === 'timing'));
	const asked = new Set(guides.flatMap(({ benefits }) => benefits));
	return Object.values(book.benefits)
		.filter(({ id, apply }) => asked.has(id) && ['start', 'order', 'contract'].includes(apply.before))
		.filter(({ id }) => id !== 'arbeitsmarktprogramme' && !book.steps[id]?.late)
		.map(({ id }) => ({
			file: fileOf(book, `benefits/${id}`),
			path: 'apply.before',
			reason: 'has to be applied for first: say under "late" when it is too late for that',
		}));
}

/** Carriers that can come first and of which no procedure says how they decide. */
export function procedureFaults({ book }: Rules): Fault[] {
	const told = new Set(book.procedures.flatMap(({ carriers }) => carriers));
	return Object.values(book.carriers)
		.filter(({ id, cases }) => !told.has(id) && cases.some(({ effect }) => effect === 'first'))
		.map(({ id }) => ({
			file: fileOf(book, `carriers/${id}`),
			path: '',
			reason: 'can come first, but no procedure in procedures.json says how it decides',
		}));
}
