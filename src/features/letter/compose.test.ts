import { beforeAll, describe, expect, it } from 'vitest';
import benefits from 'virtual:benefits';
import type { Json } from '#lib/case/types.ts';
import type { Guide } from '#lib/engine/compile.ts';
import type { Answers } from '#lib/engine/types.ts';
import { guide } from '#lib/rules/guides.ts';
import type { VerdictWord } from '#lib/engine/verdict.ts';
import type { Texts } from '#lib/i18n/texts.ts';
import { addressee, addresseeName, nobody } from './addressee.ts';
import type { Candidate } from '#features/open-case/candidates.ts';
import { compose } from './compose.ts';
import { gapsIn, gapsLeft } from './gaps.ts';
import { landPractices } from '#features/practice/load.ts';
import { enclosures, landEnclosures } from './enclosures.ts';
import { tells } from './tells.ts';
import { letterKind } from '#features/benefits/letter-kind.ts';
import { letter, plainText } from './letter.ts';
import { emptyEntry, entryData, readEntry } from './entry.ts';
import { answers, candidate, letterWords } from './testing/candidate.ts';

let words: Texts;
beforeAll(async () => void (words = await letterWords()));

describe('an application', () => {
	it('for a claim names kind and extent, the norm, that nothing has begun, and the six weeks', () => {
		const { subject, body } = compose(candidate('arbeitsassistenz', 'likely'), words);
		expect(subject).toBe('Antrag: Arbeitsassistenz');
		for (const part of [
			'Arbeitsassistenz (§ 17 Abs. 1a SchwbAV, § 185 Abs. 5 SGB IX)',
			'- Umfang: [Zahl] Stunden in der Woche',
			'- Ich bin als schwerbehinderter Mensch anerkannt, GdB [Zahl].',
			'- Ich arbeite 30 Stunden in der Woche.',
			'noch nichts bestellt',
			'§ 14 Abs. 1 SGB IX, § 185 Abs. 7 S. 1 SGB IX',
			'§ 185 Abs. 9 SGB IX',
			'Mit freundlichen Grüßen',
		])
			expect(body).toContain(part);
	});

	it('for a benefit at discretion claims nothing and promises no six weeks', () => {
		const { body } = compose(candidate('technische-arbeitshilfen', 'clarify'), words);
		expect(body).not.toContain('§ 185 Abs. 9');
		expect(body).not.toContain('Anspruch');
		expect(body).toContain('Kosten: voraussichtlich [Betrag] Euro.');
	});

	it('goes to the body that comes first, and in the second place to the office', () => {
		const one = candidate('technische-arbeitshilfen', 'elsewhere', 'pension-insurance');
		const { body } = compose(one, words);
		expect(body).toContain('Leistungen zur Teilhabe am Arbeitsleben (§ 49 Abs. 1 SGB IX)');
		expect(body).toContain('Hilfsweise');
		expect(body).not.toContain('§ 185 Abs. 7');
		expect(addresseeName(one, words)).toBe('Deutsche Rentenversicherung');
	});

	it('names another first payer that takes no such application, and leaves room for its answer', () => {
		const { body } = compose(candidate('technische-arbeitshilfen', 'elsewhere', 'employer'), words);
		expect(body).toContain(words.t('carriers:employer.name'));
		expect(letterKind(candidate('technische-arbeitshilfen', 'elsewhere', 'employer').benefit)).toBe('application');
	});

	it.each([
		['begun', 'schon etwas [bestellt / gekauft / unterschrieben / begonnen]'],
		['urgent', 'vorläufig zu erbringen (§ 185 Abs. 7 S. 3 SGB IX)'],
		['unknown', '[Für diese Leistung ist noch nichts bestellt'],
	])('says of the beginning what was answered: %s', (timing, part) => {
		const { body } = compose(candidate('weiterbildung', 'likely', undefined, { ...answers, timing }), words);
		expect(body).toContain(part);
		expect(body.includes('schon etwas [bestellt')).toBe(timing === 'begun');
	});

	it('of an employer says "we" and asks for the consent of the person', () => {
		const { body } = compose(candidate('behinderungsgerechte-einrichtung', 'likely'), words);
		expect(body).toContain('beantragen wir');
		expect(body).toContain('ob sie einverstanden ist');
		expect(body).not.toMatch(/\bich\b/i);
	});

	it('is to the office of the Land that was said', () => {
		expect(addresseeName(candidate('arbeitsassistenz', 'likely'), words)).toBe('ZBFS-Inklusionsamt');
		expect(addresseeName(candidate('arbeitsassistenz', 'likely', undefined, {}), words)).toBe('');
	});

	it('has the address of that office where one was found, and none for anybody else', () => {
		const hamburg = { ...answers, land: 'hamburg' };
		expect(addressee(candidate('arbeitsassistenz', 'likely', undefined, hamburg), words)).toEqual({
			toName: 'Integrationsamt in der Sozialbehörde',
			toStreet: 'Hamburger Straße 47',
			toTown: '22083 Hamburg',
		});
		expect(addressee(candidate('arbeitsassistenz', 'likely', undefined, {}), words)).toEqual(nobody);
		expect(
			addressee(candidate('technische-arbeitshilfen', 'elsewhere', 'pension-insurance', hamburg), words),
		).toMatchObject({ toStreet: '', toTown: '' });
		expect(addressee(candidate('zusatzurlaub', 'likely', undefined, hamburg), words)).toMatchObject({ toStreet: '' });
	});
});

describe('other letters', () => {
	it('demand a right from the employer, or object to a decision', () => {
		expect(compose(candidate('zusatzurlaub', 'likely'), words).body).toContain('ich mache folgendes Recht geltend');
		const objection = compose(candidate('widerspruch', 'likely'), words);
		expect(objection.subject).toContain('Aktenzeichen');
		expect(objection.body).toContain('lege ich Widerspruch ein');
	});

	it('are not offered where nobody is written to', () => {
		for (const id of ['anhoerung-der-vertretung', 'schutz-nach-wegfall'])
			expect(letterKind(candidate(id).benefit)).toBeUndefined();
	});
});

describe('the letter that tells the employer of the disability', () => {
	let protection: Guide;
	beforeAll(async () => void (protection = await guide('protection', '2026-11-29')));
	const dismissed = (said: Answers, data: Record<string, Json> = {}): Candidate => {
		const answers: Answers = { 'protection-wish': ['dismissal'], ...said };
		const session = { answers, case: { data } };
		return {
			...candidate('zustimmung-zur-kuendigung', 'clarify', undefined, said),
			opened: { guide: protection, session } as unknown as Candidate['opened'],
		};
	};
	const told = (said: Answers, data?: Record<string, Json>) =>
		compose(dismissed(said, data), words, { today: '2026-11-29' });
	const arrived = { deadlines: { event: '', land: '', typed: { 'notice-received': { day: '27.11.2026' } } } };

	it('goes to the employer, names the status, the norm and the day, and no degree', () => {
		const { subject, body } = told({ recognition: 'severe', 'ending-kind': 'notice' }, arrived);
		expect(subject).toBe('Mitteilung meiner Schwerbehinderung');
		for (const part of ['als schwerbehinderter Mensch anerkannt', 'am 27. November 2026', '§ 168 SGB IX'])
			expect(body).toContain(part);
		expect(gapsLeft(body)).toBe(0);
		expect(body).not.toMatch(/GdB|Diagnose/);
		expect(addresseeName(candidate('zustimmung-zur-kuendigung'), words)).toBe('An die Personalabteilung');
	});

	it('tells of an application what is so, and of nothing known only gaps', () => {
		expect(told({ recognition: 'equation-applied' }).body).toMatch(
			/bei der Agentur für Arbeit.*noch nicht entschieden/,
		);
		expect(told({ recognition: 'gdb-applied' }).body).not.toMatch(/anerkannt|gleichgestellt bin/);
		expect(told({}).body).toMatch(/\[als schwerbehinderter Mensch anerkannt bin \/ /);
	});

	it('speaks of no notice where none has come', () => {
		expect(told({ recognition: 'severe' }, { notice: 'not-yet' }).body).not.toMatch(/Ihre Kündigung ist/);
		expect(told({ recognition: 'severe' }).body).not.toMatch(/Ihre Kündigung ist/);
		for (const kind of ['agreement', 'fixed-term', 'own-notice', 'other', 'full-permanent-reduction'])
			expect(told({ recognition: 'severe', 'ending-kind': kind }, arrived).body, kind).not.toMatch(
				/Ihre Kündigung ist/,
			);
		const later = { deadlines: { event: '', land: '', typed: { 'notice-received': { day: '4.12.2026' } } } };
		expect(told({ recognition: 'severe', 'ending-kind': 'notice' }, later).body).not.toMatch(/Ihre Kündigung ist/);
		// The guide asks how the work is to end: the notice may be planned only.
		expect(told({ recognition: 'severe', 'ending-kind': 'notice' }).body).not.toMatch(/Ihre Kündigung ist/);
		const end = told({ recognition: 'severe', 'ending-kind': 'reduced-earning' }, arrived).body;
		expect(end).toContain('§ 175 SGB IX');
		expect(end).not.toMatch(/Ihre Kündigung ist|§ 168/);
	});

	it('claims the protection only where it may be there', () => {
		const employee: Answers = { 'work-status': 'employee', 'ending-kind': 'notice' };
		const cases: readonly (readonly [ReturnType<typeof tells>, Answers])[] = [
			['protection', {}],
			['protection', { ...employee, recognition: 'gdb-applied' }],
			['protection', { ...employee, recognition: 'severe', 'employment-length': 'over-six-months' }],
			['no-protection', { ...employee, recognition: 'severe', 'employment-length': 'up-to-six-months' }],
			['no-protection', { ...employee, recognition: 'severe', 'ending-kind': 'agreement' }],
			['no-protection', { ...employee, recognition: 'equated', 'work-status': 'civil-servant' }],
			['nothing', { ...employee, recognition: 'none' }],
			['nothing', { ...employee, recognition: 'training-equated' }],
		];
		for (const [what, said] of cases) {
			expect(tells(dismissed(said), words), JSON.stringify(said)).toBe(what);
			expect(/§ 16[8]|§ 175/.test(told(said).body)).toBe(what === 'protection');
		}
	});
});

describe('every letter', () => {
	it('has its words, for every benefit, every verdict, with and without answers', () => {
		let count = 0;
		for (const benefit of benefits) {
			for (const [word, carrier] of [['likely'], ['clarify'], ['elsewhere', benefit.carriers[0]]] as const) {
				for (const said of [answers, {}]) {
					const one = candidate(benefit.id, word, carrier, said);
					if (!letterKind(benefit, one.verdict) || (word === 'elsewhere' && carrier === undefined)) continue;
					const { subject, body } = compose(one, words);
					expect(subject + body).not.toMatch(/\{\{|undefined|null/);
					// The letter that tells the employer may be complete: it names no notice where nobody spoke of one.
					if (letterKind(benefit, one.verdict) !== 'disclosure') expect(gapsLeft(body)).toBeGreaterThan(0);
					for (const { label } of gapsIn(subject, body)) expect(label).toMatch(/\p{L}{3}/u);
					count++;
				}
			}
		}
		expect(count).toBeGreaterThan(100);
	});
});

describe('enclosures', () => {
	it('leave out the application itself, remarks on a Land and proposals', () => {
		const names = enclosures(candidate('arbeitsassistenz').benefit, words).map(({ name }) => name);
		expect(names[0]).toBe('Schwerbehindertenausweis oder Bescheid über die Gleichstellung (Kopie)');
		expect(names).toContain('Einverständnis des Arbeitgebers');
		expect(names.join()).not.toMatch(/Bayern|Vorschlag|Formular/);
	});

	it('are also what the office of the Land wants, where the letter goes to it', async () => {
		const practices = await landPractices(['bayern'], 'de');
		const names = (word?: VerdictWord, said = answers) =>
			landEnclosures(
				candidate('arbeitsassistenz', word, word && 'pension-insurance', said),
				practices,
				'2026-11-29',
				words,
			).map(({ name }) => name);
		expect(names('likely')).toEqual([
			'Entwurf des Vertrags mit der Assistenzkraft',
			'Beschreibung, was die Assistenzkraft tun soll',
		]);
		expect(names('elsewhere')).toEqual([]);
		expect(names('likely', { ...answers, land: 'hessen' })).toEqual([]);
	});
});

describe('a letter as text', () => {
	it('has all parts in order, and lines that end as every device reads them', () => {
		const entry = emptyEntry();
		Object.assign(entry.lines, { name: 'Erika Muster', town: '12345 Ort', toName: 'Amt' });
		const paper = letter(
			entry,
			{ subject: 'Antrag', body: 'Guten Tag,\n\nBitte.', enclosures: ['Ausweis'] },
			'1. Mai 2026',
		);
		expect(plainText(paper, entry.lines.name, 'Anlagen')).toBe(
			'Erika Muster\r\n12345 Ort\r\n\r\nAmt\r\n\r\n1. Mai 2026\r\n\r\nAntrag\r\n\r\nGuten Tag,\r\n\r\nBitte.\r\n\r\nErika Muster\r\n\r\nAnlagen\r\n- Ausweis\r\n',
		);
	});
});

describe('what a case keeps', () => {
	it('comes back as it was', () => {
		const entry = {
			...emptyEntry(),
			benefit: 'weiterbildung',
			bodies: { weiterbildung: '' },
			enclosures: { weiterbildung: ['a'] },
			gaps: { weiterbildung: { Zahl: '3', 'Zahl]2': '' } },
			short: true,
		};
		expect(readEntry(entryData(entry))).toEqual(entry);
	});

	it.each<Json | undefined>([
		undefined,
		null,
		3,
		[],
		'x',
		{ lines: 4, bodies: { a: 5 }, enclosures: { a: 'b' } },
		{ gaps: { a: 4, b: { c: [] } }, short: 'ja' },
	])('is not trusted: %o', (data) => {
		expect(() => readEntry(data)).not.toThrow();
		expect(readEntry(data)?.lines.name ?? '').toBe('');
	});
});
