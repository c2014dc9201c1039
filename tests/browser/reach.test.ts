/** "Weiter" and "Weiß ich nicht" of every question on a small phone, with what is written in the page and no program at all. */
import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from './harness.ts';

const small = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };
let site: Site;
let questions: string[] = [];
beforeAll(async () => {
	const pages = await readdir('build/guide', { recursive: true });
	questions = pages.filter((path) => /^\w+\/(?!answers|result)[\w-]+\/index\.html$/.test(path));
	site = await openSite({ worker: false, context: { ...small, javaScriptEnabled: false, bypassCSP: true } });
});
afterAll(() => site.close());

/** Where both end, in CSS px from the top of the screen, and how wide the page is. */
const reach = () =>
	site.page.evaluate(() => {
		const end = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().bottom ?? Infinity;
		const bar = document.querySelector('form button.primary')?.parentElement;
		return {
			unknown: end('form label:has([value="unknown"])'),
			go: end('form button.primary'),
			wide: document.documentElement.scrollWidth,
			stuck: bar ? getComputedStyle(bar).position === 'sticky' : false,
			low: innerHeight,
		};
	});

/** How many words of the page the first screen shows, without the header that all pages have. */
const wordsShown = () =>
	site.page.evaluate(() => {
		const bar = document.querySelector('form button.primary')?.parentElement;
		const edge = bar?.getBoundingClientRect().top ?? innerHeight;
		const texts = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
		let shown = 0;
		const range = document.createRange();
		for (let text = texts.nextNode(); text; text = texts.nextNode()) {
			if (text.parentElement?.closest('.visually-hidden, noscript')) continue;
			const end = bar?.contains(text) ? innerHeight : edge;
			for (const { index, 0: word } of (text.textContent ?? '').matchAll(/\S*[\p{L}\p{N}]\S*/gu)) {
				range.setStart(text, index);
				range.setEnd(text, index + word.length);
				const { top, height } = range.getBoundingClientRect();
				if (height > 0 && top < end) shown++;
			}
		}
		return shown;
	});

const open = (path: string) =>
	site.page.goto(site.at(`/guide/${path.replace('index.html', '')}`), { waitUntil: 'load' });

/** Puts what another page has written into the one that is open, with its styles: many times as fast as opening it. */
const put = (address: string) =>
	site.page.evaluate(async (from) => {
		const other = new DOMParser().parseFromString(await (await fetch(from)).text(), 'text/html');
		const styles = [...other.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map(
			(link) => new URL(link.getAttribute('href') ?? '', from).href,
		);
		const there = new Set([...document.styleSheets].map(({ href }) => href));
		await Promise.all(
			styles
				.filter((href) => !there.has(href))
				.map((href) => {
					const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
					document.head.append(link);
					return new Promise((loaded) => link.addEventListener('load', loaded));
				}),
		);
		document.querySelector('main')?.replaceWith(other.querySelector('main') ?? '');
		scrollTo(0, 0);
	}, address);

describe('the bar below a question', () => {
	it('is on the first screen of every question of every guide, with no more than 80 words on it', async () => {
		expect(questions.length).toBeGreaterThan(100);
		await open('person/recognition/index.html');
		const hidden: string[] = [];
		const wordy: string[] = [];
		for (const path of questions) {
			await put(site.at(`/guide/${path}`));
			const { unknown, go, wide } = await reach();
			if (unknown > small.viewport.height || go > small.viewport.height || wide > small.viewport.width)
				hidden.push(path);
			const words = await wordsShown();
			if (words > 80) wordy.push(`${path}: ${words} words`);
		}
		expect(hidden).toEqual([]);
		expect(wordy).toEqual([]);
	});

	it('takes no room from a low screen, and fits a narrow one', async () => {
		await site.page.setViewportSize({ width: 320, height: 256 });
		await open('person/recognition/index.html');
		const low = await reach();
		expect([low.stuck, low.wide]).toEqual([false, 320]);
		await site.page.setViewportSize({ width: 320, height: 568 });
		const narrow = await reach();
		expect(narrow.stuck).toBe(true);
		expect(Math.max(narrow.unknown, narrow.go)).toBeLessThanOrEqual(568);
		expect(narrow.wide).toBe(320);
		await site.page.setViewportSize(small.viewport);
	});

	it('never covers what has the focus', async () => {
		await open('person/recognition/index.html');
		const seen: number[] = [];
		for (let step = 0; step < 24; step++) {
			await site.page.keyboard.press('Tab');
			await site.page.keyboard.press('ArrowDown');
			const covered = await site.page.evaluate(() => {
				const focused = document.activeElement;
				const bar = document.querySelector('form button.primary')?.parentElement;
				if (!bar || !focused?.closest('main') || bar.contains(focused)) return undefined;
				const [own, other] = [focused.getBoundingClientRect(), bar.getBoundingClientRect()];
				return Math.max(0, Math.min(own.bottom, other.bottom) - Math.max(own.top, other.top));
			});
			if (covered !== undefined) seen.push(covered);
		}
		expect(seen.length).toBeGreaterThan(5);
		expect(Math.max(...seen)).toBe(0);
	});
});
