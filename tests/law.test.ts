/** Every provision that is cited is explained, nothing else is, and every citation leads to its place. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lawOf } from '../src/lib/rules/citation.ts';
import { listedProvisions, provisionOf } from '../src/lib/rules/listed-provisions.ts';
import { usesOf } from '../src/lib/rules/uses.ts';
import { book, folder } from './rules.ts';

/** Provisions without an explanation, and why. */
const UNEXPLAINED: Readonly<Record<string, string>> = {
	'sgb3-38': 'its text is not at hand; nothing is explained from memory',
	'sgb3-159': 'its text is not at hand; nothing is explained from memory',
	'tzbfg-17': 'its text is not at hand; nothing is explained from memory',
	'tzbfg-21': 'its text is not at hand; nothing is explained from memory',
};

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, string>>;
const texts = join(folder, 'texts/de/law');
const files = readdirSync(texts).map((file) => file.replace(/\.json$/, ''));
const explained = new Map(files.flatMap((law) => Object.entries(read(join(texts, `${law}.json`)))));
const listed = listedProvisions(book.norms);
const ids = listed.map(({ id }) => id);

describe('the explanations', () => {
	test('are there for every provision that is listed, with the exceptions that say why', () => {
		const missing = ids.filter((id) => !explained.has(id));
		expect(missing).toEqual(Object.keys(UNEXPLAINED));
	});

	test('explain nothing that is not listed, and stand in the file of their law', () => {
		expect([...explained.keys()].filter((id) => !ids.includes(id))).toEqual([]);
		for (const law of files)
			for (const id of Object.keys(read(join(texts, `${law}.json`)))) expect(lawOf(id)).toBe(law);
	});

	test.each([...explained])('of %s is short and promises nothing', (_, { title, text, ...rest }) => {
		expect(rest).toEqual({});
		expect(title?.length).toBeLessThan(60);
		expect(text?.length).toBeGreaterThan(40);
		expect(text?.length).toBeLessThan(420);
		expect(text).not.toMatch(/kein(en)? Anspruch|garantiert|auf jeden Fall/i);
	});

	test('name what is discretionary as such', () => {
		for (const section of ['15', '16', '19', '20', '21', '24', '25', '26', '26a', '26b', '26c', '27', '28', '28a'])
			expect(explained.get(`schwbav-${section}`)?.text).toMatch(/\b(kann|können)\b/);
	});
});

describe('the list of provisions', () => {
	test('holds §§ 14 to 47 SchwbAV, the repealed ones with their day', () => {
		const own = listed.filter(({ law }) => law === 'schwbav');
		const between = Array.from({ length: 47 - 14 + 1 }, (_, index) => String(14 + index));
		expect(own.map(({ number }) => number).filter((number) => /^\d+$/.test(number))).toEqual(between);
		expect(own.map(({ number }) => number)).toEqual(expect.arrayContaining(['26a', '26b', '26c', '27a', '28a']));
		const gone = own.filter(({ repealed }) => repealed !== undefined).map(({ number }) => number);
		expect(gone).toEqual(['23', '30', '31', '32', '33', '34']);
		expect(own.every(({ since, repealed }) => (since === undefined) !== (repealed === undefined))).toBe(true);
		for (const number of ['30', '31', '32', '33', '34'])
			expect(explained.get(`schwbav-${number}`)?.text).toContain('§ 46');
	});

	test('holds every norm once, under its section', () => {
		const norms = listed.flatMap((provision) => provision.norms);
		expect([...norms].sort()).toEqual(Object.keys(book.norms.norms).sort());
		for (const { id, norms: own } of listed) expect(own.map(provisionOf)).toEqual(own.map(() => id));
	});

	test('keeps the order of the law', () => {
		const numbers = listed.filter(({ law }) => law === 'sgb9').map(({ number }) => number);
		expect(numbers.indexOf('61a')).toBe(numbers.indexOf('61') + 1);
		expect(numbers.indexOf('185a')).toBe(numbers.indexOf('185') + 1);
		const parts = listed.find(({ id }) => id === 'sgb9-185')?.norms ?? [];
		expect(parts.indexOf('sgb9-185-9')).toBeGreaterThan(parts.indexOf('sgb9-185-2-s3'));
	});
});

describe('what rests on a norm', () => {
	const uses = usesOf(book);

	test('is found in benefits, requirements, carriers, questions and figures', () => {
		const kinds = (norm: string) => new Set(uses.get(norm)?.map(({ kind, id }) => `${kind}/${id}`));
		expect(kinds('sgb9-185-5')).toContain('benefit/arbeitsassistenz');
		expect(kinds('sgb9-185-2-s3')).toContain('figure/hours.minimum');
		expect(kinds('sgb9-185-2-s3')).toContain('requirement/enough-hours');
		expect([...uses.values()].flat().some(({ kind }) => kind === 'carrier')).toBe(true);
		expect([...uses.values()].flat().some(({ kind }) => kind === 'conflict')).toBe(true);
	});

	test('names each thing once', () => {
		for (const [norm, found] of uses) {
			const names = found.map(({ kind, id, of = '' }) => `${kind}/${of}/${id}`);
			expect(new Set(names).size, norm).toBe(names.length);
		}
	});
});

test('every figure has a name in words, and no other', () => {
	const names = read(join(folder, 'texts/de/figures.json'));
	const told = Object.entries(names).flatMap(([subject, own]) => Object.keys(own).map((id) => `${subject}.${id}`));
	expect(told.sort()).toEqual(Object.keys(book.figures).sort());
});
