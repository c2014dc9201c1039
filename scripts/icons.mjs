/** Draws the icons from `static/favicon.svg` with the browser: `npm run icons`, after the drawing has changed. */
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { browserFlags, findBrowser } from './browser.mjs';

const drawing = await readFile('static/favicon.svg', 'utf8');

/** Systems that cut the icon to a shape of their own need ground up to the edge, and the mark in the middle. */
const full = drawing.replace('rx="14"', '');
const masked = full.replace('<g id="mark">', '<g id="mark" transform="translate(9 9) scale(.72)">');

const icons = [
	{ file: 'icon-192.png', size: 192, svg: drawing },
	{ file: 'icon-512.png', size: 512, svg: drawing },
	{ file: 'icon-maskable-512.png', size: 512, svg: masked },
	{ file: 'apple-touch-icon.png', size: 180, svg: full },
];

const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserFlags });
for (const { file, size, svg } of icons) {
	const page = await browser.newPage({ viewport: { width: size, height: size } });
	await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
	await writeFile(`static/icons/${file}`, await page.screenshot({ omitBackground: true }));
	await page.close();
}
await browser.close();
