import fc from 'fast-check';
import offices from 'virtual:offices';
import codes from 'virtual:postal-codes';
import { describe, expect, it } from 'vitest';
import { texts } from '#lib/i18n/texts.ts';
import { codesOf } from '#lib/rules/postal-code-groups.ts';
import { placeWords } from './place-words.ts';
import { Place } from './place.svelte.ts';
import { readPostalCode } from './postal-code.ts';

const read = (typed: string) => readPostalCode(typed, codes);
const landOf = (id: string) => offices.offices.find((one) => one.id === id)?.land ?? id;
const de = await texts('de', ['postal-code']);

describe('what was typed', () => {
	it.each(['80331', ' 80331 ', '80 331', '80\u00a0331', '８０３３１', 'D-80331', 'de-80331', '8 0 3 3 1'])(
		'"%s" is Munich',
		(typed) => expect(read(typed)).toEqual({ kind: 'office', code: '80331', offices: ['bayern'], listed: true }),
	);
	it.each(['', ' ', '\u3000\t'])('"%s" is nothing', (typed) => expect(read(typed)).toBeUndefined());
	it.each(['8033', '803311', '8033a', 'München', '80-331', '8033.1', '-', 'D-', '٨٠٣٣١', '+8033', '1e400'])(
		'"%s" is no code',
		(typed) => expect(read(typed)).toEqual({ kind: 'invalid' }),
	);
	it('is never taken for more than it is', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
				const kind = read(typed)?.kind;
				if (kind !== undefined && kind !== 'invalid') expect(typed.normalize('NFKC')).toMatch(/[0-9]/);
			}),
		);
	});
});

describe('what a code says', () => {
	it('every code of the list leads to its office', () => {
		let count = 0;
		for (const { office, codes: list } of codes.offices)
			for (const code of codesOf(list)) {
				expect(read(code)).toEqual({ kind: 'office', code, offices: [office], listed: true });
				count += 1;
			}
		expect(count).toBe(8181);
	});

	it('every code across a border asks for the place, and each place leads to its office', () => {
		for (const { code, places } of codes.crossing) {
			expect(read(code)).toMatchObject({ kind: 'places', code, places });
			for (const { name, office } of places) {
				const place = new Place();
				place.type(code);
				expect(place.office).toBe('');
				place.name(`${name}/${office}`);
				expect(place.office).toBe(office);
			}
		}
		expect(codes.crossing.length).toBe(28);
	});

	it('any other five digits select an office only where all around them belongs to it', () => {
		const listed = codes.offices.flatMap(({ office, codes: list }) => codesOf(list).map((code) => ({ code, office })));
		for (let number = 67; number < 100_000; number += 500) {
			const code = String(number).padStart(5, '0');
			const reading = read(code);
			if (reading?.kind !== 'office' || reading.listed) continue;
			const around = listed.filter((one) => one.code.startsWith(code.slice(0, 3))).map(({ office }) => office);
			expect(new Set(around), code).toEqual(new Set(reading.offices));
		}
	});

	it.each([
		['20095', ['hamburg']],
		['50667', ['nordrhein-westfalen-rheinland']],
		['44135', ['nordrhein-westfalen-westfalen']],
		['45127', ['nordrhein-westfalen-rheinland']],
		['45879', ['nordrhein-westfalen-westfalen']],
		['42275', ['nordrhein-westfalen-rheinland']],
		['58332', ['nordrhein-westfalen-westfalen']],
		['48455', ['niedersachsen']],
		['11011', ['berlin']],
		['90329', ['bayern']],
		['33333', ['nordrhein-westfalen-westfalen']],
	])('%s: %o', (code, ids) => expect(read(code)).toEqual({ kind: 'office', code, offices: ids, listed: true }));

	it.each([
		['12529', ['brandenburg', 'berlin']],
		['74731', ['baden-wuerttemberg', 'bayern']],
		['59969', ['hessen', 'nordrhein-westfalen-westfalen']],
	])('%s asks for the place: %o', (code, ids) => {
		const reading = read(code);
		expect(reading?.kind).toBe('places');
		expect(reading?.kind === 'places' && reading.offices.toSorted()).toEqual(ids.toSorted());
	});

	it('a box or a slip within one office is told apart from a code of places', () =>
		expect(read('80300')).toEqual({ kind: 'office', code: '80300', offices: ['bayern'], listed: false }));

	it.each(['00000', '80001', '98900'])('%s begins like the code of no place', (code) =>
		expect(read(code)?.kind).toBe('unknown'),
	);

	it('a slip near a border selects nothing', () => expect(read('27400')?.kind).toBe('offices'));
});

describe('code and Land together', () => {
	it('a certain code selects, a hand decides after it, and an old code never comes back', () => {
		const place = new Place();
		place.type('8033');
		expect(place.office).toBe('');
		place.type('80331');
		expect(place.office).toBe('bayern');
		place.choose('hessen');
		place.leave();
		expect(place.office).toBe('hessen');
		expect(place.typed).toBe('80331');
		place.type('8033');
		expect(place.office).toBe('hessen');
		place.type('20095');
		expect(place.office).toBe('hamburg');
	});

	it('what a code has selected goes with it, and the Land of the case is only proposed', () => {
		const place = new Place();
		place.propose('bremen');
		expect(place.office).toBe('bremen');
		place.type('80331');
		place.propose('berlin');
		place.type('12529');
		expect(place.office).toBe('bremen');
	});

	it('what is wrong is said when the field is left, not while it is typed', () => {
		const place = new Place();
		place.leave();
		expect(place.faulty).toBe(false);
		place.type('803');
		expect(place.faulty).toBe(false);
		place.leave();
		expect(place.faulty).toBe(true);
		place.type('80331');
		expect(place.faulty).toBe(false);
	});
});

describe('the sentences', () => {
	const said = (typed: string, id?: string) =>
		placeWords(
			read(typed),
			id === undefined ? undefined : offices.offices.find((one) => one.id === id),
			landOf,
			de,
		).join(' ');

	it.each([
		['', undefined, ''],
		['803', undefined, ''],
		['66111', 'saarland', '66111 liegt hier: Saarland. Das Land ist jetzt ausgewählt.'],
		[
			'50667',
			'nordrhein-westfalen-rheinland',
			'50667 liegt hier: Nordrhein-Westfalen (Rheinland). Das Land ist jetzt ausgewählt.',
		],
		[
			'66111',
			'bayern',
			'66111 liegt hier: Saarland. Gewählt ist: Bayern. Das passt nicht zu dieser Postleitzahl. Bitte prüfen Sie beides.',
		],
		[
			'74731',
			undefined,
			'Die Orte mit der Postleitzahl 74731 liegen in verschiedenen Ländern: Baden-Württemberg oder Bayern. Bitte wählen Sie den Ort im nächsten Feld.',
		],
	])('"%s" with %s', (typed, chosen, words) => expect(said(typed, chosen)).toBe(words));

	it('a code that does not exist, and one that is none of a place, get a sentence', () => {
		expect(said('00000')).toMatch(/^Die Postleitzahl 00000 gibt es nicht/);
		expect(said('80001')).toMatch(/^Kein Ort in Deutschland.*80001 zu einem Postfach/);
		expect(said('80300', 'bayern')).toMatch(/^80300 steht nicht in der Liste.*Postfach.*Bayern/);
		expect(said('27400')).toMatch(/^27400 steht nicht in der Liste.*Bitte prüfen Sie die Zahl/);
	});
});
