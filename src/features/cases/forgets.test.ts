import { expect, it } from 'vitest';
import { forgets } from './forgets.ts';

const phone =
	'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile Safari/604.1';
const tablet = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15';

it('tells a phone and a tablet from a computer, and leaves out what stands on the home screen', () => {
	expect(forgets({ userAgent: phone, maxTouchPoints: 5 }, false)).toBe(true);
	expect(forgets({ userAgent: tablet, maxTouchPoints: 5 }, false)).toBe(true);
	expect(forgets({ userAgent: phone, maxTouchPoints: 5 }, true)).toBe(false);
	expect(forgets({ userAgent: tablet, maxTouchPoints: 0 }, false)).toBe(false);
	expect(forgets({ userAgent: 'Mozilla/5.0 (Linux; Android 15)', maxTouchPoints: 5 }, false)).toBe(false);
});
