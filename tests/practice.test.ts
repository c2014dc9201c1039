/** What is done in one Land is told to people of that Land only, in words of its own, with numbers that have a date. */
import { describe, expect, test } from 'vitest';
import { landFaults, namesLand, practiceFaults } from '../scripts/check/lands.ts';
import { refuse } from '../scripts/check/tell.ts';
import { book, folder, rules } from './rules.ts';

describe('a text for everybody', () => {
	test('names a Land only where all see why, and none says that nobody knows from when it is', () =>
		refuse(folder, landFaults(rules)));

	test('is found where it names one', () => {
		expect(namesLand('Entwurf des Vertrags mit der Assistenzkraft (Bayern, Stand unbekannt)')).toBe(true);
		expect(namesLand('So auch OVG Sachsen, 23.9.2020, VG Bremen und OVG NRW.')).toBe(false);
		const texts = new Map([['terms', { form: { loan: 'In Hessen ein Darlehen (Stand unbekannt).' } }]]);
		expect(landFaults({ ...rules, texts }).map(({ path, reason }) => `${path} ${reason}`)).toEqual([
			'form.loan names a Land, in a text for everybody: what is done there stands in practice/',
			'form.loan says that nobody knows from when it is',
		]);
	});
});

test.each(Object.keys(book.practice))(
	'the practice of %s has words for every fact and programme, and tells every number as a sum with its day',
	(id) => refuse(folder, practiceFaults(rules, id)),
);
