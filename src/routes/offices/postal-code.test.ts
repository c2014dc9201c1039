import fc from 'fast-check';
import offices from 'virtual:offices';
import codes from 'virtual:postal-codes';
import { describe, expect, it } from 'vitest';
import { texts } from '#lib/i18n/texts.ts';
import { prefixesOf } from '#lib/rules/prefixes.ts';
import { placeWords } from './place-words.ts';
import { Place } from './place.svelte.ts';
import { readPostalCode } from './postal-code.ts';

const read = (typed: string) => readPostalCode(typed, codes);
const certain = codes.lands.filter((entry) => entry.offices.length === 1);
const de = await texts('de', ['offices']);

describe('what was typed', () => {
	it.each(['80331', ' 80331 ', '80 331', '80\u00a0331', '８０３３１', 'D-80331', 'de-80331', '8 0 3 3 1'])(
		'"%s" is Munich',
		(typed) => expect(read(typed)).toEqual({ kind: 'office', code: '80331', lands: ['Bayern'], offices: ['bayern'] }),
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
	it('every beginning of one Land with one office leads there, whatever follows', () => {
		for (const {
			land,
			offices: [office],
			prefixes,
		} of certain)
			for (const prefix of prefixesOf(prefixes))
				for (const rest of ['00', '67', '99'])
					expect(read(prefix + rest)).toMatchObject({ kind: 'office', lands: [land], offices: [office] });
	});

	it('any five digits have exactly one of four outcomes, and only a Land with one office selects it', () => {
		const listed = codes.lands.concat(codes.mixed.map(({ prefixes }) => ({ land: '', offices: [], prefixes })));
		const count = { office: 0, offices: 0, lands: 0, unknown: 0 };
		for (let number = 67; number < 100_000; number += 100) {
			const code = String(number).padStart(5, '0');
			const reading = read(code);
			if (!reading || reading.kind === 'invalid') throw new Error(code);
			count[reading.kind] += 1;
			const found = listed.filter(({ prefixes }) => prefixesOf(prefixes).includes(code.slice(0, 3)));
			expect(found.length).toBe(reading.kind === 'unknown' ? 0 : 1);
			if (reading.kind !== 'unknown')
				for (const id of reading.offices) expect(offices.offices.map((office) => office.id)).toContain(id);
			if (reading.kind === 'lands') expect(reading.offices.length).toBeGreaterThan(1);
		}
		expect(count).toEqual({ office: 496, offices: 122, lands: 53, unknown: 329 });
	});

	it.each([
		['20095', 'office', ['hamburg']],
		['50667', 'offices', ['nordrhein-westfalen-rheinland', 'nordrhein-westfalen-westfalen']],
		['48455', 'lands', ['niedersachsen', 'nordrhein-westfalen-rheinland', 'nordrhein-westfalen-westfalen']],
		['12557', 'lands', ['berlin', 'brandenburg']],
		['74731', 'lands', ['baden-wuerttemberg', 'bayern']],
	])('%s: %s %o', (code, kind, ids) => expect(read(code)).toMatchObject({ kind, offices: ids }));

	it.each(['00000', '11011', '90329', '98900'])('%s has no Land here', (code) =>
		expect(read(code)?.kind).toBe('unknown'),
	);
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
		place.type('12557');
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
		placeWords(read(typed), id === undefined ? undefined : offices.offices.find((one) => one.id === id), de).join(' ');

	it.each([
		['', undefined, ''],
		['803', undefined, ''],
		['66111', 'saarland', '66111 liegt im Land Saarland. Das Land ist jetzt ausgewählt.'],
		[
			'66111',
			'bayern',
			'66111 liegt im Land Saarland. Gewählt ist: Bayern. Das passt nicht zu dieser Postleitzahl. Bitte prüfen Sie beides.',
		],
		[
			'27498',
			undefined,
			'Postleitzahlen mit 274 am Anfang gibt es in mehreren Ländern: Hamburg, Niedersachsen oder Schleswig-Holstein. Bitte wählen Sie das Land im nächsten Feld.',
		],
		[
			'48455',
			'nordrhein-westfalen-westfalen',
			'Postleitzahlen mit 484 am Anfang gibt es in mehreren Ländern: Niedersachsen oder Nordrhein-Westfalen.',
		],
	])('"%s" with %s', (typed, chosen, words) => expect(said(typed, chosen)).toBe(words));

	it('both offices of Nordrhein-Westfalen are named, and a beginning without a Land', () => {
		expect(said('50667')).toMatch(/Rheinland.*Westfalen-Lippe.*Bitte wählen Sie den Landesteil/);
		expect(said('50667', 'nordrhein-westfalen-rheinland')).not.toMatch(/Bitte/);
		expect(said('00000')).toMatch(/^Zu einer Postleitzahl mit 000 am Anfang ist hier kein Land bekannt\. Bitte prüfen/);
	});
});
