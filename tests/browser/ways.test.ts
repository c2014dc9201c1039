/** Somebody who does not know which help there is, on a phone: from "Weiß ich nicht" to a result, and a case from before. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { answerGuide } from './answer-guide.ts';
import { openSite, phone, type Site } from './harness.ts';
import { keepCases } from './shown-case.ts';

let site: Site;

beforeEach(async () => {
	site = await openSite({ context: phone, worker: false });
});
afterEach(async () => {
	site.expectClean();
	await site.close();
});

/** The questions that are shown on the way to the result, after which each is found without fault. */
async function asked(said: Parameters<typeof answerGuide>[1]): Promise<string[]> {
	const shown: string[] = [];
	await answerGuide(site, said, '/guide/person/wanted-help/', async () => {
		const question = /person\/([a-z-]+)\//.exec(site.page.url())?.[1] ?? '';
		shown.push(question);
		if (question === 'situation' || question === 'where-needed') {
			expect(await site.axe(), question).toEqual([]);
			expect(await site.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
		}
	});
	return shown.filter((id) => id !== 'answers');
}

const cards = () => site.page.locator('article[id^=help-]').evaluateAll((all) => all.map(({ id }) => id.slice(5)));

it('whoever knows nothing at all answers ten questions and sees little', async () => {
	const shown = await asked({});
	expect(shown.slice(0, 3)).toEqual(['wanted-help', 'situation', 'where-needed']);
	expect(shown.length).toBeLessThanOrEqual(10);
	expect((await cards()).sort()).toEqual([
		'arbeitsassistenz',
		'berufsbegleitung',
		'integrationsfachdienst-person',
		'psychosoziale-betreuung-person',
	]);
	const rest = site.page.locator('#not-checked');
	await rest.locator('summary').click();
	expect(await rest.innerText()).toContain('Ihre Lage deutet nicht auf diese Leistungen hin.');
});

it('whoever says what is hard is asked about that, and may say something else later', async () => {
	const shown = await asked({ situation: ['home'], recognition: 'severe', 'work-status': 'employee' });
	expect(shown.slice(0, 3)).toEqual(['wanted-help', 'situation', 'recognition']);
	expect(await cards()).toEqual(['wohnungshilfen']);
	await site.visit('/guide/person/situation/');
	await site.page.check('input[value="learning"]');
	await site.page.getByRole('button', { name: 'Weiter' }).click();
	await site.visit('/guide/person/result/');
	await site.page.waitForSelector('article');
	expect((await cards()).sort()).toEqual([
		'integrationsfachdienst-person',
		'psychosoziale-betreuung-person',
		'weiterbildung',
		'wohnungshilfen',
	]);
});

it('a case with "Weiß ich nicht" from before opens whole, and is asked for the situation', async () => {
	const answers = { 'wanted-help': 'unknown', recognition: 'severe', 'work-status': 'employee', 'work-days': 5 };
	const show = await keepCases(site, [{ name: 'Von früher', guide: 'person', answers }]);
	await show('Von früher');
	expect((await cards()).length).toBeGreaterThan(10);
	await site.visit('/guide/person/recognition/');
	await site.page.waitForSelector('input[name="recognition"][value="severe"]:checked');
	await site.visit('/guide/person/answers/');
	await site.page.getByRole('link', { name: 'Weiter zur nächsten Frage' }).click();
	await site.page.waitForURL(/situation/);
});
