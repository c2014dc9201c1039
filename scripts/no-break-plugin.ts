import type { Plugin } from 'vite';

const textFile = /\/(rules\/texts|src\/lib\/i18n\/words)\/[a-z-]+\/.+\.json$/;
/** What must not stand alone at the end of a line: a sign or an abbreviation that a number or a letter follows. */
const led = /(§|\b(?:Abs\.|Nr\.|Satz|S\.|Buchst\.|Art\.|Kap\.)) (?=\d|[a-z]\b)/g;

/** Citations in a text keep their numbers: "§ 17" and "Abs. 1" are never broken at the end of a line. */
export function unbroken(text: string): string {
	return text.replace(led, '$1\u00A0');
}

/** Applies it to all texts while the site is built; the files keep the blanks that people type. */
export function noBreak(): Plugin {
	return {
		name: 'begleithilfe-no-break',
		enforce: 'pre',
		transform: (code, id) => (textFile.test(id.split('?')[0] ?? '') ? { code: unbroken(code), map: null } : undefined),
	};
}
