/**
 * Pictures of pages to look at: 360 and 1280 px, light and dark, and as printed. `npm run screenshots` takes some pages of
 * each folder; `npm run screenshots -- / /levy/` takes these. They go to `test-results/screenshots/`.
 */
import { builtPages } from './built-pages.ts';
import { desktop, openSite, phone } from '../tests/browser/harness.ts';

const looks = [
	{ name: 'phone-light', context: { ...phone, colorScheme: 'light' } },
	{ name: 'phone-dark', context: { ...phone, colorScheme: 'dark' } },
	{ name: 'desktop-light', context: { ...desktop, colorScheme: 'light' } },
	{ name: 'desktop-dark', context: { ...desktop, colorScheme: 'dark' } },
] as const;

/** The first page of every folder of the built site. */
function somePages(): string[] {
	const pages = builtPages();
	const folder = (page: string) => page.replace(/[^/]+\/$/, '');
	return pages.filter((page, index) => pages.findIndex((other) => folder(other) === folder(page)) === index);
}

const asked = process.argv.slice(2);
const paths = (asked.length > 0 ? asked : somePages()).map((path) => `/${path.replace(/^\//, '')}`);

for (const { name, context } of looks) {
	const site = await openSite({ context });
	for (const path of paths) {
		const file = `${path.replaceAll('/', ' ').trim().replaceAll(' ', '-') || 'start'}-${name}`;
		await site.visit(path);
		await site.page.evaluate(() => document.fonts.ready.then(() => undefined));
		await site.screenshot(file);
		if (name === 'desktop-light') {
			await site.page.pdf({
				path: `test-results/screenshots/${file}.pdf`,
				preferCSSPageSize: true,
				tagged: true,
				outline: true,
			});
		}
		console.log(`test-results/screenshots/${file}.png`);
	}
	await site.close();
}
