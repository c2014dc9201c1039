/** Pictures of rules: looked at on a phone without a server, enlarged, with provisions, and with the way of a case. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerGuide, typical } from './answer-guide.ts';
import { openSite, phone, type Site } from './harness.ts';

let site: Site;

beforeAll(async () => {
	site = await openSite();
	await site.visit('/');
	site.page.setDefaultTimeout(100_000);
	await site.offlineReady(site.page, ['later', 'experts']);
	site.page.setDefaultTimeout(30_000);
	await site.stopServer();
	site.faults.allow(/ERR_CONNECTION_REFUSED|Failed to fetch/);
});
afterAll(() => site.close());

const widthOf = () =>
	site.page
		.locator('.frame svg')
		.first()
		.evaluate((svg) => svg.getBoundingClientRect().width);

describe('without a case', () => {
	it.each(['/graphs/', '/graphs/arbeitsassistenz/', '/graphs/person/'])(
		'%s opens offline and has no fault that axe finds',
		async (path) => {
			const page = await site.visit(path);
			await page.waitForLoadState('networkidle');
			expect(await site.axe()).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
			expect(await page.locator('.taken').count()).toBe(0);
		},
	);

	it('is enlarged by buttons and keys, and fitted to the screen', async () => {
		const page = await site.visit('/graphs/arbeitsassistenz/');
		const before = await widthOf();
		await page.getByRole('button', { name: 'Größer' }).click();
		expect(await widthOf()).toBeGreaterThan(before);
		await page.getByRole('button', { name: 'Ganze Breite' }).click();
		expect(await widthOf()).toBeLessThan(phone.viewport.width);
		await page.locator('.frame').first().focus();
		await page.keyboard.press('0');
		expect(await widthOf()).toBeCloseTo(before, 0);
		await page.keyboard.press('-');
		expect(await widthOf()).toBeLessThan(before);
	});

	it('shows the provisions at every line to those who check the rules', async () => {
		const page = await site.visit('/graphs/arbeitsassistenz/');
		const norm = page.locator('svg .norm').first();
		expect(await norm.isVisible()).toBe(false);
		await page.getByLabel('Paragrafen zeigen').check();
		expect(await norm.isVisible()).toBe(true);
		expect(await page.locator('svg .edge:not(:has(.norm))').count()).toBe(0);
	});

	it('says the same in words', async () => {
		const page = await site.visit('/graphs/teilzeit/');
		await page.getByText('Das Bild in Worten').first().click();
		const first = page.locator('section details ol > li').first();
		await expect(first.textContent()).resolves.toContain('weiter mit V2');
		expect(await site.axe()).toEqual([]);
	});

	it('changes from one picture to another without leaving the app', async () => {
		const page = await site.visit('/graphs/');
		await page.getByRole('link', { name: 'Recht auf Teilzeit' }).click();
		await page.waitForSelector('[data-sheet="teilzeit"] svg');
		await page.goBack();
		await page.getByRole('link', { name: 'Arbeitsassistenz' }).click();
		await page.waitForSelector('[data-sheet="arbeitsassistenz"] svg');
		await page.waitForSelector('button:has-text("Größer")');
	});
});

describe('with a case', () => {
	beforeAll(() => answerGuide(site, typical));

	it('the way of the case leads from the result to its verdict in the picture', async () => {
		const { page } = site;
		const card = page.locator('article').filter({ has: page.getByRole('heading', { name: 'Arbeitsassistenz' }) });
		await card.first().locator('summary').first().click();
		await card.first().getByRole('link', { name: 'Als Bild ansehen' }).click();
		await page.waitForSelector('.node.taken');
		await page.waitForSelector('text=Er endet bei „Wahrscheinlich ja“');
		const whole = page.locator('.frame').first();
		await expect(whole.locator('.end.taken').textContent()).resolves.toBe('Wahrscheinlich ja');
		expect(await whole.locator('.edge.taken circle').first().isVisible()).toBe(true);
		await page.getByText('Das Bild in Worten').first().click();
		await page.waitForSelector('li.taken:has-text("Ihr Weg: erfüllt")');
		expect(await site.axe()).toEqual([]);
	});

	it('a carrier that comes first is named', async () => {
		const page = await site.visit('/graphs/kraftfahrzeughilfe/');
		await page.waitForSelector('text=Zuerst andere Stelle: ');
		await expect(page.locator('.frame').first().locator('.end.taken').textContent()).resolves.toBe(
			'Zuerst andere Stelle',
		);
	});

	it('what was not wished has no way, and is said to have none', async () => {
		const page = await site.visit('/graphs/wohnungshilfen/');
		await page.waitForSelector('text=nicht geprüft, weil sie nicht gewünscht ist');
		expect(await page.locator('.taken').count()).toBe(0);
	});

	it('the questions that were asked are marked in the pictures of the guide', async () => {
		const page = await site.visit('/graphs/person/');
		await page.waitForSelector('text=Hervorgehoben sind die');
		expect(await page.locator('.question.taken').count()).toBeGreaterThan(10);
	});
});

it('the pictures stand in the page itself, for those without JavaScript', async () => {
	await site.restartServer();
	const other = await openSite({ context: { ...phone, javaScriptEnabled: false } });
	await other.page.goto(other.at('/graphs/arbeitsassistenz/'));
	expect(await other.page.locator('.frame svg').first().isVisible()).toBe(true);
	await other.close();
});

it('nothing forbidden happened', () => site.expectClean());
