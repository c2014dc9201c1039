/** Finds places for what people type. Nothing leaves the device: the index lies in the browser. */
import MiniSearch, { type SearchResult } from 'minisearch';
import { split } from './compounds.ts';
import { kinds, options, type Kind, type Place, type SearchFile } from './format.ts';
import { fold, stem, words } from './german.ts';
import { unpack } from './pack.ts';
import { sameStems } from './same.ts';

/** Only the beginning of what is typed is looked for: nobody types more to find something. */
const LETTERS = 300;
const WORDS = 12;
/** What is far behind the best is not shown, and never more than so many. */
const LEAST = 0.1;
const MOST = 60;
/** Of so many, it is looked at whether they are called what was typed. */
const NAMED = 80;
/** How much better a place is for being called so. */
const CALLED = 1.5;

export interface Found {
	/** Best first. */
	readonly hits: readonly Hit[];
	/** Words of the question that nothing was found for. */
	readonly missed: readonly string[];
}

export interface Hit extends Place {
	/** Stems that stand in the place and were asked for: what is marked. */
	readonly stems: ReadonlySet<string>;
}

/** A place with many words of its own is not worse for that. */
const bm25 = { k: 1.2, b: 0.3, d: 0.5 };
/** How much the fields count. A name says more than a word in a sentence. */
const boost = { title: 5, words: 4, parts: 1.5, more: 1 };
const weightOf: Readonly<Record<Kind, number>> = {
	benefit: 1.3,
	tool: 1.15,
	term: 1,
	office: 1,
	programme: 0.8,
	requirement: 0.4,
	question: 0.4,
	law: 0.75,
};

/** A stem that stands for a word of the question. */
interface Way {
	readonly stem: string;
	readonly weight: number;
	/** `begins`: words that begin so count too; `alike`: and words that are spelt nearly so. */
	readonly how: 'exact' | 'begins' | 'alike';
}

/** A word of the question, or a part of one: it is answered where one of its ways is found. */
interface Wanted {
	readonly word: string;
	readonly ways: readonly Way[];
	/** The rarer a word is, the more it matters that it is answered. */
	readonly rarity: number;
}

export class Finder {
	readonly #index;
	/** All that can be found. */
	readonly places: readonly Place[];
	/** In how many places each stem stands. */
	readonly #stems: ReadonlyMap<string, number>;
	readonly #skip: ReadonlySet<string>;
	readonly #meaning: ReadonlySet<string>;
	/** Short names of laws, as words. */
	readonly #laws: ReadonlySet<string>;
	readonly #same: ReadonlyMap<string, readonly string[]>;

	constructor({ index, places, tongue }: SearchFile) {
		const { index: unpacked, counts } = unpack(index);
		this.#index = MiniSearch.loadJS(unpacked, options);
		this.places = places.map(([kind, href, title, text, note]) => ({
			kind: kinds[kind] ?? 'law',
			href,
			title,
			text,
			note,
		}));
		this.#stems = counts;
		this.#skip = new Set(tongue.skip.flatMap(words));
		this.#meaning = new Set(tongue.meaning.flatMap(words));
		this.#laws = new Set(
			this.places
				.filter(({ kind }) => kind === 'law')
				.flatMap(({ title }) => words(/\(([^)]+)\)$/.exec(title)?.[1] ?? '')),
		);
		this.#same = sameStems(tongue);
	}

	/** The places that fit, best first; none for what has no word in it. */
	find(typed: string): Found {
		const all = words(typed.slice(0, LETTERS)).slice(0, WORDS);
		const telling = all.filter((word) => !this.#skip.has(word));
		const meant = telling.filter((word) => !this.#meaning.has(word));
		const asked = meant.length > 0 ? meant : telling.length > 0 ? telling : all;
		const section = /§|paragra/i.test(typed) || asked.every((word) => /\d/.test(word) || this.#laws.has(word));
		const wanted = [...asked.flatMap((word) => this.#wantedOf(word, section)), ...this.#joined(asked)];
		if (wanted.length === 0) return { hits: [], missed: [] };
		const ways = new Map<string, Way>();
		for (const way of wanted.flatMap((each) => each.ways))
			if (way.weight > (ways.get(way.stem)?.weight ?? 0)) ways.set(way.stem, way);
		const results = this.#index.search([...ways.keys()].join(' '), {
			boost,
			bm25,
			weights: { prefix: 0.4, fuzzy: 0.6 },
			prefix: (term) => ways.get(term)?.how !== 'exact',
			fuzzy: (term) => ways.get(term)?.how === 'alike' && (term.length >= 8 ? 2 : 1),
			boostTerm: (term) => ways.get(term)?.weight ?? 1,
		});
		const meaning = meant.length < telling.length;
		const rated = results
			.map((result) => this.#rate(result, wanted, meaning))
			.sort((one, other) => other.score - one.score);
		const asks = asked.map(stem);
		for (const each of rated.slice(0, NAMED)) each.score *= 1 + CALLED * this.#called(each.hit, asks);
		rated.sort((one, other) => other.score - one.score);
		const least = (rated[0]?.score ?? 0) * LEAST;
		const hits = rated.filter(({ score }) => score > least).slice(0, MOST);
		const missed = wanted.filter((each) => !results.some((result) => answers(result, each)));
		return { hits: hits.map(({ hit }) => hit), missed: [...new Set(missed.map(({ word }) => asTyped(word, typed)))] };
	}

	#rate(result: SearchResult, wanted: readonly Wanted[], meaning: boolean): { score: number; hit: Hit } {
		const place = this.places[Number(result.id)] as Place;
		const weigh = (list: readonly Wanted[]) => list.reduce((sum, { rarity }) => sum + rarity, 0);
		const answered = weigh(wanted.filter((each) => answers(result, each))) / weigh(wanted);
		const asked = meaning && place.kind === 'term' ? 2 : 1;
		const score = result.score * (0.2 + 0.8 * answered) * weightOf[place.kind] * asked;
		return { score, hit: { ...place, stems: new Set(result.terms) } };
	}

	/** How far a place is called what is asked for, from 0 to 1. */
	#called({ title }: Place, asks: readonly string[]): number {
		const inside = [...title.matchAll(/\(([^)]*)\)/g)].flatMap(([, names = '']) => names.split(','));
		const names = [...title.replace(/\([^)]*\)/g, '').split(/[:–]/), ...inside].map((name) =>
			words(name)
				.filter((word) => !this.#skip.has(word))
				.map(stem),
		);
		const shares = names.map((name) => (asks.every((ask) => name.includes(ask)) ? asks.length / name.length : 0));
		return Math.min(1, Math.max(0, ...shares));
	}

	/** What is wanted with a word: itself; where the index does not know it, its parts; and what means the same. */
	#wantedOf(word: string, section: boolean): Wanted[] {
		const own = stem(word);
		if (/^\d/.test(word)) return [this.#numberOf(word, section)];
		const known = this.#stems.has(own);
		const { parts, whole } = split(word, (each) => this.#stems.has(each));
		const alike = !known && !whole && own.length >= 5;
		const itself: Way = { stem: own, weight: 1, how: alike ? 'alike' : own.length >= 4 ? 'begins' : 'exact' };
		const partWays = (part: string): Way[] => [
			{ stem: part, weight: whole ? 0.6 : 0.5, how: 'exact' },
			...this.#sameAs(part, 0.3),
		];
		if (known || !whole) {
			const ways = [itself, ...this.#sameAs(own, 0.45), ...parts.flatMap(partWays)];
			return [{ word, ways, rarity: this.#rarity(own) }];
		}
		return parts.map((part) => ({ word, ways: [itself, ...partWays(part)], rarity: this.#rarity(part) }));
	}

	/** A number names a section of a law where one is asked for; beside other words it says little: "GdB 40". */
	#numberOf(word: string, section: boolean): Wanted {
		const weight = section ? 1.5 : 0.3;
		return { word, ways: [{ stem: word, weight, how: 'exact' }], rarity: this.#rarity(word) * weight };
	}

	#sameAs(own: string, weight: number): Way[] {
		return (this.#same.get(own) ?? []).map((each) => ({ stem: each, weight, how: 'exact' }));
	}

	/** Words that are written as one elsewhere: "Home Office". */
	#joined(asked: readonly string[]): Wanted[] {
		return asked.slice(1).flatMap((word, at): Wanted[] => {
			const joined = stem(`${asked[at] ?? ''}${word}`);
			if (!this.#stems.has(joined)) return [];
			return [{ word, ways: [{ stem: joined, weight: 1.5, how: 'exact' }], rarity: this.#rarity(joined) }];
		});
	}

	#rarity(own: string): number {
		return Math.log(1 + this.places.length / (this.#stems.get(own) ?? 1));
	}
}

function answers({ queryTerms }: SearchResult, { ways }: Wanted): boolean {
	return ways.some((way) => queryTerms.includes(way.stem));
}

/** A folded word as it was written. */
function asTyped(word: string, typed: string): string {
	return typed.match(/[\p{L}\p{M}\p{N}]+/gu)?.find((each) => fold(each) === word) ?? word;
}
