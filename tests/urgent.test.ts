/** What runs out is named with every verdict, and to whom it concerns. */
import { expect, test } from 'vitest';
import type { Answers } from '../src/lib/engine/types.ts';
import { verdict } from '../src/lib/engine/verdict.ts';
import { german, guidanceOn } from './guidance-on.ts';
import { book, guideOn } from './rules.ts';

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

test('in the first six months no consent hangs on telling the employer of the status', () =>
	expect(
		urgent('zustimmung-zur-kuendigung', { ...wish, recognition: 'severe', 'employment-length': 'up-to-six-months' }),
	).not.toContain('tell-employer'));

const withoutContract = ['workshop', 'other-provider', 'civil-servant'];
const kinds = guide.questions['ending-kind']!.options ?? [];
const statuses = guide.questions.recognition!.options ?? [];

test.each(withoutContract)(
	'whoever has no employment contract (%s) is told nothing that only such a contract brings (KSchG, § 17 TzBfG, § 159 SGB III, § 168 SGB IX)',
	(status) => {
		const only = /KSchG|TzBfG|Klag|Arbeitslosengeld|Vorbehalt|Zustimmung|BAG/;
		const steps = guidanceOn('protection').steps;
		for (const kind of kinds)
			for (const recognition of statuses)
				for (const benefit of dismissal) {
					const all: Answers = { ...wish, recognition, 'work-status': status, 'ending-kind': kind };
					const own = status === 'civil-servant' ? 'civil-service' : 'workshop-end';
					expect(urgent(benefit, all)).toContain(own);
					for (const id of urgent(benefit, all).filter((one) => one !== own))
						expect(german.get('guidance')?.get(`urgent.${id}.text`), `${kind}, ${id}`).not.toMatch(only);
					const rule = guide.benefits.find((each) => each.rule.id === benefit)!;
					if (verdict(guide, rule, all).verdict !== 'unlikely')
						expect(steps(benefit, all), `${kind}, ${recognition}`).not.toContain('lawsuit');
				}
	},
);

test('who does not say what the work is hears of the reservation and of the three weeks after a fixed term all the same', () => {
	const unsaid: readonly Answers[] = [{}, { 'work-status': 'unknown' }];
	for (const status of unsaid)
		for (const benefit of dismissal) {
			expect(urgent(benefit, { ...wish, ...status, 'ending-kind': 'changed-terms' })).toContain('reservation');
			expect(urgent(benefit, { ...wish, ...status, 'ending-kind': 'fixed-term' })).toContain('end-without-notice');
			expect(urgent(benefit, { ...wish, ...status, 'ending-kind': 'own-notice' })).toContain('own-notice');
		}
});

test('a civil servant without a status is told what it brings before a decision (§ 178 (2) S. 1 SGB IX), others what it brings before a notice', () => {
	for (const recognition of ['gdb-30-40', 'gdb-20', 'none']) {
		const said = (status: string) =>
			urgent('anhoerung-der-vertretung', { ...wish, recognition, 'work-status': status, 'ending-kind': 'notice' });
		expect(said('civil-servant')).toContain('status-in-service');
		expect(said('employee')).not.toContain('status-in-service');
		expect(said('employee')).toContain(recognition === 'gdb-30-40' ? 'apply-for-equation' : 'apply-for-status');
	}
});

test('of a dismissal in a labour dispute it says that § 25 KSchG leaves the act out, and to sue in time all the same', () => {
	for (const kind of kinds)
		for (const benefit of dismissal)
			expect(urgent(benefit, { ...wish, 'ending-kind': kind }).includes('lawsuit-strike'), kind).toBe(
				kind === 'strike',
			);
	expect(urgent('zustimmung-zur-kuendigung', { ...wish, 'ending-kind': 'strike' })).toContain('lawsuit');
	for (const text of [
		german.get('guidance')?.get('urgent.lawsuit-strike.text'),
		german.get('dismissal')?.get('court.strike'),
	])
		expect(text).toMatch(/§ 25 KSchG.*Klagen Sie vorsichtshalber in \[\[deadlines\.lawsuit\]\] Wochen/);
});

test.each(withoutContract)(
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
