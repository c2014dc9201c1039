import type { Site } from './harness.ts';

/** One answer by ids, as cases keep them; what is not named is answered "Weiß ich nicht". */
export type Said = Readonly<Record<string, string | number | readonly string[]>>;

/**
 * Goes through a guide from its first question as a person does, and opens the result.
 * @param each is run on every question, and on the list of answers
 * @throws when the questions do not end
 */
export async function answerGuide(
	site: Site,
	said: Said,
	first = '/guide/person/wanted-help/',
	each?: () => Promise<void>,
): Promise<void> {
	const page = await site.visit(first);
	for (let asked = 0; asked < 40; asked++) {
		const question = /guide\/[a-z]+\/([a-z0-9-]+)\/?$/.exec(page.url())?.[1] ?? '';
		if (question === 'answers') {
			await page.getByRole('link', { name: 'Zum Ergebnis' }).waitFor();
			await each?.();
			await page.getByRole('link', { name: 'Zum Ergebnis' }).click();
			await page.waitForSelector('article');
			return;
		}
		const answer = said[question] ?? 'unknown';
		await page.waitForSelector(`[id="${question}-field"]`);
		await each?.();
		if (typeof answer === 'object') for (const option of answer) await page.check(`input[value="${option}"]`);
		else if (typeof answer === 'number') await page.fill(`[id="${question}-field"]`, String(answer));
		else if (answer === 'unknown')
			await page.locator('input[value="unknown"], main form input[type=checkbox][value=unknown]').check();
		else if ((await page.locator(`select[id="${question}-field"]`).count()) > 0)
			await page.selectOption(`[id="${question}-field"]`, answer);
		else await page.check(`input[value="${answer}"]`);
		const before = page.url();
		await page.getByRole('button', { name: 'Weiter' }).click();
		await page.waitForFunction((old) => location.href !== old, before);
	}
	throw new Error('The questions do not end.');
}

/**
 * Somebody with a GdB of 60 whose firm changes the software. The answers serve several tests: assistance and technology
 * are likely, the car is first for the Agentur für Arbeit, part time is open.
 */
export const typical: Said = {
	'wanted-help': ['assistance', 'technical-aids', 'vehicle', 'time-off'],
	recognition: 'severe',
	'work-status': 'employee',
	'weekly-hours': 39,
	'working-days': 5,
	occasion: 'operational',
	cause: 'other',
	'pension-insurance': 'under-fifteen',
	'earlier-decision': 'none',
	'employer-answer': 'refused',
	'assistance-need': 'regular',
	'aid-kind': 'work-aid',
	'vehicle-need': 'depends-on-car',
	'vehicle-help': 'purchase',
	'part-time-need': 'yes',
	'need-cause': 'disability',
	timing: 'not-yet',
	land: 'bayern',
};
