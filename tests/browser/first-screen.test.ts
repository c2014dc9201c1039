/** The first screen of a result on a small phone: one sentence, one action, until when, over more than thirty different cases. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, phone, type Site } from './harness.ts';
import { keepCases, type Situation } from './shown-case.ts';
import { measured, signed } from './situations.ts';

/** All that are measured, and so many of the signed ones that each guide and each verdict is among them. */
const situations: readonly Situation[] = [
	...Object.values(measured),
	...signed.filter((_, index) => index % 3 === 0),
	...signed.filter(({ guide }) => guide === 'protection'),
].filter(({ name }, index, all) => all.findIndex((other) => other.name === name) === index);

let site: Site;
let show: (name: string) => Promise<void>;
beforeAll(async () => {
	site = await openSite({ worker: false, context: phone });
	show = await keepCases(site, situations);
});
afterAll(() => site.close());

/** Where the parts of the first screen end, in CSS px from the top of the page, and what they say. */
const firstScreen = () =>
	site.page.evaluate(() => {
		const part = (selector: string) => {
			const it = document.querySelector<HTMLElement>(selector);
			return it && { end: it.getBoundingClientRect().bottom + scrollY, says: it.innerText.trim() };
		};
		return {
			sentence: part('main h1'),
			action: part('.first .button.primary'),
			until: part('.first .until'),
			runsOut: document.querySelector('#urgent') !== null,
			wide: document.documentElement.scrollWidth,
		};
	});

describe('the first screen of a result', () => {
	it('is looked at in at least thirty cases of every guide', () => {
		expect(situations.length).toBeGreaterThanOrEqual(30);
		expect(new Set(situations.map(({ guide }) => guide)).size).toBe(4);
	});

	it('holds a sentence, an action, and until when where something runs out', async () => {
		for (const { name } of situations) {
			await show(name);
			const { sentence, action, until, runsOut, wide } = await firstScreen();
			expect(sentence?.says, name).toMatch(/\.$/);
			expect(action?.says, name).not.toBe('');
			for (const part of [sentence, action]) expect(part?.end, name).toBeLessThanOrEqual(phone.viewport.height);
			if (runsOut) expect(until?.end, name).toBeLessThanOrEqual(phone.viewport.height);
			expect(wide, name).toBeLessThanOrEqual(phone.viewport.width);
		}
		site.expectClean();
	});

	it('tells nobody who only ends a job what the Land pays for a hire', async () => {
		const programmes = site.page.locator('#land-programmes');
		await show(measured.hiring.name);
		await programmes.waitFor();
		await show(measured.dismissing.name);
		await site.page.waitForTimeout(1500);
		expect(await programmes.count()).toBe(0);
	});
});
