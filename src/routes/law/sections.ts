import norms from 'virtual:norms';
import { section, sectionNumber } from '#lib/rules/citation.ts';
import { cite } from './cite.ts';

/** A section of a law, and the parts of it that the rules cite. */
export interface CitedSection {
	readonly id: string;
	readonly name: string;
	readonly href: string;
	/** Such as "Abs. 1 S. 2"; empty where the section is cited as a whole. */
	readonly parts: readonly string[];
}

/** The sections of a law that the rules cite, in the order of the law. */
export function citedSections(law: string): CitedSection[] {
	const found = new Map<string, { name: string; href: string; parts: string[] }>();
	for (const norm of Object.keys(norms.norms).sort((a, b) => a.localeCompare(b, 'de', { numeric: true }))) {
		if (norms.norms[norm]?.law !== law) continue;
		const number = sectionNumber(norm);
		const name = `§ ${number}`;
		const known = found.get(number) ?? { name, href: cite(norm).href, parts: [] };
		const part = section(norm).slice(name.length + 1);
		// No line of the list ends between a word and its number.
		if (part) known.parts.push(part.replaceAll(' ', '\u00A0'));
		found.set(number, known);
	}
	return [...found].map(([id, it]) => ({ id, ...it }));
}
