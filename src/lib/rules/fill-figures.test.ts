import { describe, expect, it } from 'vitest';
import type { Figure } from '#lib/engine/types.ts';
import { figuresIn, fillFigures } from './fill-figures.ts';

const figure = (values: Figure['values']): Figure => ({
	unit: 'eur',
	norms: ['kfzhv-5-1'],
	source: 'made up',
	values,
	verifiedOn: '2026-01-01',
	reviewBy: '2027-12-31',
});
const figures = {
	'vehicle-aid.price-limit': figure({ '2012-01-01': 9500, '2021-06-10': 22000 }),
	'hours.half': figure({ '2018-01-01': 0.5, '2027-01-01': { value: 0.75, status: 'projected' } }),
	'later.one': figure({ '2030-01-01': 1 }),
};
const fill = (text: string, day = '2026-11-27') => fillFigures(text, figures, day, 'de');

describe('a place for a figure', () => {
	it('gets the value in force on the day, as the language writes numbers', () => {
		expect(fill('Höchstens [[vehicle-aid.price-limit]] Euro')).toBe('Höchstens 22.000 Euro');
		expect(fill('Höchstens [[vehicle-aid.price-limit]] Euro', '2020-01-01')).toBe('Höchstens 9.500 Euro');
		expect(fill('[[hours.half]] und [[hours.half]]', '2027-06-01')).toBe('0,5 und 0,5');
		expect(fillFigures('[[vehicle-aid.price-limit]]', figures, '2026-11-27', 'en')).toBe('22,000');
	});

	it('leaves everything else as it is', () => {
		expect(fill('Ein Text mit {{count}} und [Klammern], § 20')).toBe('Ein Text mit {{count}} und [Klammern], § 20');
	});

	it('is refused where there is no such figure, or none on that day', () => {
		expect(() => fill('[[hours.minimun]]')).toThrow('"hours.minimun", which is not in figures/');
		expect(() => fill('[[later.one]]')).toThrow('"later.one", which has no value on 2026-11-27');
	});

	it('is told, each figure once', () => {
		expect(figuresIn('[[hours.half]], [[later.one]] und [[hours.half]]')).toEqual(['hours.half', 'later.one']);
		expect(figuresIn('nichts')).toEqual([]);
	});
});
