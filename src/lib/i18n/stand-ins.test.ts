import { describe, expect, it } from 'vitest';
import { lacking } from './lacking.ts';
import { languageOf, type Language } from './languages.ts';
import { chainOf, wordsOf } from './stand-ins.ts';

const words: Partial<Record<Language, Record<string, unknown>>> = {
	de: {
		shell: { name: 'Begleithilfe', pages: { start: 'Start', about: 'Über' }, days_one: 'Tag', days_other: 'Tage' },
		levy: { steps: ['erst', 'dann'] },
	},
	'de-simple': { shell: { name: 'Die Hilfe', pages: { start: 'Anfang' }, days_other: 'viele Tage' } },
};
const load = (language: Language, group: string) =>
	wordsOf(
		(one, name) => {
			const found = words[one]?.[name];
			return found === undefined ? undefined : () => Promise.resolve(found);
		},
		language,
		group,
	);

describe('a language that begins', () => {
	it('tells what it lacks in the one that stands in for it, and a plural whole', async () => {
		expect(await load('de-simple', 'shell')).toEqual({
			name: 'Die Hilfe',
			pages: { start: 'Anfang', about: 'Über' },
			days_other: 'viele Tage',
		});
		expect(await load('de-simple', 'levy')).toEqual({ steps: ['erst', 'dann'] });
	});

	it('refuses a group that no language has', async () => {
		await expect(load('de-simple', 'nothing')).rejects.toThrow('no texts "nothing" in "de-simple"');
	});

	it('ends every chain at the source', () => {
		const all: Language[] = ['de', 'de-simple', 'en', 'ar', 'tr', 'uk', 'ru'];
		expect(all.filter((one) => chainOf(one).at(-1) !== 'de' || chainOf(one)[0] !== one)).toEqual([]);
	});

	it('has its gaps listed by key', () => {
		const other = { days_one: '', days_other: '', list: ['y', 'z'], more: { text: '', title: '' } };
		expect(lacking({ days_few: 'b', list: ['x'] }, other)).toEqual(['more.text', 'more.title']);
	});
});

describe('the language of an address', () => {
	it('is the source without a segment, and where there is no such language', () => {
		expect([languageOf({}), languageOf({ language: 'de' }), languageOf({ language: 'xx' })]).toEqual([
			'de',
			'de',
			'de',
		]);
	});
});
