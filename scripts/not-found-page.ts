/** Has `404.html` of the finished `build/` say something to those without JavaScript; with it, the page fills itself. */
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

const links = [
	[`${base}/`, words.start],
	[`${base}/benefits/`, words.benefits],
].map(([href, label]) => `<li><a href="${href}">${label}</a></li>`);
const said = `<h1>${words.missing.title}</h1><p>${words.missing.text}</p><ul>${links.join('')}</ul>`;

writeFileSync(
	file,
	after(
		after(page, '<meta charset="utf-8" />', `<title>${words.missing.title} – ${shell.name}</title>`),
		'<div class="app">',
		`<noscript><main>${said}</main></noscript>`,
	),
);
