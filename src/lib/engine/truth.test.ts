import { expect, test } from 'vitest';
import { higher, lower, MET, OPEN, opposite, truth, UNMET } from './truth.ts';

test('levels rise from unmet over open to met', () => {
	expect([UNMET, OPEN, MET].map(truth)).toEqual(['unmet', 'open', 'met']);
	expect([UNMET, OPEN, MET].map(opposite)).toEqual([MET, OPEN, UNMET]);
	expect([lower(MET, OPEN), lower(OPEN, MET), lower(OPEN, OPEN)]).toEqual([OPEN, OPEN, OPEN]);
	expect([higher(UNMET, OPEN), higher(OPEN, UNMET), higher(OPEN, OPEN)]).toEqual([OPEN, OPEN, OPEN]);
});
