/** On the narrowest screens nothing stands beyond the edge, and only a word as long as a line is parted. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerGuide, typical } from './answer-guide.ts';
import { openSite, type Site } from './harness.ts';
import { dismissed } from './journeys.ts';

let site: Site;
beforeAll(async () => {
	site = await openSite({ worker: false });
});
afterAll(() => site.close());

/** Texts beyond the edge, and words of fewer than 18 letters that stand on two lines. */
const faults = () =>
	site.page.evaluate(() => {
		const found: string[] = [];
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const range = document.createRange();
		for (let node = texts.nextNode(); node; node = texts.nextNode()) {
			const { parentElement: parent } = node;
			if (!parent?.checkVisibility() || parent.closest('.visually-hidden, .skip, svg, option')) continue;
			// Heard, not seen.
			if (getComputedStyle(parent).clipPath !== 'none') continue;
			for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(/\p{L}{6,}/gu)) {
				range.setStart(node, index);
				range.setEnd(node, index + word.length);
				const parts = [...range.getClientRects()].filter(({ width }) => width > 0);
				if (parts.some(({ right, left }) => right > innerWidth + 0.5 || left < -0.5))
					found.push(`beyond the edge: ${word}`);
				if (word.length < 18 && new Set(parts.map(({ top }) => Math.round(top))).size > 1)
					found.push(`parted: ${word}`);
			}
		}
		if (document.documentElement.scrollWidth > innerWidth) found.push('the page can be pushed aside');
		return [...new Set(found)];
	});

async function expectFits(): Promise<void> {
	for (const width of [320, 360]) {
		await site.page.setViewportSize({ width, height: 740 });
		await site.page.evaluate(() => document.fonts.ready.then(() => undefined));
		expect(await faults(), `${width} px`).toEqual([]);
	}
}

describe('on 320 and 360 px', () => {
	it.each([
		'/',
		'/benefits/',
		'/benefits/technische-arbeitshilfen/',
		'/benefits/integrationsfachdienst-person/',
		'/benefits/gruendung-und-selbststaendigkeit/',
		'/benefits/zustimmung-zur-kuendigung/',
		'/law/sgb9-185/',
		'/checklist/',
		'/letter/',
	])('%s fits, and says that it is German', async (path) => {
		await site.visit(path);
		expect(await site.page.evaluate(() => document.documentElement.lang)).toBe('de');
		await expectFits();
	});

	it.each([
		['somebody who is helped', typical, undefined],
		['somebody who was dismissed', dismissed, '/guide/protection/protection-wish/'],
	])('the result of %s fits, all of it unfolded', async (_, answers, first) => {
		await answerGuide(site, answers, first);
		await site.page.evaluate(() =>
			document.querySelectorAll('main details').forEach((it) => it.setAttribute('open', '')),
		);
		await expectFits();
	});
});
