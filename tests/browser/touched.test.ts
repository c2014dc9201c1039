import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { firstScripts, hold } from './hold.ts';
import { openSite, type Site } from './harness.ts';
import { storedCases } from './stored.ts';

let site: Site;
let page: Page;

afterEach(() => site.close());

const go = () => page.getByRole('button', { name: 'Weiter' });
const severe = () => page.getByLabel('GdB 50 oder mehr');
const equated = () => page.getByLabel('GdB 30 oder 40, mit Gleichstellung');
const saved = () => page.getByText('Gespeichert', { exact: true });

async function open(): Promise<void> {
	site = await openSite({ worker: false });
	({ page } = site);
}

/** The answers of the only case on this device, as they are stored. */
async function stored(): Promise<unknown> {
	const [only, ...others] = await storedCases(page);
	expect(others).toEqual([]);
	return only?.answers;
}

async function next(): Promise<void> {
	const before = page.url();
	await go().click();
	await page.waitForFunction((old) => location.href !== old, before);
}

/** Fields that can be touched before the page is alive, and what may be stored of them by then. */
const pages: { path: string; before: Record<string, string>; fields: Record<string, string> }[] = [
	{
		path: '/vehicle/',
		before: { '#price': '18000', '#dependants': '2' },
		fields: { '#price': '19000', '#year': '2025' },
	},
	{ path: '/vehicle/', before: {}, fields: { '#dearer': 'true', '#netIncome': '1500' } },
	{
		path: '/deadlines/',
		before: { '#event': 'decision-office', '#field-arrived': '4.5.2026' },
		fields: { '#event': 'levy-year' },
	},
	{ path: '/levy/', before: {}, fields: { '#jobs': '80', '#occupied': '2', '#label': 'Muster GmbH', '#year': '2023' } },
	{ path: '/offices/', before: {}, fields: { '#topic': 'levy', '#code': '10115' } },
	{ path: '/law/', before: {}, fields: { '#wanted': '§ 168' } },
	{ path: '/cases/', before: {}, fields: { '#new-label': 'Fall A' } },
	{ path: '/settings/', before: {}, fields: { 'input[value=dark]': 'true' } },
];

async function put(field: string, text: string): Promise<void> {
	const it = page.locator(field);
	if (text === 'true') await it.check();
	else if ((await it.evaluate(({ tagName }) => tagName)) === 'SELECT') await it.selectOption(text);
	else await it.fill(text);
}

const shown = (field: string) =>
	page
		.locator(field)
		.evaluate((it: HTMLInputElement) => (/checkbox|radio/.test(it.type) ? String(it.checked) : it.value));

/** A case with the first question answered, and the second where it is wanted. */
async function begin(recognition = true): Promise<void> {
	await site.visit('/guide/person/wanted-help/');
	await page.getByLabel('Technik und Hilfsmittel').check();
	await next();
	if (!recognition) return;
	await severe().check();
	await next();
}

describe('what is touched before the page has loaded', () => {
	it.each(['before it is alive', 'before the case is open'] as const)(
		'%s: a choice stays, and is stored',
		async (when) => {
			await open();
			const first = await firstScripts(page, site.at('/guide/person/recognition/'));
			await begin();
			const held = await hold(page, when === 'before it is alive' ? undefined : first);
			await page.goto(site.at('/guide/person/recognition/'), { waitUntil: 'commit' });
			if (when === 'before the case is open') await page.waitForSelector('#svelte-announcer', { state: 'attached' });
			await equated().check();
			await held.release();
			await saved().or(page.getByText('Ergebnis jetzt ansehen')).first().waitFor();
			await page.waitForTimeout(300);
			expect(await equated().isChecked()).toBe(true);
			expect(await severe().isChecked()).toBe(false);
			await next();
			expect(await stored()).toMatchObject({ recognition: 'equated' });
			site.expectClean();
		},
	);

	it('is shown as it is stored where one tick ends another', async () => {
		await open();
		const ticked = () =>
			page.locator('main form input:checked').evaluateAll((all: HTMLInputElement[]) => all.map((it) => it.value));
		const held = await hold(page);
		await page.goto(site.at('/guide/person/wanted-help/'), { waitUntil: 'commit' });
		await page.locator('main input[value=everything]').check();
		await page.locator('main input[value=housing]').check();
		await held.release();
		await page.waitForSelector('#svelte-announcer', { state: 'attached' });
		await page.waitForTimeout(300);
		await expect.poll(ticked).toEqual(['housing']);
		await next();
		expect(await stored()).toMatchObject({ 'wanted-help': ['housing'] });
		site.expectClean();
	});

	it('is not given to another question', async () => {
		await open();
		const first = await firstScripts(page, site.at('/guide/person/vehicle-driver/'));
		await begin(false);
		const before = await stored();
		const held = await hold(page, first);
		await site.visit('/guide/person/vehicle-driver/');
		await page.getByLabel('Weiß ich nicht', { exact: true }).check();
		await go().click();
		await held.release();
		await page.waitForURL(/recognition/);
		await page.getByText('Ihre Antwort wurde nicht gespeichert').waitFor();
		await page.waitForTimeout(300);
		expect(await stored()).toEqual(before);
		expect(await saved().count()).toBe(0);
		expect(await page.locator('main input:checked').count()).toBe(0);
		// Said on this question, and on no other.
		await page.getByRole('link', { name: 'Zurück' }).click();
		await page.waitForURL(/wanted-help/);
		await page.getByText('Ihre Antwort wurde nicht gespeichert').waitFor({ state: 'detached' });
		site.expectClean();
	});

	it('may be sent: that is done once the page is alive, unless something else is touched by then', async () => {
		await open();
		await begin();
		for (const [touched, again] of [
			[equated, undefined],
			[severe, equated],
		]) {
			const held = await hold(page);
			await page.goto(site.at('/guide/person/recognition/'), { waitUntil: 'commit' });
			await touched?.().check();
			await go().click();
			expect(await go().getAttribute('aria-busy')).toBe('true');
			await again?.().check();
			await held.release();
			if (again) {
				await saved().or(page.getByText('Ergebnis jetzt ansehen')).first().waitFor();
				expect(page.url()).toContain('recognition');
				expect(await again().isChecked()).toBe(true);
			} else await page.waitForURL((url) => !url.pathname.includes('recognition'));
			expect(await stored()).toMatchObject({ recognition: 'equated' });
		}
		site.expectClean();
	});

	it('stays in every field of the other pages, also where the case holds something else', async () => {
		await open();
		await begin();
		for (const { path, before, fields } of pages) {
			await site.visit(path);
			for (const [field, text] of Object.entries(before)) await put(field, text);
			if (Object.keys(before).length > 0) await saved().first().waitFor();
			const held = await hold(page);
			await page.goto(site.at(path), { waitUntil: 'commit' });
			for (const [field, text] of Object.entries(fields)) await put(field, text);
			await held.release();
			await page.waitForSelector('#svelte-announcer', { state: 'attached' });
			await page.waitForTimeout(600);
			// What was stored for another event is there as soon as that is chosen.
			if (path === '/deadlines/') {
				expect(await shown('#event')).toBe(fields['#event']);
				await put('#event', before['#event'] ?? '');
				expect(await shown('#field-arrived')).toBe(before['#field-arrived']);
				continue;
			}
			const kept = Object.entries(before).filter(([field]) => !(field in fields));
			for (const [field, text] of [...kept, ...Object.entries(fields)])
				expect([path, field, await shown(field)]).toEqual([path, field, text]);
		}
		site.expectClean();
	});
});
