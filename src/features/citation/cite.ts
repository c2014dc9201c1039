import laws from 'virtual:laws';
import { lawOf, section, sectionNumber } from '#lib/rules/citation.ts';
import type { Citation } from './citation.ts';
import { pageOf } from './address.ts';

/**
 * A norm id as a citation with the addresses of its explanation and its official text: `sgb9-185-5` is
 * "§ 185 Abs. 5 SGB IX".
 * @throws for a law that the rules do not know
 */
export function cite(norm: string): Citation {
	const law = laws[lawOf(norm)];
	if (!law) throw new Error(`no law for the norm "${norm}"`);
	return {
		text: `${section(norm)} ${law.short}`,
		page: pageOf(norm),
		href: law.address.replace('{section}', sectionNumber(norm)),
	};
}

/** Citations of several norms, each once. */
export function citeAll(norms: readonly string[]): Citation[] {
	return [...new Set(norms)].map(cite);
}
