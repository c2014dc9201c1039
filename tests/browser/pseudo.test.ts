/**
 * A build whose every text is marked and 40 % longer, and read from the right: what has no mark is hard-coded, what is cut off
 * cannot stretch, and what is wider than the screen hangs on the left.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerGuide, typical } from './answer-guide.ts';
import { buildCopy } from './build-copy.ts';
import { openSite, type Site } from './harness.ts';

let copy: ReturnType<typeof buildCopy>;
let site: Site;

beforeAll(async () => {
	copy = buildCopy({ VITE_PSEUDO: 'rtl', PUBLIC_FEEDBACK_ADDRESS: 'fehler@example.org', PUBLIC_PUBLISHER: 'REHADAT' });
	site = await openSite({ worker: false, folder: copy.build });
}, 300_000);

afterAll(async () => {
	await site.close();
	copy.remove();
});

/** Citations, days and the words between the parts of a list come from the law and from the browser, not from our texts. */
const unmarkedByRight =
	/§+|\bAbs\.|\bBuchst\.|\bNr\.|\bSGB\b|\b[IVX]+\b|SchwbAV|KfzHV|\bVwGO\b|\bSGG\b|\bBGB\b|\b(?:und|oder)\b|\d+\. \p{L}+ \d{4}|127\.0\.0\.1|localhost|http:/gu;

/** Words on the page that stand outside every mark. */
async function unmarked(): Promise<string[]> {
	let text = await site.page.evaluate(() => {
		// Names, such as that of an office, are the same in every language.
		const names = [...document.querySelectorAll<HTMLElement>('[translate=no]')].map((it) => it.innerText);
		return names.reduce((all, name) => all.replace(name, ' '), document.body.innerText);
	});
	for (let before = ''; before !== text;) {
		before = text;
		text = text.replace(/⟦[^⟦⟧]*⟧/g, ' ');
	}
	return text.replace(unmarkedByRight, ' ').match(/\p{L}{2,}/gu) ?? [];
}

/** Whether something is wider than the screen, or cut off inside its own box. */
const cutOff = () =>
	site.page.evaluate(() => {
		const tooWide = document.documentElement.scrollWidth > document.documentElement.clientWidth;
		const cut = [...document.querySelectorAll('main *')].filter((it) => {
			const { overflowX, position } = getComputedStyle(it);
			return (
				overflowX !== 'visible' &&
				overflowX !== 'auto' &&
				position !== 'absolute' &&
				it.scrollWidth > it.clientWidth + 1
			);
		});
		return [...(tooWide ? ['the page'] : []), ...cut.map((it) => it.outerHTML.slice(0, 80))];
	});

describe('the pseudo-language', () => {
	it.each(['/', '/guide/person/wanted-help/', '/guide/person/recognition/', '/guide/person/weekly-hours/'])(
		'marks every word of %s and fits the phone',
		async (path) => {
			await site.visit(path);
			expect(await unmarked()).toEqual([]);
			expect(await cutOff()).toEqual([]);
		},
	);

	it.each([
		...['/benefits/', '/benefits/arbeitsassistenz/', '/cases/', '/settings/', '/about/', '/levy/', '/vehicle/'],
		...['/deadlines/', '/offices/', '/letter/', '/checklist/', '/law/sgb9-185/', '/glossary/', '/search/'],
		...['/dismissal/', '/guide/person/land/', '/guide/person/situation/'],
	])('is read from the right on %s, and fits the phone', async (path) => {
		await site.visit(path);
		expect(await site.page.evaluate(() => getComputedStyle(document.body).direction)).toBe('rtl');
		expect(await cutOff()).toEqual([]);
	});

	it('points with the reading', async () => {
		await site.visit('/guide/person/situation/');
		const turned = await site.page.locator('.primary svg').evaluate((it) => getComputedStyle(it).transform);
		expect(turned).toBe('matrix(-1, 0, 0, 1, 0, 0)');
	});

	it('marks every word of a whole journey and its result', async () => {
		await answerGuide(site, typical);
		expect(await unmarked()).toEqual([]);
		expect(await cutOff()).toEqual([]);
		site.expectClean();
	});
});

/** A build that the host has named itself and an address for. */
describe('what the host sets', () => {
	const letters = () => site.page.locator('a[href^="mailto:fehler@example.org?"]');
	const bodies = () =>
		letters().evaluateAll((all: HTMLAnchorElement[]) => all.map(({ href }) => new URL(href).searchParams.get('body')));

	it('is shown in the footer and on the page about the site, with the address of the page alone', async () => {
		await site.visit('/about/?secret=1#secret');
		expect(await site.page.locator('main').innerText()).toContain('REHADAT');
		expect(await letters().count()).toBe(2);
		for (const body of await bodies()) {
			expect(body).toContain(`${site.origin}/about/`);
			expect(body).not.toContain('secret');
		}
		expect(await site.axe()).toEqual([]);
	});

	it('is shown on a result, with nothing of the case', async () => {
		await answerGuide(site, typical);
		expect(await site.page.locator('main a[href^="mailto:fehler@example.org?"]').count()).toBe(1);
		for (const body of await bodies()) expect(body).toContain(`${site.origin}/guide/person/result/`);
		const id = await site.page.evaluate(() => sessionStorage.getItem('begleithilfe-case-person'));
		expect(id).not.toBeNull();
		expect((await bodies()).join(' ')).not.toContain(id);
		site.expectClean();
	});
});
