import { BEGIN, END } from './marks.ts';

/** The content security policy lets a policy of this name make HTML; a name can be taken only once. */
let policy: { createHTML: (html: string) => string } | undefined;

/**
 * The pictures of a page in the browser, where nothing is drawn any more: taken from the page that stands there, or from
 * the built page of that address, so that they are stored and sent once only. Nothing where there is no such page.
 */
export async function standingSheet(id: string, address: string): Promise<string | undefined> {
	const here = document.querySelector<HTMLElement>(`[data-sheet="${CSS.escape(id)}"]`);
	if (here) return within(here.innerHTML);
	const answer = await fetch(address);
	return answer.ok ? within(await answer.text()) : undefined;
}

/** Only what our own build has written gets here: the page itself, or a page of the same origin. */
function within(html: string): string | undefined {
	const [begin, end] = [html.indexOf(BEGIN), html.indexOf(END)];
	if (begin < 0 || end < begin) return undefined;
	const pictures = html.slice(begin, end + END.length);
	policy ??= window.trustedTypes?.createPolicy('pictures', { createHTML: (html: string) => html });
	return policy?.createHTML(pictures) ?? pictures;
}
