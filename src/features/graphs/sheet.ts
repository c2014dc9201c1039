/** A page of pictures as HTML: what the build writes once and the browser only shows. */
import type { Texts } from '#lib/i18n/texts.ts';
import { BEGIN, END } from './marks.ts';
import { escape } from './svg.ts';

/** One picture with its heading and its words. */
export interface Shown {
	readonly id: string;
	readonly heading: string;
	readonly svg: string;
	/** The same in words, as HTML. */
	readonly outline: string;
}

/** All pictures of a page, each in a frame that scrolls, with its words to open below it. */
export function sheet(pictures: readonly Shown[], texts: Texts): string {
	const contents = pictures
		.slice(1)
		.map(({ id, heading }) => `<li><a href="#${id}">${escape(heading)}</a></li>`)
		.join('');
	const list =
		pictures.length > 1
			? `<nav aria-labelledby="pictures"><h2 id="pictures">${escape(texts.t('picture:contents'))}</h2><ul>${contents}</ul></nav>`
			: '';
	const [first = '', ...others] = pictures.map(
		({ id, heading, svg, outline }) =>
			`<section aria-labelledby="${id}"><h2 id="${id}" tabindex="-1">${escape(heading)}</h2><div class="frame" role="group" tabindex="0" aria-label="${escape(texts.t('picture:frame', { heading }))}">${svg}</div><details><summary>${escape(texts.t('picture:inWords'))}<span class="visually-hidden">: ${escape(heading)}</span></summary>${outline}</details></section>`,
	);
	return `${BEGIN}${first}${list}${others.join('')}${END}`;
}
