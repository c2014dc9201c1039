import type { LawView, ProvisionLine } from './law-view.ts';

/** The laws with those provisions that hold every word that was typed; "§ 18" and "§18" mean that very section. */
export function matching(laws: readonly LawView[], wanted: string): readonly LawView[] {
	const words = wanted.toLowerCase().replace(/§+\s*/g, '§').split(/\s+/).filter(Boolean);
	if (words.length === 0) return laws;
	return laws
		.map((law) => ({
			...law,
			provisions: law.provisions.filter((line) => words.every((word) => holds(line, law, word))),
		}))
		.filter(({ provisions }) => provisions.length > 0);
}

function holds({ name, title = '', text = '' }: ProvisionLine, law: LawView, word: string): boolean {
	const number = /^§ (\S+)/.exec(name)?.[1]?.toLowerCase() ?? '';
	if (word.startsWith('§')) return word === '§' || number === word.slice(1);
	if (/^\d+[a-z]?$/.test(word)) return number === word;
	return `${name} ${title} ${text} ${law.title}`.toLowerCase().includes(word);
}
