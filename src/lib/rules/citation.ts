/** Norm ids read as citations: `sgb9-185-3-nr1-a` is "§ 185 Abs. 3 Nr. 1 Buchst. a". German on purpose, in every language. */

/** The law of a norm id, such as `sgb9`. */
export function lawOf(norm: string): string {
	return norm.slice(0, norm.indexOf('-'));
}

/** Section, paragraph, sentence, number and letter of a norm id, without the name of the law. */
export function section(norm: string): string {
	const [, number = '', ...rest] = norm.split('-');
	const parts = [`§ ${number}`];
	rest.forEach((part, index) => {
		if (index === 0 && /^\d/.test(part)) parts.push(`Abs. ${part}`);
		else if (/^s\d/.test(part)) parts.push(`S. ${part.slice(1)}`);
		else if (/^hs\d/.test(part)) parts.push(`Hs. ${part.slice(2)}`);
		else if (/^nr\d/.test(part)) parts.push(`Nr. ${part.slice(2)}`);
		else parts.push(`Buchst. ${part}`);
	});
	return parts.join(' ');
}

/** The bare number of the section, as official addresses use it: `185a`. */
export function sectionNumber(norm: string): string {
	return norm.split('-')[1] ?? '';
}
