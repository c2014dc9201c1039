/** German words as the search compares them: without capitals, umlauts and endings. */

const roman: Readonly<Record<string, string>> = {
	i: '1',
	ii: '2',
	iii: '3',
	iv: '4',
	v: '5',
	vi: '6',
	vii: '7',
	viii: '8',
	ix: '9',
	x: '10',
	xi: '11',
	xii: '12',
	xiv: '14',
};

/** Small letters without marks: `ä`, `ae` and `a` are one, and so are `ß` and `ss`. */
export function fold(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll('ß', 'ss')
		.normalize('NFD')
		.replace(/\p{M}+/gu, '')
		.replace(/ae/g, 'a')
		.replace(/oe/g, 'o')
		.replace(/(?<![aeiouq])ue/g, 'u');
}

/** The folded words of a text, in order. "SGB IX" and "SGB 9" are `sgb9`, "§ 26 a" is `26a`; paragraphs, sentences and numbers are left out. */
export function words(text: string): string[] {
	const plain = fold(text)
		.replace(/\bsgb[\s-]*([ivx]+|\d{1,2})\b/g, (_, number: string) => ` sgb${roman[number] ?? number} `)
		.replace(/\b(?:abs|absatz|satz|s|nr|nummer|buchst)\.?\s*\d+[a-z]?\b/g, ' ')
		.replace(/\b(\d+)\s+([a-d])\b/g, '$1$2');
	return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Endings, longest first; what is left has to be a word still. */
const endings = [
	/(?<=.{4})(?:innen|in)$/,
	/(?<=.{4})ung$/,
	/(?<=.{3})(?:ern|em|er|en|es)$/,
	/(?<=.{3})(?:e|(?<=[rl])n|(?<!s)s)$/,
	/(?<=.{3}(?:er|el|ig|ss|ch))t$/,
];

/** A folded word without its endings: "Kündigungen", "kündigen" and "Kündigung" are one. It need not be a word of the language. */
export function stem(word: string): string {
	if (/\d/.test(word)) return word;
	let left = word;
	for (;;) {
		const shorter = endings.reduce((rest, ending) => rest.replace(ending, ''), left);
		if (shorter === left) return left;
		left = shorter;
	}
}
