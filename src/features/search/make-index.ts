/** Makes the file of the search from the places it leads to. The build does it, and the tests. */
import MiniSearch from 'minisearch';
import { split } from './compounds.ts';
import {
	options,
	kinds,
	type Fields,
	type Kind,
	type Phone,
	type SearchFile,
	type Source,
	type Tongue,
} from './format.ts';
import { stem, words } from './german.ts';
import { pack } from './pack.ts';
import { sameStems } from './same.ts';

/** How much of the text of a place is shown under its name. */
const lengths: Readonly<Record<Kind, number>> = {
	benefit: 150,
	tool: 150,
	term: 150,
	office: 110,
	programme: 110,
	law: 110,
	requirement: 0,
	question: 80,
};

/** The first sentences of a text, up to a length that fits under a link. */
function excerpt(text: string, length: number): string {
	if (text.length <= length || length === 0) return text.slice(0, length);
	const sentences = text.slice(0, length).replace(/[^.!?]*$/, '');
	if (sentences.length > length / 3 && !/\b(?:Abs|Nr|S|z|B)\.$/.test(sentences)) return sentences;
	return `${text.slice(0, length).replace(/\s+\S*$/, '')} …`;
}

/**
 * The index of all places, with what the page needs to show them.
 * @param sources in the order in which equal ones are shown
 */
export function makeIndex(sources: readonly Source[], tongue: Tongue, phones: readonly Phone[]): SearchFile {
	const skip = new Set(tongue.skip.flatMap(words));
	const wordsOf = (texts: readonly string[]) => texts.flatMap(words).filter((word) => !skip.has(word));
	const read = sources.map(({ kind, title, words: own, more }) => ({
		title: wordsOf([title]),
		words: wordsOf(own),
		// A number says something about a provision only.
		more: wordsOf(more).filter((word) => !/\d/.test(word)),
		numbers: kind === 'law',
	}));
	const known = new Set(
		read.flatMap(({ title, words, more }) => [...title, ...words, ...more].map(stem)).filter((each) => each.length > 2),
	);
	const same = sameStems(tongue);
	const index = new MiniSearch(options);
	read.forEach(({ title, words, more, numbers }, id) => {
		const named = [...title, ...words].filter((word) => numbers || !/^\d/.test(word));
		const parts = named.flatMap((word) => split(word, (each) => known.has(each)).parts);
		const plain = (list: readonly string[]) => {
			const stems = list.map(stem);
			return [...new Set([...stems, ...stems.flatMap((each) => same.get(each) ?? [])])];
		};
		const own = new Set(plain(named));
		const added: Fields = {
			title: plain(title.filter((word) => numbers || !/^\d/.test(word))).join(' '),
			words: plain(words).join(' '),
			more: plain(more)
				.filter((each) => !own.has(each))
				.join(' '),
			parts: [...new Set(parts)].filter((each) => !own.has(each)).join(' '),
		};
		index.add({ id, ...added });
	});
	return {
		places: sources.map(({ kind, href, title, text, note }) => [
			kinds.indexOf(kind),
			href,
			title,
			excerpt(text, lengths[kind]),
			note,
		]),
		index: pack(index.toJSON()),
		tongue,
		phones,
	};
}
