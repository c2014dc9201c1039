/** Every provision that is cited is explained, nothing else is, and every citation leads to its place. */
import { describe, expect, test } from 'vitest';
import { explanationFaults, figureNameFaults, unexplainedFaults } from '../scripts/check/law-texts.ts';
import { refuse } from '../scripts/check/tell.ts';
import { textsAt } from '../scripts/check/text-keys.ts';
import { listedProvisions, provisionOf } from '../src/lib/rules/listed-provisions.ts';
import { usesOf } from '../src/lib/rules/uses.ts';
import { book, folder, rules } from './rules.ts';

const listed = listedProvisions(book.norms);

describe('the explanations', () => {
	test('are there for every provision that is listed, and for no other, in the file of their law', () =>
		refuse(folder, unexplainedFaults(rules)));

	test('are short, promise nothing, and name what is discretionary as such', () =>
		refuse(folder, explanationFaults(rules)));
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
			expect(textsAt(rules, 'law/schwbav', [`schwbav-${number}`, 'text'])).toContain('§ 46');
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

test('every figure has a name in words, and no other', () => refuse(folder, figureNameFaults(rules)));
