import { describe, expect, it } from 'vitest';
import { fillGaps, gapsIn, gapsLeft } from './gaps.ts';

describe('the gaps of a letter', () => {
	it('are called by the sentence around them', () => {
		expect(gapsIn('- Ich bin anerkannt, GdB [Zahl].\n- Umfang: [Zahl] Stunden in der Woche')).toEqual([
			{ key: 'Zahl', label: 'Ich bin anerkannt, GdB …', hint: 'Zahl', choices: [], long: false },
			{ key: 'Zahl]2', label: 'Umfang: … Stunden in der Woche', hint: 'Zahl', choices: [], long: false },
		]);
	});

	it('are called by their own words where they are a sentence, whatever stands before', () => {
		const [first, second] = gapsIn('Zuständig nach § 14 Abs. 1 ist: A. [Haben Sie dort gefragt? Wann?]\n[Warum?]');
		expect(first).toMatchObject({ label: 'Haben Sie dort gefragt? Wann?', hint: '', long: true });
		expect(second).toMatchObject({ label: 'Warum?', long: true });
	});

	it('offer a choice where words are to choose from', () => {
		const [date, kind, why] = gapsIn(
			'Ich habe am [Datum] schon [bestellt / begonnen]. Früher ging es nicht, weil [Grund].',
		);
		expect(date).toMatchObject({ label: 'Ich habe am … schon (bestellt / begonnen).', hint: 'Datum', choices: [] });
		expect(kind).toMatchObject({ choices: ['bestellt', 'begonnen'], long: false });
		expect(why).toMatchObject({ label: 'Früher ging es nicht, weil …' });
	});

	it('take what is put there, each its own, and keep what stays empty', () => {
		const text = 'GdB [Zahl], [Zahl] Stunden, [Datum]';
		expect(fillGaps({ Zahl: ' 50 ', 'Zahl]2': '[x] $1', Datum: '  ' }, '[Zahl]', '[Zahl] Stunden, [Datum]')).toEqual([
			'50',
			'[x] $1 Stunden, [Datum]',
		]);
		expect(fillGaps({}, '[constructor] [__proto__]')).toEqual(['[constructor] [__proto__]']);
		expect(gapsLeft(...fillGaps({ Zahl: '50' }, text))).toBe(2);
	});

	it('have names of their own, whatever a person writes in brackets', () => {
		const keys = gapsIn('[a] [a] [a] [a (2)] [] [[b]]').map(({ key }) => key);
		expect(keys).toEqual(['a', 'a]2', 'a]3', 'a (2)', 'b']);
	});
});
