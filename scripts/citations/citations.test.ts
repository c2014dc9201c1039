import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { RuleBook } from '../../src/lib/rules/book.ts';
import { citingPlaces } from './places.ts';
import { toRead, withRead } from './readings.ts';

const norms: RuleBook['norms'] = {
	laws: { sgb9: { short: 'SGB IX', title: '', address: '', asOf: '2026-04-17' } },
	provisions: {},
	norms: { 'sgb9-185-5-s1': { law: 'sgb9', section: '§ 185 Abs. 5 S. 1', checkedOn: '2026-11-22' } },
};
const need = { id: 'need', norms: ['sgb9-185-5-s1'], question: 'assistance-need', is: 'regular' };
const made: string[] = [];

function folder(part: object = need, sentence = 'Der Bedarf (§ 185 SGB IX).'): string {
	const path = mkdtempSync(join(tmpdir(), 'citations-'));
	made.push(path);
	for (const below of ['requirements', 'texts/de', 'words']) mkdirSync(join(path, below), { recursive: true });
	const requirement = { id: 'a', norms: ['sgb9-185-5-s1'], when: { all: [part] } };
	writeFileSync(join(path, 'requirements/a.json'), JSON.stringify(requirement));
	writeFileSync(join(path, 'texts/de/a.json'), JSON.stringify({ a: { body: [sentence, 'Ohne Fundstelle.'] } }));
	return path;
}
const placesOf = (path: string) => citingPlaces(path, join(path, 'words'), norms);

afterEach(() => {
	for (const path of made.splice(0)) rmSync(path, { recursive: true });
});

describe('places that cite', () => {
	it('are explanations of a law, each as a whole', () => {
		const path = folder();
		mkdirSync(join(path, 'texts/de/law'));
		writeFileSync(
			join(path, 'texts/de/law/sgb9.json'),
			JSON.stringify({ 'sgb9-185': { title: 'Aufgaben', text: 'Ohne.' } }),
		);
		expect(placesOf(path).find(({ file }) => file === 'texts/de/law/sgb9')).toMatchObject({
			path: 'sgb9-185',
			laws: ['sgb9'],
		});
	});

	it('are objects with norms, each for itself, and sentences with a paragraph', () => {
		expect(placesOf(folder()).map(({ file, path, laws }) => [file, path, laws])).toEqual([
			['requirements/a', '', ['sgb9']],
			['requirements/a', 'when.all.need', ['sgb9']],
			['texts/de/a', 'a.body.0', ['sgb9']],
		]);
	});
});

describe('what is to be read', () => {
	const before = placesOf(folder());
	const readings = withRead(before, {}, new Set(before), '2026-11-29');
	const due = (path: string, other: typeof norms = norms) =>
		toRead(placesOf(path), readings, other).map(({ place, reason }) => `${place.path} ${reason}`);

	it('is everything at first, and nothing after it was read', () => {
		expect(toRead(before, {}, norms).map(({ reason }) => reason)).toEqual(Array(3).fill('never-read'));
		expect(due(folder())).toEqual([]);
	});

	it('is the one place that changed', () => {
		expect(due(folder({ ...need, is: 'occasional' }))).toEqual(['when.all.need changed']);
		expect(due(folder(need, 'Der Bedarf (§ 185 Abs. 5 SGB IX).'))).toEqual(['a.body.0 changed']);
		expect(due(folder({ ...need, id: 'other' }))).toEqual(['when.all.other never-read']);
	});

	it('is what rests on a provision or a law that was checked anew', () => {
		const section = { law: 'sgb9', section: '§ 185 Abs. 5 S. 1', checkedOn: '2026-12-01' };
		expect(due(folder(), { ...norms, norms: { 'sgb9-185-5-s1': section } })).toEqual([
			' law-changed',
			'when.all.need law-changed',
		]);
		const sgb9 = { short: 'SGB IX', title: '', address: '', asOf: '2026-12-01' };
		expect(due(folder(), { ...norms, laws: { sgb9 } })).toHaveLength(3);
	});

	it('is forgotten with the place', () => {
		expect(withRead(before.slice(0, 1), readings, new Set(), '')).toEqual({
			'requirements/a': { '': readings['requirements/a']?.[''] },
		});
	});
});
