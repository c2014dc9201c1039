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
});
