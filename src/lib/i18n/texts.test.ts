import { afterEach, describe, expect, test, vi } from 'vitest';
import { fill, filled, toldKey } from './fill.ts';
import { texts } from './texts.ts';

afterEach(() => {
	vi.unstubAllEnvs();
	vi.useRealTimers();
});

describe('numbers of the law in the texts of the app', () => {
	test('are those of the day for which they are told', async () => {
		const told = await texts('de', ['benefits/protection']);
		const posted = (day: string) =>
			told
				.on(day)
				.list('benefits/protection:widerspruch.goodToKnow')
				.find((text) => text.includes('mit der Post'));
		expect(posted('2024-12-31')).toContain('am 3. Tag');
		expect(posted('2025-01-01')).toContain('am 4. Tag');
	});

	test('stay those of their day when more groups are loaded', async () => {
		const early = (await texts('de', ['benefits/protection'])).on('2024-12-31');
		await texts('de', ['benefits/employer']);
		expect(early.t('benefits/employer:eingliederungszuschuss.amount')).toMatch(/Ab 55 Jahren/);
		expect(early.on('2023-12-31').t('benefits/employer:eingliederungszuschuss.amount')).toMatch(/Ab 50 Jahren/);
	});
});

describe('a text that is filled when it is shown', () => {
	const words = { hint: 'Mindestens [[hours.minimum]] Stunden', list: ['bis [[hours.top]] Euro'], plain: 'x' };
	const figures = {
		'hours.minimum': [
			['2018-01-01', 15],
			['2026-12-15', 18],
		],
		'hours.top': [['2024-01-01', 22000]],
	} as const;
	const told = { ...words, [toldKey]: { edition: '2026-11-27', figures } };

	test('tells the number of its day, as the language writes it', () => {
		const on = (day: string) => fill(told, 'de', day);
		expect(on('2026-12-14')).toEqual({ hint: 'Mindestens 15 Stunden', list: ['bis 22.000 Euro'], plain: 'x' });
		expect(on('2026-12-20')).toMatchObject({ hint: 'Mindestens 18 Stunden' });
		expect(on('2023-01-01')).toMatchObject({ list: ['bis 22.000 Euro'] });
	});

	test('tells what is the law today where nothing else is asked for, but nothing older than the edition', () => {
		vi.stubEnv('SSR', false);
		vi.useFakeTimers({ now: new Date('2026-12-20T12:00:00') });
		expect(filled('xx', 'made-up', told)).toMatchObject({ hint: 'Mindestens 18 Stunden' });
		vi.setSystemTime(new Date('2017-01-01T12:00:00'));
		expect(filled('xx', 'made-up', told)).toMatchObject({ hint: 'Mindestens 15 Stunden' });
	});

	test('tells that of the edition while pages are built', () => {
		vi.stubEnv('SSR', true);
		vi.useFakeTimers({ now: new Date('2030-01-01T12:00:00') });
		expect(filled('xx', 'made-up', told)).toMatchObject({ hint: 'Mindestens 15 Stunden' });
	});
});
