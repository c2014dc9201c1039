/**
 * Makes of the page that SvelteKit lets fill itself, in the finished `build/`: `404.html`, which says something to those without
 * JavaScript, and `shell.html`, which the service worker shows for every page that it does not keep itself.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import words from '../src/lib/i18n/words/de/error.json' with { type: 'json' };
import shell from '../src/lib/i18n/words/de/shell.json' with { type: 'json' };

const file = 'build/404.html';
const base = process.env.BASE_PATH ?? '';
const page = readFileSync(file, 'utf8');

/** Puts a text behind the only place where another one stands. */
function after(html: string, place: string, text: string): string {
	const [before, behind, ...more] = html.split(place);
	if (before === undefined || behind === undefined || more.length > 0)
		throw new Error(`${file}: "${place}" stands there ${more.length > 0 ? 'more than once' : 'nowhere'}.`);
	return `${before}${place}${text}${behind}`;
}

/** @param title of the window until the page has filled itself, `said` what is shown without JavaScript */
function filled(title: string, said: string): string {
	const titled = after(page, '<meta charset="utf-8" />', `<title>${title}</title>`);
	return after(titled, '<div class="app">', `<noscript><main>${said}</main></noscript>`);
}

const links = [
	[`${base}/`, words.start],
	[`${base}/benefits/`, words.benefits],
].map(([href, label]) => `<li><a href="${href}">${label}</a></li>`);

writeFileSync('build/shell.html', filled(shell.name, `<p>${words.noscript}</p>`));
writeFileSync(
	file,
	filled(
		`${words.missing.title} – ${shell.name}`,
		`<h1>${words.missing.title}</h1><p>${words.missing.text}</p><ul>${links.join('')}</ul>`,
	),
);
