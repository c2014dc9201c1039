/** No step contradicts what was answered, and what runs out is named with every verdict. */
import { describe, expect, test } from 'vitest';
import { facts } from '../src/lib/calculators/facts.ts';
import { compileGuidance, type Guidance } from '../src/lib/engine/guidance.ts';
import type { Answers } from '../src/lib/engine/types.ts';
import { verdict } from '../src/lib/engine/verdict.ts';
import { guidanceSource } from '../src/lib/rules/guidance-source.ts';
import { book, guideOn } from './rules.ts';
import { groupsOf, leaves, source } from './text-files.ts';

const german = new Map([...groupsOf(source)].map(([name, tree]) => [name, new Map(leaves(tree))]));
const compiled = new Map<string, Guidance>();
function guidanceOn(id: string): Guidance {
	const found = compiled.get(id) ?? compileGuidance(guideOn(id), guidanceSource(book, facts), facts);
	compiled.set(id, found);
	return found;
}

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

describe('what runs out', () => {
	const guide = guideOn('protection');
	const urgent = (benefit: string, answers: Answers) =>
		guidanceOn('protection')
			.urgent(benefit, answers)
			.map(({ id }) => id);
	const wish: Answers = { 'protection-wish': ['dismissal'] };
	const notices = ['notice', 'changed-terms', 'without-notice', 'strike'];
	const dismissal = ['zustimmung-zur-kuendigung', 'anhoerung-der-vertretung'];

	test('where a notice came, every verdict names the three weeks, whatever else is answered', () => {
		const seen = new Set<string>();
		for (const file of book.examples.filter(({ benefit }) => dismissal.includes(benefit)))
			for (const { answers } of file.examples)
				for (const kind of notices) {
					const all = { ...wish, ...answers, 'ending-kind': kind };
					// Who is no employee at all by law; whatever else somebody does today came after the notice.
					if (['civil-servant', 'workshop', 'other-provider'].includes(answers['work-status'] as string)) continue;
					expect(urgent(file.benefit, all)).toContain('lawsuit');
					const benefit = guide.benefits.find(({ rule }) => rule.id === file.benefit);
					if (benefit) seen.add(verdict(guide, benefit, all).verdict);
				}
		expect([...seen].sort()).toEqual(expect.arrayContaining(['clarify', 'likely', 'unlikely']));
	});

	test('the smallest input of the review: in the first six months, recognised, representative heard', () => {
		const answers: Answers = {
			...wish,
			recognition: 'severe',
			'work-status': 'employee',
			'ending-kind': 'notice',
			'employer-knows': 'knows',
			'employment-length': 'up-to-six-months',
			'representative-heard': 'heard',
		};
		for (const benefit of dismissal) expect(urgent(benefit, answers)).toContain('lawsuit');
		for (const id of ['lawsuit-after-consent', 'object-to-consent'])
			expect(urgent('zustimmung-zur-kuendigung', answers)).not.toContain(id);
	});

	test.each([
		['agreement', 'no-agreement-unadvised'],
		['own-notice', 'own-notice'],
		['fixed-term', 'end-without-notice'],
		['reduced-earning', 'end-without-notice'],
	])('an end by %s names %s, and no notice that never came', (kind, id) => {
		const found = urgent('zustimmung-zur-kuendigung', { ...wish, 'ending-kind': kind });
		expect(found).toContain(id);
		expect(found).not.toContain('lawsuit');
	});

	test('where no notice ends the work (§ 175 SGB IX), nothing that is urgent and no question asks of one', () => {
		const answers = {
			...wish,
			recognition: 'gdb-applied',
			'work-status': 'employee',
			'ending-kind': 'reduced-earning',
		};
		const texts = german.get('guidance');
		for (const id of urgent('zustimmung-zur-kuendigung', answers))
			expect(texts?.get(`urgent.${id}.text`), id).not.toMatch(/Kündigung (angekommen|da)|Die Kündigung/);
		for (const [key, text] of german.get('questions/protection-dismissal') ?? [])
			if (
				/^questions\.(application-lead|status-decided|employer-knows|employment-length)\..*(question|short|label)$/.test(
					key,
				)
			)
				expect(text, key).not.toMatch(/Kündigung/);
	});

	test('where no notice ends the work, no notice can be objected to beforehand, but the consent (§ 173 (1) S. 1 Nr. 3 SGB IX)', () => {
		const answers: Answers = {
			...wish,
			recognition: 'severe',
			'work-status': 'employee',
			'ending-kind': 'reduced-earning',
			'employment-length': 'over-six-months',
			'dismissal-exception': 'social-plan',
		};
		expect(urgent('zustimmung-zur-kuendigung', answers)).toContain('object-to-consent');
		expect(urgent('zustimmung-zur-kuendigung', answers)).not.toContain('object-to-intended-notice');
		const notice = urgent('zustimmung-zur-kuendigung', { ...answers, 'ending-kind': 'notice' });
		expect(notice).toContain('object-to-intended-notice');
		expect(notice).not.toContain('object-to-consent');
	});

	test('in the first six months nothing hangs on telling the employer of the status', () =>
		expect(
			urgent('zustimmung-zur-kuendigung', { ...wish, recognition: 'severe', 'employment-length': 'up-to-six-months' }),
		).not.toContain('tell-employer'));

	test.each(['workshop', 'other-provider', 'civil-servant'])(
		'where no consent is needed at all (%s), nothing hangs on telling the employer either (§ 168 SGB IX)',
		(status) => {
			const answers: Answers = { ...wish, recognition: 'severe', 'ending-kind': 'notice' };
			expect(urgent('zustimmung-zur-kuendigung', answers)).toContain('tell-employer');
			expect(urgent('zustimmung-zur-kuendigung', { ...answers, 'work-status': status })).not.toContain('tell-employer');
		},
	);

	test.each(['jobseeker', 'jobseeker-offer', 'self-employed', 'founding', 'school', 'none'])(
		'whoever was dismissed and is now %s is told what everybody is told who was (§§ 4, 5 KSchG, §§ 168, 171 (4) SGB IX, § 38 SGB III)',
		(status) => {
			const answers: Answers = {
				...wish,
				recognition: 'severe',
				'status-decided': 'before-notice',
				'employment-length': 'over-six-months',
				'dismissal-exception': 'none',
				'work-status': status,
			};
			for (const kind of notices) {
				const all = { ...answers, 'ending-kind': kind };
				expect(urgent('zustimmung-zur-kuendigung', all)).toEqual(
					expect.arrayContaining([
						...['lawsuit', 'lawsuit-after-consent', 'lawsuit-missed'],
						...['tell-employer', 'agency-at-once', 'object-to-consent'],
					]),
				);
				const rule = guide.benefits.find((each) => each.rule.id === 'zustimmung-zur-kuendigung')!;
				expect(verdict(guide, rule, { ...all, 'employer-knows': 'knows' }).verdict).toBe('clarify');
			}
		},
	);

	test.each<readonly [boolean, Answers]>([
		[true, { recognition: 'severe', 'status-decided': 'before-notice', 'employer-knows': 'knows' }],
		[true, { recognition: 'severe' }],
		[true, { recognition: 'equation-applied', 'application-lead': 'three-weeks' }],
		[true, { recognition: 'equated-gdb-applied', 'status-decided': 'after-late', 'application-lead': 'three-weeks' }],
		[false, { recognition: 'severe', 'employer-knows': 'within-three-weeks' }],
		[false, { recognition: 'severe', 'employer-knows': 'too-late' }],
		[false, { recognition: 'equated', 'status-decided': 'after-late' }],
		[false, { recognition: 'gdb-applied', 'application-lead': 'shorter' }],
		[false, { recognition: 'gdb-applied', 'application-lead': 'not-cooperated' }],
		[false, { recognition: 'gdb-30-40' }],
	])('that the three weeks may begin later (§ 4 S. 4 KSchG): %s, with %o', (said, answers) => {
		const found = urgent('zustimmung-zur-kuendigung', {
			...wish,
			'work-status': 'employee',
			'ending-kind': 'notice',
			'employment-length': 'over-six-months',
			'dismissal-exception': 'none',
			...answers,
		});
		expect(found.includes('lawsuit-after-consent')).toBe(said);
	});

	test('who is dismissed with an offer to go on otherwise hears of the reservation (§ 2 S. 2 KSchG), nobody else', () => {
		for (const kind of [...notices, 'fixed-term'])
			for (const benefit of dismissal)
				expect(urgent(benefit, { ...wish, 'ending-kind': kind }).includes('reservation'), kind).toBe(
					kind === 'changed-terms',
				);
	});

	test.each([
		['guidance', 'urgent.reservation.text'],
		['dismissal', 'court.changed-terms'],
	])(
		'in %s, %s sends people of small businesses for advice first (§ 23 (1) S. 2 and 3 KSchG leave § 2 out)',
		(group, key) =>
			expect(german.get(group)?.get(key)).toMatch(/In kleinen Betrieben .*§ 23 Abs\. 1 Satz 2 und 3 KSchG.*Rat/),
	);

	test.each([
		['guidance', 'urgent.agency-at-once.text'],
		['dismissal', 'court.agency'],
	])(
		'in %s, %s leaves training in a business out of the duty (§ 38 (1) S. 4 SGB III) and cites it for nothing else',
		(group, key) => {
			const text = german.get(group)?.get(key);
			expect(text).toMatch(/Für eine betriebliche Ausbildung gilt die Pflicht nicht/);
			expect(text).not.toMatch(/(?<!bis )\b4 SGB III/);
		},
	);

	test('every end of a job sends to the agency at once (§ 38 (1) SGB III), and each end without notice names its three weeks', () => {
		for (const kind of guide.questions['ending-kind']!.options ?? [])
			expect(urgent('zustimmung-zur-kuendigung', { ...wish, 'ending-kind': kind }), kind).toContain('agency-at-once');
		expect(urgent('zustimmung-zur-kuendigung', wish)).toContain('agency-at-once');
		expect(german.get('guidance')?.get('urgent.end-without-notice.text')).toMatch(
			/\[\[protection\.term-lawsuit\]\] Wochen/,
		);
		for (const [key, text] of german.get('guidance') ?? [])
			if (key.startsWith('urgent.end-without-notice') || key.startsWith('urgent.agency'))
				expect(text, key).not.toMatch(/nicht ausgewertet/);
	});

	test('without a status it says that an application counts from its day', () => {
		expect(urgent('zustimmung-zur-kuendigung', { ...wish, recognition: 'gdb-30-40' })).toContain('apply-for-equation');
		expect(urgent('zustimmung-zur-kuendigung', { ...wish, recognition: 'none' })).toContain('apply-for-status');
	});

	test('what is not known yet is said all the same, as long as it may concern the person', () =>
		expect(urgent('anhoerung-der-vertretung', wish)).toEqual(
			expect.arrayContaining(['lawsuit', 'no-agreement-unadvised']),
		));
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
