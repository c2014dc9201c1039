/** A figure cites the unit that its source names, never the wider one around it, and somebody reads it. */
import { facts } from '../../src/lib/calculators/facts.ts';
import type { Fault } from '../../src/lib/rules/book.ts';
import { conditions, fileOf, visit } from '../../src/lib/rules/conditions.ts';
import { figuresIn } from '../../src/lib/rules/fill-figures.ts';
import { calculations } from '../mutate/calculations.ts';
import type { Rules } from './open-rules.ts';

/** The units that a source names, as they stand in `norms.json`: "§ 163 Abs. 2 Satz 1" is "§ 163 Abs. 2 S. 1". */
export function unitsIn(source: string): string[] {
	const unit = String.raw`(?: (?:Abs\. \d+[a-z]?|Satz \d+|Nr\. \d+[a-z]?|Buchst\. [a-z]))`;
	return [
		...source.matchAll(new RegExp(String.raw`§ (\d+[a-z]?)(${unit}*)((?:(?:,| und) Abs\. \d+[a-z]?${unit}*)*)`, 'g')),
	]
		.flatMap(([, section = '', first = '', more = '']) => [
			`§ ${section}${first}`,
			...more
				.split(/(?:,| und)(?= Abs\.)/)
				.filter((part) => part !== '')
				.map((part) => `§ ${section}${part}`),
		])
		.map((one) => one.replaceAll('Satz', 'S.'));
}

/** Provisions of several sentences that carry a figure only together. */
const together = new Set([
	'sgb9-158-2', // each of its three sentences names the hours
	'sgb9-171-5', // the time stands in S. 1, what follows from it in S. 2
]);

/** The place of a figure: its file, and its path in it. */
function placeOf({ book }: Rules, name: string): Pick<Fault, 'file' | 'path'> {
	return { file: fileOf(book, `figures/${name}`), path: `figures.${name.slice(name.indexOf('.') + 1)}` };
}

/** Figures that cite a paragraph of which one sentence is known to the rules, or more than their source names. */
export function citedWide(rules: Rules): Fault[] {
	const { figures, norms } = rules.book;
	const known = Object.keys(norms.norms);
	return Object.entries(figures).flatMap(([name, { norms: cited, source }]) =>
		cited.flatMap((norm): Fault[] => {
			const { section = '', law = '' } = norms.norms[norm] ?? {};
			const narrower = unitsIn(source).filter((unit) => unit.startsWith(`${section} `));
			const named = source.includes(norms.laws[law]?.short ?? law) && narrower.length > 0;
			return [
				...(!together.has(norm) && known.some((other) => other.startsWith(`${norm}-s`))
					? [{ ...placeOf(rules, name), reason: `cites "${norm}": cite the sentence that carries it` }]
					: []),
				...(named
					? [{ ...placeOf(rules, name), reason: `cites ${section}, but the source names ${narrower.join(', ')}` }]
					: []),
			];
		}),
	);
}

/** Figures that no condition, no fact, no text and no calculator reads. */
export function unreadFigures(rules: Rules): Fault[] {
	const read = readFigures(rules);
	return Object.keys(rules.book.figures)
		.filter((name) => !read.has(name))
		.map((name) => ({
			...placeOf(rules, name),
			reason: `nothing reads the figure "${name}": name it in a condition or, as [[${name}]], in a text, or take it out`,
		}));
}

function readFigures({ book, texts }: Rules): Set<string> {
	const read = new Set<string>();
	const see = (name: string | undefined) => name !== undefined && read.add(name);
	for (const { condition } of conditions(book))
		visit(condition, '', (part) => {
			if ('question' in part || 'fact' in part) [part.atLeast, part.atMost, part.below, part.above].forEach(see);
		});
	for (const { figures } of Object.values(facts)) figures.forEach(see);
	for (const tree of texts.values()) figuresIn(JSON.stringify(tree)).forEach(see);
	// What the calculators ask for in all signed calculations.
	const watched = new Proxy(book.figures, {
		get: (figures, name) => {
			if (typeof name === 'string') see(name);
			return figures[name as string];
		},
	});
	for (const { found } of calculations)
		try {
			found(watched);
		} catch {
			// That it fails is told by its own check.
		}
	return read;
}
