/** No step contradicts what was answered; how bodies decide and what is too late is said to whom it concerns. */
import { describe, expect, test } from 'vitest';
import type { Answers } from '../src/lib/engine/types.ts';
import { verdict } from '../src/lib/engine/verdict.ts';
import { german, guidanceOn } from './guidance-on.ts';
import { book, guideOn } from './rules.ts';

function stepText(benefit: string, step: string): string {
	const own = german.get(`benefits/${book.benefits[benefit]?.audience ?? ''}`)?.get(`${benefit}.steps.${step}`);
	return own ?? german.get('guidance')?.get(`steps.${step}`) ?? expect.unreachable(`no words for ${benefit}.${step}`);
}

/** Words that must not be said to whoever answered so; each line is to be signed by someone who knows the law. */
const withoutNotice: readonly unknown[] = [
	'fixed-term',
	'full-permanent-reduction',
	'agreement',
	'own-notice',
	'other',
];

interface Contradiction {
	readonly says: string;
	readonly words: RegExp;
	readonly answers: Answers;
	/** Of which benefits it is said only where no notice came, or may have come. */
	readonly unlessDismissed?: readonly string[];
}
const contradictions: readonly Contradiction[] = [
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

describe.each(contradictions)('$says', ({ words, answers, unlessDismissed }) => {
	test.each(Object.values(book.guides).map(({ id }) => id))('no step of the guide %s says otherwise', (id) => {
		const guide = guideOn(id);
		if (!Object.keys(answers).every((question) => guide.order.includes(question))) return;
		const examples = book.examples.filter((one) => one.guide === id);
		for (const { benefit, examples: own } of examples)
			for (const one of [{ answers: {} }, ...own]) {
				const all = { ...one.answers, ...answers };
				if (unlessDismissed?.includes(benefit) && !withoutNotice.includes(all['ending-kind'])) continue;
				const rule = guide.benefits.find((each) => each.rule.id === benefit);
				// Of what is unlikely, no steps are shown.
				if (!rule || verdict(guide, rule, all).verdict === 'unlikely') continue;
				const steps = guidanceOn(id).steps(benefit, all);
				const wrong = steps.map((step) => stepText(benefit, step)).filter((text) => words.test(text));
				expect(wrong, benefit).toEqual([]);
			}
	});

	test('some step would, for those who answered otherwise', () => {
		const said = Object.values(book.steps).flatMap(({ id, steps }) =>
			steps.map((step) => stepText(id, typeof step === 'string' ? step : step.id)),
		);
		expect(said.some((text) => words.test(text))).toBe(true);
	});
});

describe('how a body that comes first decides', () => {
	const procedures = (carrier: string, purpose: string, answers: Answers = {}) =>
		guidanceOn('person')
			.procedures(carrier, purpose, answers)
			.map(({ id }) => id);

	test.each(['accident-insurance', 'pension-insurance', 'employment-agency'])(
		'%s: two months and reimbursement (§ 18 (1) to (4) SGB IX)',
		(carrier) => expect(procedures(carrier, 'technical-aids')).toEqual(['rehabilitation']),
	);

	test.each(['social-compensation', 'integration-assistance'])(
		'%s: never granted by time (§ 18 (7) SGB IX)',
		(carrier) => expect(procedures(carrier, 'housing')).toEqual(['rehabilitation-without-fiction']),
	);

	test('the Integrationsamt carries out assistance to get a job, for up to three years (§ 49 (8) S. 2 SGB IX)', () => {
		expect(procedures('employment-agency', 'assistance', { occasion: 'get-job' })).toContain('assistance-for-a-job');
		expect(procedures('employment-agency', 'assistance', { occasion: 'personal', 'work-status': 'employee' })).toEqual([
			'rehabilitation',
		]);
	});

	test('every carrier that can come first has one, and none tells of the six weeks of § 185 (9) SGB IX', () => {
		const first = Object.values(book.carriers).filter(({ cases }) => cases.some(({ effect }) => effect === 'first'));
		const with_ = new Set(book.procedures.flatMap(({ carriers }) => carriers));
		expect(first.map(({ id }) => id).filter((id) => !with_.has(id))).toEqual([]);
		expect(book.procedures.filter(({ norms }) => norms?.includes('sgb9-185-9'))).toEqual([]);
		for (const [key, text] of german.get('guidance') ?? [])
			if (key.startsWith('procedures.')) expect(text, key).not.toMatch(/§ 185 Abs\. 9|\[\[deadlines\.fiction\]\]/);
	});
});

test('who may have begun already is told what is left in place of "apply first"', () => {
	const asks = (id: string) => book.guides[id]?.chapters.some((chapter) => chapter.id === 'timing') === true;
	const guided = Object.values(book.guides).filter(({ id }) => asks(id));
	const first = guided.flatMap(({ benefits }) => benefits).map((id) => book.benefits[id]);
	const silent = first.filter(
		(benefit) =>
			benefit &&
			['start', 'order', 'contract'].includes(benefit.apply.before) &&
			benefit.id !== 'arbeitsmarktprogramme' &&
			!book.steps[benefit.id]?.late,
	);
	expect(silent.map((benefit) => benefit?.id)).toEqual([]);
});
