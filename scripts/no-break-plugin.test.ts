import { expect, it } from 'vitest';
import { unbroken } from './no-break-plugin.ts';

const shown = (text: string) => unbroken(text).replaceAll('\u00A0', '_');

it('keeps sign and number of a citation together', () => {
	expect(shown('nach § 185 Abs. 5 Satz 2 SGB IX')).toBe('nach §_185 Abs._5 Satz_2 SGB IX');
	expect(shown('§§ 43, 44 SchwbAV')).toBe('§§_43, 44 SchwbAV');
	expect(shown('§ 155 Abs. 1 Nr. 1 Buchst. d')).toBe('§_155 Abs._1 Nr._1 Buchst._d');
});

it('leaves other words alone', () => {
	expect(shown('Der Satz ist lang. Nr. Und „S. “')).toBe('Der Satz ist lang. Nr. Und „S. “');
	expect(shown('ein Satz dazu')).toBe('ein Satz dazu');
});
