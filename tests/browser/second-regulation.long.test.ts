/** The whole app with a second regulation beside the first: every page tells of it, without a line of program for it. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerGuide } from './answer-guide.ts';
import { buildCopy } from './build-copy.ts';
import { openSite, type Site } from './harness.ts';

let copy: ReturnType<typeof buildCopy>;
let site: Site;

beforeAll(async () => {
	copy = buildCopy({}, 'second-regulation');
	site = await openSite({ worker: false, folder: copy.build });
}, 300_000);

afterAll(async () => {
	await site.close();
	copy.remove();
});

/** The words of a page, that must stand the checks of every page. */
async function words(): Promise<string> {
	expect(await site.axe()).toEqual([]);
	return site.page.innerText('main');
}

it('is a way on the start page, which leads to its first question', async () => {
	await site.visit('/');
	await site.page.getByRole('link', { name: 'Hilfe beim Reisen' }).click();
	await site.page.getByRole('heading', { level: 1, name: 'Welche Hilfe beim Reisen suchen Sie?' }).waitFor();
	expect(await words()).toContain('Eine Reisekarte');
});

it('has a result, with who comes first, on screen and paper', async () => {
	const said = { 'travel-wish': ['all'], 'travel-need': 'alone-not-possible', 'travel-insured': 'yes' };
	await answerGuide(site, said, '/guide/travel/travel-wish/');
	const told = await words();
	expect(told).toContain('Reisekarte');
	expect(told).toContain('Zuerst andere Stelle\nReisebegleitung');
	expect(told).toMatch(/115/);
	await site.screenshot('second-regulation');
	await site.page.emulateMedia({ media: 'print' });
	const record = (await site.page.innerText('main')).replace(/\s/g, ' ');
	await site.page.emulateMedia({ media: null });
	expect(record).toContain('§ 2 Abs. 1 MusterRV');
	expect(record).toContain('Fragen Sie zuerst Ihre Reisekasse.');
});

it('has a letter and a check list for its case', async () => {
	await site.page.getByRole('link', { name: 'Antrag schreiben' }).first().click();
	await site.page.getByRole('heading', { level: 1 }).waitFor();
	await site.page.waitForSelector('article.letter');
	const paper = await site.page.innerText('article.letter');
	expect(paper).toContain('Reisekarte (§ 2 Abs. 1 MusterRV)');
	expect(paper).toContain('hiermit beantrage ich');
	await site.page.getByRole('link', { name: 'Unterlagen' }).first().click();
	await site.page.waitForURL(/checklist/);
	await site.page.getByText('Bescheid über die Feststellung').first().waitFor();
});

it.each([
	['/benefits/', 'Leistungen für Reisende'],
	['/benefits/muster-reisebegleitung/', 'Menschen, die nicht allein reisen können'],
	['/law/', 'Muster-Reiseverordnung'],
	['/law/musterrv-3/', 'Das Amt kann eine Begleitung zahlen.'],
	['/graphs/travel/', 'Welche Hilfe beim Reisen passt zu mir?'],
	['/review/', 'Leistungen für Reisende'],
])('%s tells of it', async (path, said) => {
	await site.page.goto(site.at(path), { waitUntil: 'load' });
	await site.page.getByText(said).first().waitFor({ state: 'attached' });
	if (path !== '/review/') expect(await site.axe()).toEqual([]);
});

it('is found by the search', async () => {
	await site.visit('/search/');
	await site.page.getByRole('searchbox').fill('Bahn');
	await site.page.getByRole('link', { name: 'Hilfe beim Reisen' }).first().waitFor();
});

it('can be begun as a case, and called about', async () => {
	await site.visit('/cases/');
	expect(await site.page.locator('#new-guide').innerText()).toContain('Hilfen beim Reisen');
	await site.visit('/offices/');
	expect(await site.page.locator('optgroup[label="Für Reisende"] option').allInnerTexts()).toContain('Reisekarte');
	site.expectClean();
});
