import type { Citation } from './citation.ts';

/**
 * Citations in running text: those of one law beside each other name it once, those of one section name that once. None is
 * broken at the end of a line, where a bare number would be left over.
 */
export function inText(norms: readonly Citation[]): string {
	const laws = new Map<string, string[]>();
	for (const { text } of norms) {
		const [, units = text, law = ''] = /^(§.*?) (SGB [IVX]+|\S+)$/u.exec(text) ?? [];
		const own = laws.get(law) ?? [];
		laws.set(law, own);
		const [section = units] = /^§ \d+[a-z]?(?= )/u.exec(units) ?? [];
		const last = own.findLast((one) => one.startsWith('§'));
		// "§ 3 Abs. 1, Abs. 3": only right behind a unit of the same section.
		own.push(last?.startsWith(`${section} `) && units !== section ? units.slice(section.length + 1) : units);
	}
	return [...laws]
		.map(([law, units]) => [units.map((one) => one.replaceAll(' ', '\u00A0')).join(', '), law.replace(' ', '\u00A0')])
		.map(([units = '', law = '']) => (law === '' ? units : `${units}\u00A0${law}`))
		.join(', ');
}
