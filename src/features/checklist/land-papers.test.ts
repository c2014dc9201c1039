import { beforeAll, expect, it } from 'vitest';
import benefits from 'virtual:benefits';
import { landPractices, type Practices } from '#features/practice/load.ts';
import { texts, type Texts } from '#lib/i18n/texts.ts';
import { documents, landPapers } from './items.ts';

const day = '2026-11-29';
const benefit = benefits.find(({ id }) => id === 'arbeitsassistenz')!;
let words: Texts;
let practices: Practices;
beforeAll(async () => {
	words = await texts('de', ['guidance', 'practice', 'benefits/person']);
	practices = await landPractices(['bayern', 'hessen', 'bayern', 'unknown', undefined], 'de');
	expect([...practices.keys()]).toEqual(['bayern', 'hessen']);
});
const papers = (land: string) => landPapers({ benefit, verdict: undefined, answers: { land } }, practices, day, words);

it('the papers of a Land are ticks of their own, with where and when they were read, for people of that Land only', () => {
	const { land, marks, items } = papers('bayern');
	expect(land).toBe('Bayern');
	expect(items.map(({ text }) => text)).toEqual([
		'Entwurf des Vertrags mit der Assistenzkraft',
		'Beschreibung, was die Assistenzkraft tun soll',
	]);
	expect(marks).toMatch(/vom Amt selbst.*zbfs\.bayern\.de.*gelesen am 22\. November 2026/);
	expect(papers('hessen').items).toEqual([]);
	for (const land of ['unknown', 'bremen']) expect(papers(land).items).toEqual([]);
});

it('they share no name with a paper of the general list', () => {
	const general = documents({ benefit, verdict: undefined }, words).map(({ key }) => key);
	expect(papers('bayern').items.filter(({ key }) => general.includes(key))).toEqual([]);
});
