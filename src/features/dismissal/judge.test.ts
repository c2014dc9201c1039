import { describe, expect, it } from 'vitest';
import { monthNames } from '#lib/i18n/day-words.ts';
import { judgeDay } from './judge.ts';

const judge = (text: string) => judgeDay(text, monthNames('de'), '2026-11-29');

describe('the day on which a notice arrived', () => {
	it('is read as people write it', () => {
		for (const text of ['27.11.2026', '27. November 2026', '2026-11-27', '27/11/26'])
			expect(judge(text), text).toEqual({ day: '2026-11-27' });
		expect(judge('29.11.2026')).toEqual({ day: '2026-11-29' });
	});

	it('is none where it is to come, is no day, or is missing', () => {
		expect(judge('30.11.2026')).toEqual({ doubt: 'future' });
		expect(judge('  ')).toEqual({ fault: { code: 'empty' } });
		expect(judge('vorgestern').fault?.code).toBe('not-a-day');
		expect(judge('31.11.2026').fault?.code).toBe('no-such-day');
		expect(judge('27.11.1926').fault?.code).toBe('out-of-range');
	});

	it('may be long ago, but is asked about', () => {
		expect(judge('27.11.2024')).toEqual({ day: '2024-11-27', doubt: 'long-ago' });
		expect(judge('29.11.2025')).toEqual({ day: '2025-11-29' });
	});
});
