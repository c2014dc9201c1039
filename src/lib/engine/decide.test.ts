import { describe, expect, test } from 'vitest';
import { guideOf, when } from './builder.ts';
import { decide } from './decide.ts';
import { MET, OPEN, UNMET } from './truth.ts';
import type { Answers, Condition } from './types.ts';

const [severe, begun, granted] = [when('status', 'severe'), when('timing', 'begun'), when('decision', 'granted')];
const met = { status: 'severe', timing: 'begun', decision: 'granted' };
const unmet = { status: 'none', timing: 'not-yet', decision: 'rejected' };

describe('a condition', () => {
	test.each<[string, Condition, Answers, number]>([
		['all: met where every part is', { all: [severe, begun, granted] }, met, MET],
		['all: open where a part is', { all: [severe, begun, granted] }, { ...met, timing: 'unknown' }, OPEN],
		['all: unmet where a part is, whatever is open', { all: [severe, begun, granted] }, { timing: 'not-yet' }, UNMET],
		['all: unmet where the last part alone is', { all: [severe, begun] }, { ...met, timing: 'not-yet' }, UNMET],
		['any: unmet where no part is met or open', { any: [severe, begun, granted] }, unmet, UNMET],
		['any: open where a part is', { any: [severe, begun, granted] }, { ...unmet, decision: 'unknown' }, OPEN],
		['any: met where a part is, whatever is open', { any: [severe, begun, granted] }, { timing: 'begun' }, MET],
		['any: met where the last part alone is', { any: [severe, begun] }, { ...unmet, timing: 'begun' }, MET],
		['not: turned round', { not: severe }, unmet, MET],
		['not: turned round', { not: severe }, met, UNMET],
		['not: open stays open', { not: severe }, {}, OPEN],
		['maybe: open at most', { maybe: severe }, met, OPEN],
		['maybe: unmet stays unmet', { maybe: severe }, unmet, UNMET],
	])('%s', (_, condition, answers, level) => {
		const [benefit] = guideOf(condition).benefits;
		expect(decide(benefit!.requires, answers)).toBe(level);
	});

	test('is decided once for the same answers, where a memo is given', () => {
		const [benefit] = guideOf({ all: [severe, begun] }).benefits;
		const memo = benefit!.scratch.fill(0);
		for (const [answers, level] of [
			[met, MET],
			[unmet, UNMET],
			[{}, OPEN],
		] as const) {
			memo.fill(0);
			expect(decide(benefit!.requires, answers, memo)).toBe(level);
			// Other answers with the old memo: what was found for the first ones is believed.
			expect(decide(benefit!.requires, level === MET ? unmet : met, memo)).toBe(level);
		}
	});
});
