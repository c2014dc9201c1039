/** Which files a new benefit touches, with every place that has to be filled in marked. */
import { MARKER } from '../check/marker.ts';
import type { Json } from '../rule-files.ts';
import { benefitFile, benefitWords, examplesFile, figureOf, questionOf, questionWords } from './skeletons.ts';
import type { Files, Wish } from './wish.ts';

/** What is written: the whole content of each file, and which are new. */
export interface Layout {
	readonly files: ReadonlyMap<string, Json>;
	readonly fresh: ReadonlySet<string>;
}

type Tree = { readonly [key: string]: Json };

/** Lays out a benefit that `understood` did not refuse. */
export function layOut(wish: Wish, before: Files): Layout {
	const files = new Map<string, Json>();
	const fresh = new Set<string>();
	const add = (file: string, content: Json) => {
		fresh.add(file);
		files.set(file, content);
	};
	const change = (file: string, changed: (content: Tree) => Tree, empty: Tree = {}) => {
		const there = files.get(file) ?? before[file];
		if (there === undefined) fresh.add(file);
		files.set(file, changed((there ?? empty) as Tree));
	};
	const { audience, id, norm, guide, question, figure } = wish;
	add(`benefits/${audience}/${id}.json`, benefitFile(wish, before));
	add(`benefits/${audience}/${id}.examples.json`, examplesFile(wish));
	change(`texts/de/benefits/${audience}.json`, (all) => ({ ...all, [id]: benefitWords(wish) }));
	change(`guides/${guide}.json`, (all) => inGuide(all, wish));
	if (question) {
		change(`questions/${question.chapter}.json`, (all) => ({
			...all,
			questions: [...(all.questions as readonly Json[]), questionOf(wish)],
		}));
		change(`texts/de/questions/${question.chapter}.json`, (all) => ({
			...all,
			questions: { ...(all.questions as Tree), [question.id]: questionWords(wish) },
		}));
	}
	if (figure) {
		change(
			`figures/${figure.file}.json`,
			(all) => ({ ...all, figures: { ...(all.figures as Tree), [figure.name]: figureOf(norm) } }),
			{ $schema: '../schema.json#/$defs/figures', figures: {} },
		);
		change('texts/de/figures.json', (all) => ({
			...all,
			[figure.file]: {
				...(all[figure.file] as Tree),
				[figure.name]: `${MARKER}: what the number says, in a few words`,
			},
		}));
	}
	const norms = (before['norms.json'] as Tree).norms as Tree;
	if (!(norm in norms)) {
		const [law = '', section = ''] = norm.split('-');
		change('norms.json', (all) => ({ ...all, norms: sorted({ ...norms, [norm]: normOf(norm) }) }));
		if (!Object.keys(norms).some((other) => other.startsWith(`${law}-${section}-`) || other === `${law}-${section}`))
			change(`texts/de/law/${law}.json`, (all) => ({
				...all,
				[`${law}-${section}`]: {
					title: `${MARKER}: the heading of the section, short`,
					text: `${MARKER}: one to three sentences in your own words, from the official text`,
				},
			}));
	}
	return { files, fresh };
}

/** The benefit at the end of its guide, and the question where the guide lists those of the chapter. */
function inGuide(guide: Tree, { id, question }: Wish): Tree {
	const chapters = guide.chapters as readonly (Tree & { readonly questions?: readonly Json[] })[];
	return {
		...guide,
		chapters: chapters.map((chapter) =>
			question && chapter.id === question.chapter && chapter.questions
				? { ...chapter, questions: [...chapter.questions, question.id] }
				: chapter,
		),
		benefits: [...(guide.benefits as readonly Json[]), id],
	};
}

/** "sgb9-185-2-s3-nr1" is § 185 Abs. 2 S. 3 Nr. 1. */
function normOf(norm: string): Json {
	const [law = '', section = '', ...parts] = norm.split('-');
	const words = parts.map((part) => {
		const [, kind = '', number = ''] = /^(hs|s|nr)?(.+)$/.exec(part) ?? [];
		const name = { hs: 'Hs.', s: 'S.', nr: 'Nr.' }[kind] ?? (/^\d/.test(part) ? 'Abs.' : 'Buchst.');
		return `${name} ${number}`;
	});
	return {
		law,
		section: ['§ ' + section, ...words].join(' '),
		checkedOn: `${MARKER}: the day on which you checked it against the official text, such as 2026-11-30`,
	};
}

const natural = new Intl.Collator('en', { numeric: true });

function sorted(norms: Tree): Tree {
	const order = Object.keys(norms);
	const last = order.at(-1) ?? '';
	const place = order.slice(0, -1).findIndex((other) => natural.compare(other, last) > 0);
	if (place < 0) return norms;
	const moved = [...order.slice(0, place), last, ...order.slice(place, -1)];
	return Object.fromEntries(moved.map((id) => [id, norms[id] ?? null]));
}
