/** Reads the rule files into one book: every file checked for its shape, each thing under its id. */
import * as v from 'valibot';
import type { Benefit, Carrier, Figure, Question, Requirement } from '#lib/engine/types.ts';
import { files, type FileKind, type FileOf, type StepsOf } from './schema.ts';

/** Every file that is read; any other would be left out without a word. */
const KNOWN =
	/^((manifest|edition|norms|offices|postal-codes|holidays|hints|urgent|procedures|glossary|open-points)|(figures|questions|requirements|carriers|guides|practice)\/[^/]+|benefits\/[^/]+\/[^/]+)\.json$/;

/** What is wrong with a rule file: where, and why. */
export interface Fault {
	readonly file: string;
	/** Path inside the file, such as `requires.all.0.question`; empty for the file as a whole. */
	readonly path: string;
	readonly reason: string;
	/** The line, where the path does not tell it: that of a file that is no JSON. */
	readonly line?: number;
}

/** Thrown when rule files are wrong; carries every fault, not only the first. */
export class RuleFaults extends Error {
	constructor(readonly faults: readonly Fault[]) {
		super(faults.map(sentence).join('\n'));
		this.name = 'RuleFaults';
	}
}

function sentence({ file, path, reason }: Fault): string {
	return path ? `${file}: ${path}: ${reason}` : `${file}: ${reason}`;
}

export interface RuleBook {
	/** Guides, audiences and bodies, and what the start page offers; earlier editions have none. */
	readonly manifest: FileOf<'manifest'> | undefined;
	readonly edition: FileOf<'edition'>;
	readonly norms: FileOf<'norms'>;
	readonly offices: FileOf<'offices'>;
	/** Earlier editions have none. */
	readonly postalCodes: FileOf<'postal-codes'> | undefined;
	/** What the offices of a Land ask for, pay and offer, by the id of the office. */
	readonly practice: Readonly<Record<string, FileOf<'practice'>>>;
	readonly hints: FileOf<'hints'>['hints'];
	/** The steps of each benefit, by its id. */
	readonly steps: Readonly<Record<string, StepsOf>>;
	readonly urgent: FileOf<'urgent'>['urgent'];
	readonly procedures: FileOf<'procedures'>['procedures'];
	/** The technical terms that are explained; earlier editions have none. */
	readonly glossary: FileOf<'glossary'>['terms'];
	/** How open points are sorted, and what to do about a smallest change. Earlier editions have none. */
	readonly openPoints: FileOf<'open-points'> | undefined;
	readonly figures: Readonly<Record<string, Figure>>;
	readonly chapters: Readonly<Record<string, FileOf<'questions'>>>;
	readonly questions: Readonly<Record<string, Question>>;
	readonly requirements: Readonly<Record<string, Requirement>>;
	readonly carriers: Readonly<Record<string, Carrier>>;
	readonly benefits: Readonly<Record<string, Benefit>>;
	readonly examples: readonly (FileOf<'examples'> & { readonly file: string })[];
	readonly guides: Readonly<Record<string, FileOf<'guides'>>>;
	/** Where each thing stands, keyed `<kind>/<id>`, for messages. */
	readonly places: Readonly<Record<string, string>>;
}

/**
 * Puts the rule files together.
 * @param contents parsed JSON by path below `rules/`, such as `benefits/person/arbeitsassistenz.json`
 * @throws RuleFaults with every file whose shape is wrong or whose id is not its file name
 */
export function readBook(contents: Readonly<Record<string, unknown>>): RuleBook {
	const faults: Fault[] = [];
	const places: Record<string, string> = {};
	const read = <K extends FileKind>(kind: K, file: string): FileOf<K> | undefined => {
		const result = v.safeParse(files[kind], contents[file]);
		if (result.success) return result.output as FileOf<K>;
		for (const issue of result.issues) faults.push({ file, path: v.getDotPath(issue) ?? '', reason: issue.message });
		return undefined;
	};
	const byId = <K extends 'questions' | 'requirements' | 'carriers' | 'benefits' | 'guides' | 'practice'>(
		kind: K,
	): Record<string, FileOf<K>> => {
		const found: Record<string, FileOf<K>> = {};
		for (const file of Object.keys(contents)) {
			if (!file.startsWith(`${kind}/`) || file.endsWith('.examples.json')) continue;
			const thing = read(kind, file);
			if (!thing) continue;
			if (thing.id !== file.replace(/^.*\//, '').replace(/\.json$/, ''))
				faults.push({ file, path: 'id', reason: `"${thing.id}" is not the name of the file` });
			const twin = places[`${kind}/${thing.id}`];
			if (twin) faults.push({ file, path: 'id', reason: `"${thing.id}" stands in ${twin} too` });
			places[`${kind}/${thing.id}`] = file;
			found[thing.id] = thing;
		}
		return found;
	};

	for (const file of Object.keys(contents))
		if (!KNOWN.test(file))
			faults.push({ file, path: '', reason: 'is no rule file: its folder or its name is not known' });
	const manifest = contents['manifest.json'] === undefined ? undefined : read('manifest', 'manifest.json');
	const edition = read('edition', 'edition.json');
	const norms = read('norms', 'norms.json');
	const offices = read('offices', 'offices.json');
	const postalCodes =
		contents['postal-codes.json'] === undefined ? undefined : read('postal-codes', 'postal-codes.json');
	// Earlier editions, with which the present one is compared, have none.
	const hints = contents['hints.json'] === undefined ? { hints: [] } : read('hints', 'hints.json');
	const urgent = contents['urgent.json'] === undefined ? { urgent: [] } : read('urgent', 'urgent.json');
	const procedures =
		contents['procedures.json'] === undefined ? { procedures: [] } : read('procedures', 'procedures.json');
	const glossary = contents['glossary.json'] === undefined ? { terms: [] } : read('glossary', 'glossary.json');
	const openPoints = contents['open-points.json'] === undefined ? undefined : read('open-points', 'open-points.json');
	const practice = byId('practice');
	const chapters = byId('questions');
	const requirements = byId('requirements');
	const carriers = byId('carriers');
	const benefits: Record<string, Benefit> = {};
	const steps: Record<string, StepsOf> = {};
	for (const { steps: own, late, ...benefit } of Object.values(byId('benefits'))) {
		benefits[benefit.id] = benefit as Benefit;
		if (own) steps[benefit.id] = { id: benefit.id, steps: own, ...(late && { late }) };
		places[`steps/${benefit.id}`] = places[`benefits/${benefit.id}`] ?? '';
	}
	const guides = byId('guides');
	const figures: Record<string, Figure> = {};
	const questions: Record<string, Question> = {};
	for (const file of Object.keys(contents).filter((name) => name.startsWith('figures/'))) {
		const subject = file.replace(/^.*\//, '').replace(/\.json$/, '');
		for (const [name, figure] of Object.entries(read('figures', file)?.figures ?? {})) {
			figures[`${subject}.${name}`] = confirm(figure, edition?.confirmed ?? []);
			places[`figures/${subject}.${name}`] = file;
		}
	}
	for (const chapter of Object.values(chapters))
		chapter.questions.forEach((question, index) => {
			const file = places[`questions/${chapter.id}`] ?? '';
			if (questions[question.id])
				faults.push({
					file,
					path: `questions.${String(index)}.id`,
					reason: `question "${question.id}" stands in ${places[`question/${question.id}`] ?? ''} too`,
				});
			questions[question.id] = question as Question;
			places[`question/${question.id}`] = file;
		});
	const examples = Object.keys(contents)
		.filter((file) => file.startsWith('benefits/') && file.endsWith('.examples.json'))
		.flatMap((file) => {
			const found = read('examples', file);
			return found ? [{ ...found, file }] : [];
		});
	if (faults.length > 0 || !edition || !norms || !offices || !hints || !urgent || !procedures || !glossary)
		throw new RuleFaults(faults);
	return {
		manifest,
		edition,
		norms,
		offices,
		postalCodes,
		practice,
		hints: hints.hints,
		steps,
		urgent: urgent.urgent,
		procedures: procedures.procedures,
		glossary: glossary.terms,
		openPoints,
		figures,
		chapters,
		questions,
		requirements,
		carriers,
		benefits,
		examples,
		guides,
		places,
	};
}

/** Takes the projected values of some days for confirmed ones. */
function confirm(figure: Figure, days: readonly string[]): Figure {
	const values = Object.entries(figure.values).map(
		([day, entry]) => [day, typeof entry !== 'number' && days.includes(day) ? entry.value : entry] as const,
	);
	return { ...figure, values: Object.fromEntries(values) };
}
