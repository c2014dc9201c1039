/** From the page of a benefit to its questions: what it is for is ticked, and nothing is said before it is sent. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSite, type Site } from './harness.ts';
import { storedCases } from './stored.ts';

let site: Site;
const asked: string[] = [];
beforeAll(async () => {
	site = await openSite({ worker: false });
	site.context.on('request', (request) => asked.push(request.url()));
});
afterAll(() => site.close());

const ticked = () =>
	site.page.locator('main form input:checked').evaluateAll((all: HTMLInputElement[]) => all.map(({ value }) => value));

it('begins the questions of a benefit with its wish ticked and not sent', async () => {
	const { page } = site;
	await site.visit('/benefits/kraftfahrzeughilfe/');
	await page.getByRole('link', { name: 'Fragen dazu beantworten' }).first().click();
	await page.waitForURL(/\/guide\/person\/wanted-help\/$/);
	await expect.poll(ticked).toEqual(['vehicle']);
	expect(await storedCases(page)).toEqual([]);
	expect(asked.filter((address) => /vehicle\b|kraftfahrzeughilfe/.test(new URL(address).search))).toEqual([]);
	await page.getByRole('button', { name: 'Weiter' }).click();
	await page.waitForURL(/recognition/);
	expect((await storedCases(page)).map(({ answers }) => answers)).toEqual([{ 'wanted-help': ['vehicle'] }]);
	site.expectClean();
});

it('adds the wish for another benefit, and goes on where the case stood', async () => {
	const { page } = site;
	await page.locator('main input[value=severe]').check();
	await page.getByRole('button', { name: 'Weiter' }).click();
	await page.waitForURL((url) => !url.pathname.includes('recognition'));
	const there = new URL(page.url()).pathname;
	await site.visit('/benefits/wohnungshilfen/');
	await page.getByRole('link', { name: 'Fragen dazu beantworten' }).first().click();
	await page.waitForURL(/wanted-help/);
	await expect.poll(async () => (await ticked()).sort()).toEqual(['housing', 'vehicle']);
	expect((await storedCases(page)).map(({ answers }) => answers['wanted-help'])).toEqual([['vehicle']]);
	await page.getByRole('button', { name: 'Weiter' }).click();
	await page.waitForURL((url) => !url.pathname.includes('wanted-help'));
	expect(new RegExp(`${there}|/answers/`).test(page.url())).toBe(true);
	site.expectClean();
});
