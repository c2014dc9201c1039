/** The first screen over all signed examples of the rules: one sentence, one step, and what runs out. */
import offices from 'virtual:offices';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Guide } from '#lib/engine/compile.ts';
import type { Answers } from '#lib/engine/types.ts';
import { texts, type Texts } from '#lib/i18n/texts.ts';
import { guide as compiled, guideIds } from '#lib/rules/guides.ts';
import type { FileOf } from '#lib/rules/schema.ts';
import { contactOf } from './contact.ts';
import { resultView, type ResultView } from './result.ts';
import { sentenceOf } from './sentence.ts';
import { resultGroups } from './words.ts';

const day = '2026-11-22';
type Examples = FileOf<'examples'>;
const files = Object.values(
	import.meta.glob<Examples>('/rules/benefits/*/*.examples.json', { eager: true, import: 'default' }),
);
const guides = new Map<string, { guide: Guide; texts: Texts }>();
beforeAll(async () => {
	for (const id of guideIds) {
		const guide = await compiled(id, day);
		const audiences = [...new Set(guide.benefits.map(({ rule }) => rule.audience))];
		guides.set(id, { guide, texts: await texts('de', resultGroups(id, audiences)) });
	}
});

function told(id: string) {
	return guides.get(id) ?? expect.unreachable(id);
}

/** The result of an example: only its own benefit is wished. */
function resultOf({ guide: id, benefit }: Examples, said: Answers): ResultView {
	const { guide, texts: words } = told(id);
	const purpose = guide.benefits.find(({ rule }) => rule.id === benefit)?.rule.purpose ?? '';
	const answers = { ...(guide.wish && { [guide.wish.question]: [purpose] }), ...said };
	return resultView({ guide, texts: words }, { answers, keyDate: day, label: '' }, day);
}

describe('a sentence', () => {
	it('is there for each verdict that a benefit can get, and reads like one', async () => {
		const lines: string[] = [];
		for (const file of files) {
			const { guide, texts: words } = told(file.guide);
			const rule = guide.benefits.find(({ rule: { id } }) => id === file.benefit)?.rule;
			if (!rule) throw new Error(`no benefit "${file.benefit}"`);
			const verdicts = new Set(file.examples.map(({ verdict }) => verdict));
			for (const verdict of ['likely', 'clarify', 'elsewhere', 'unlikely'] as const)
				if (verdicts.has(verdict)) {
					const said = sentenceOf({ ...rule, verdict, carrier: 'Deutsche Rentenversicherung' }, words);
					lines.push(`${file.benefit}: ${said}`);
					expect(said, file.benefit).toMatch(/^[A-ZÄÖÜ][^{}[\]]+\.$/);
					// What stands after "für" and "auf" is no nominative of a masculine word.
					expect(said, file.benefit).not.toMatch(
						/\b(für|auf) (der|ein) [A-ZÄÖÜ]?[a-zäöü]*(zuschuss|ausgleich|anteil)\b/i,
					);
					expect(said.length, said).toBeLessThanOrEqual(130);
					if (rule.nature === 'discretion') expect(said).not.toMatch(/Anspruch/);
					expect(said).not.toMatch(/kein(en)? Anspruch/);
				}
		}
		// Read by a person: every sentence that can be shown.
		await expect(`${lines.sort().join('\n')}\n`).toMatchFileSnapshot('./testing/sentences.txt');
	});
});

/** The first example of a benefit with each verdict. */
function oneOfEach({ examples }: Examples): Examples['examples'][number][] {
	return [...new Map([...examples].reverse().map((each) => [each.verdict, each])).values()];
}

describe('the first screen of signed examples, one of each benefit and verdict', () => {
	it('holds a sentence and a step, and until when where something runs out', { timeout: 60_000 }, () => {
		let cases = 0;
		for (const file of files)
			for (const example of oneOfEach(file)) {
				const { first } = resultOf(file, example.answers);
				const name = `${file.benefit}: ${example.says}`;
				expect(first.sentence, name).not.toBe('');
				expect(first.step.title, name).not.toBe('');
				expect(first.step.href, name).toMatch(/^(tel:|\/|#)/);
				if (first.card?.urgent.length) expect(first.until, name).toBeDefined();
				// What an office may grant is not called a claim; an employer gets advice, and no application to write.
				if (first.card?.nature === 'discretion') expect(first.sentence, name).not.toMatch(/haben .*Anspruch/);
				if (file.guide === 'employer') expect(first.step.kind, name).not.toBe('letter');
				cases += 1;
			}
		expect(cases).toBeGreaterThan(100);
	});
});

describe('who knows something', () => {
	const typical: Answers = {
		'wanted-help': ['assistance'],
		recognition: 'severe',
		'work-status': 'employee',
		'weekly-hours': 39,
		occasion: 'operational',
		cause: 'other',
		'earlier-decision': 'none',
		'assistance-need': 'regular',
		land: 'hamburg',
	};
	const result = (answers: Answers, id = 'person') =>
		resultView({ ...told(id) }, { answers, keyDate: day, label: '' }, day);

	it('hears of a claim, writes the application, and calls the office of the Land', () => {
		const { first } = result(typical);
		expect(first.sentence).toBe('Sie haben wahrscheinlich Anspruch auf Arbeitsassistenz.');
		expect(first.step).toMatchObject({ kind: 'letter', href: '/letter/#arbeitsassistenz' });
		expect(first.contact?.phone?.written).toBe('040 42863-0');
		expect(first.contact?.deaf).toMatch(/tess-relay/);
		// Where no number of the office is known, the number of all authorities, and whom to ask for.
		const without = offices.offices.find(({ phone, email }) => !phone && !email);
		const elsewhere = result({ ...typical, land: without?.id ?? '' }).first.contact;
		expect(elsewhere?.phone?.href).toBe('tel:115');
		expect(elsewhere?.note).toBe(`Fragen Sie nach: ${without?.name ?? ''}.`);
	});

	it('applies although something is not known, and is asked what was not asked yet', () => {
		const { 'assistance-need': _, ...rest } = typical;
		expect(result({ ...rest, 'assistance-need': 'unknown' }).first.step).toMatchObject({
			kind: 'letter',
			title: 'Antrag trotzdem stellen',
		});
		expect(result(rest).first.step.kind).toBe('go-on');
	});

	it('without equal status gets a plan: whom to call, and from when it counts', () => {
		const { first } = result({ ...typical, recognition: 'gdb-30-40' });
		expect(first.step).toEqual({
			kind: 'call',
			title: 'Gleichstellung beantragen: anrufen',
			href: 'tel:+498004555500',
		});
		expect(first.more).toMatch(/ab dem Tag, an dem der Antrag eingeht \(§ 151 Abs\. 2 Satz 2 SGB IX\)/);
		expect(first.contact?.hours).toMatch(/8 bis 18 Uhr/);
	});

	it('is not sent to the Integrationsamt for what another authority decides', () => {
		const { guide, texts: words } = told('employer');
		const rule = guide.benefits.find(({ rule: { id } }) => id === 'budget-fuer-arbeit')?.rule;
		const answers = { 'employer-wish': [rule?.purpose ?? ''], land: 'hamburg' };
		const budget = resultView({ guide, texts: words }, { answers, keyDate: day, label: '' }, day).cards.find(
			({ id }) => id === 'budget-fuer-arbeit',
		);
		expect(budget && contactOf(budget, 'hamburg', words)).toMatchObject({
			name: 'Behördennummer',
			note: 'Fragen Sie nach: Träger der Eingliederungshilfe.',
		});
	});

	it('of a dismissal and nothing else hears of the lawsuit at once', () => {
		const { first } = result({ 'protection-wish': ['dismissal'], 'ending-kind': 'notice' }, 'protection');
		expect(first.sentence).toMatch(/nur 3 Wochen lang klagen/);
		expect(first.until).toMatch(/innerhalb von 3 Wochen, nachdem/);
		expect(first.step).toMatchObject({ kind: 'reckon', title: 'Klage vorbereiten' });
		// For a lawsuit nobody is sent to the Integrationsamt.
		expect(first.contact).toMatchObject({
			phone: { written: '115' },
			note: expect.stringMatching(/Arbeitsgericht/) as string,
		});
	});

	it('has the day in place of the rule, once it is known', () => {
		const acts = [
			{
				title: 'Klage beim Arbeitsgericht',
				day: '2026-12-18',
				end: 'Freitag, 18. Dezember 2026',
				left: 'Noch 19 Tage.',
			},
		];
		const it = { answers: { 'protection-wish': ['dismissal'], 'ending-kind': 'notice' }, keyDate: day, label: '' };
		const dates = [{ id: 'zustimmung-zur-kuendigung', title: '', lines: [''], acts }];
		expect(resultView(told('protection'), it, day, dates).first.until).toBe(
			'Klage beim Arbeitsgericht: bis Freitag, 18. Dezember 2026. Noch 19 Tage.',
		);
	});

	it('finds each open point once, sorted by who finds it out', () => {
		const { open, cards } = result({ 'wanted-help': ['everything'], recognition: 'severe', land: 'unknown' });
		expect(open.map(({ finder }) => finder)).toEqual(['self', 'office', 'later']);
		const ids = open.flatMap(({ points }) => points.map(({ it: { id } }) => id));
		expect(new Set(ids).size).toBe(ids.length);
		expect(new Set(ids)).toEqual(new Set(cards.flatMap((card) => card.open.map(({ id }) => id))));
	});
});
