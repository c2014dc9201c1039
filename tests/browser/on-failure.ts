/** What stood on the pages when a test failed: a failure that shows itself once, on a machine far away, is understood by it. */
import { beforeEach } from 'vitest';
import { openSites } from './harness.ts';
import { storedCases } from './stored.ts';

beforeEach(({ onTestFailed }) => {
	onTestFailed(async () => {
		for (const page of [...openSites].flatMap(({ context }) => context.pages())) {
			const text = await page.innerText('main', { timeout: 2000 }).catch(String);
			// A page without scripts never answers.
			const late = new Promise<string>((done) => setTimeout(done, 3000, 'What is stored was not told.'));
			const kept = await Promise.race([storedCases(page).catch(String), late]);
			const tab = await Promise.race([page.evaluate(() => JSON.stringify({ ...sessionStorage })).catch(String), late]);
			console.log(`${page.url()}\n${text.slice(0, 1500)}\n${JSON.stringify(kept).slice(0, 3000)}\n${tab}`);
		}
	});
});
