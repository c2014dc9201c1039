import { expect, test } from 'vitest';
import { isTooLong } from './long-filter.ts';

test('a pattern of thousands of names is not used, a shorter one is', () => {
	expect(isTooLong(new RegExp('a name|'.repeat(10_000)))).toBe(true);
	expect(isTooLong(/one|two/)).toBe(false);
	expect(isTooLong(undefined)).toBe(false);
});
