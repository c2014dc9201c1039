/** Benefits that the law does not give beside each other: each is signed. That it holds, the proof shows. */
import { expect, test } from 'vitest';
import { exclusionFaults } from '../scripts/check/signed.ts';
import { refuse } from '../scripts/check/tell.ts';
import { book, folder, rules } from './rules.ts';

test('each exclusion has an example of its own, and each example an exclusion', () =>
	refuse(folder, exclusionFaults(rules)));

test('one that nobody signed is told', () => {
	const weiterbildung = {
		...book.benefits.weiterbildung!,
		excludes: [{ benefit: 'teilzeit', norms: ['sgb9-164-5-s3'] }],
	};
	const wrong = { ...rules, book: { ...book, benefits: { ...book.benefits, weiterbildung } } };
	expect(exclusionFaults(wrong).some(({ reason }) => reason.includes('"weiterbildung teilzeit" is excluded'))).toBe(
		true,
	);
});
