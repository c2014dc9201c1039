import { expect, it } from 'vitest';
import { killBrowser } from './kills.ts';

it('a killed browser keeps every answer that was acknowledged, and the person is asked whether to go on', async () => {
	const { faults, answers } = await killBrowser(3);
	expect(faults).toEqual([]);
	expect(answers).toBeGreaterThan(0);
}, 300_000);
