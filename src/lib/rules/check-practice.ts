import { figureOn } from '#lib/engine/figures.ts';
import type { Condition } from '#lib/engine/types.ts';
import type { Fault, RuleBook } from './book.ts';
import { fileOf, visit } from './conditions.ts';
import type { FileOf } from './schema.ts';

type Practice = FileOf<'practice'>;
type PracticeFact = Practice['facts'][number];
type Say = (path: string, reason: string) => void;

/**
 * What offices do and the law: facts that name what does not exist, and above all conditions of an office that are stricter than the law
 * and do not say so. A practice that does not contradict the law has to name what leaves it to the office.
 */
export function practiceFaults(book: RuleBook): Fault[] {
	const all = Object.values(book.practice);
	// Earlier editions, with which the present one is compared, have none at all.
	if (all.length === 0) return [];
	const missing = book.offices.offices
		.filter(({ id }) => !book.practice[id])
		.map(({ id }) => ({ file: 'offices.json', path: '', reason: `no practice/${id}.json, not even an empty one` }));
	return [...missing, ...all.flatMap((practice) => faultsOf(book, practice))];
}

function faultsOf(book: RuleBook, practice: Practice): Fault[] {
	const file = fileOf(book, `practice/${practice.id}`);
	const faults: Fault[] = [];
	const say: Say = (path, reason) => faults.push({ file, path, reason });
	const { facts, programmes, sources } = practice;
	if (!book.offices.offices.some(({ id }) => id === practice.id)) say('id', `no office "${practice.id}"`);

	const used = new Set([...facts, ...programmes].map(({ source }) => source));
	for (const id of Object.keys(sources)) if (!used.has(id)) say(`sources.${id}`, 'nothing was taken from it');
	for (const [list, things] of [['facts', facts] as const, ['programmes', programmes] as const])
		things.forEach(({ id, source, from, until, sums }, index) => {
			const path = `${list}.${String(index)}`;
			if (things.findIndex((one) => one.id === id) !== index) say(`${path}.id`, `"${id}" stands twice`);
			if (!sources[source]) say(`${path}.source`, `no source "${source}"`);
			if (from !== undefined && until !== undefined && from > until) say(`${path}.until`, 'ends before it begins');
			for (const [name, { values }] of Object.entries(sums ?? {}))
				if (Object.keys(values).length === 0) say(`${path}.sums.${name}`, 'has no value');
		});
	facts.forEach((fact, index) => factFaults(book, fact, `facts.${String(index)}`, say));
	programmes.forEach((programme, index) =>
		programmeFaults(book, practice, programme, `programmes.${String(index)}`, say),
	);
	return faults;
}

function factFaults(book: RuleBook, fact: PracticeFact, path: string, say: Say): void {
	for (const benefit of fact.benefits) if (!book.benefits[benefit]) say(`${path}.benefits`, `no benefit "${benefit}"`);
	for (const key of ['narrower', 'within'] as const)
		for (const norm of fact[key]?.norms ?? [])
			if (!book.norms.norms[norm]) say(`${path}.${key}`, `norm "${norm}" is not in norms.json`);
	if (fact.kind === 'form' && fact.web === undefined) say(path, 'a form needs its address in "web"');
	if (fact.narrower && fact.within) say(path, 'is both stricter than the law and within it');
	if (fact.kind === 'condition' && !fact.narrower && !fact.within)
		say(path, 'a condition needs "within", what leaves it to the office, or "narrower", what it is stricter than');
	const stricter = stricterThanLaw(book, fact, path, say);
	if (stricter !== undefined && !fact.narrower)
		say(path, `${stricter}: mark it as "narrower", with what the law says and what one can answer`);
	if (stricter === undefined && fact.narrower && (fact.compare ?? fact.only))
		say(`${path}.narrower`, 'what it asks for is no stricter than the law');
}

/** In which way a fact is stricter than the law, as far as that can be compared; undefined where it is not. */
function stricterThanLaw(book: RuleBook, fact: PracticeFact, path: string, say: Say): string | undefined {
	const { compare, only, sums = {} } = fact;
	const rules = fact.benefits.flatMap((id) => book.benefits[id]?.requires ?? []);
	if (fact.kind === 'condition')
		for (const name of figuresIn(book, rules))
			for (const [sum, { unit }] of Object.entries(sums))
				if (unit === book.figures[name]?.unit && compare?.sum !== sum)
					say(`${path}.sums.${sum}`, `say with "compare" how it stands beside the figure "${name}", also in ${unit}`);
	if (only) {
		const question = book.questions[only.question];
		const options = question?.options ?? (question?.type === 'yes-no' ? ['yes', 'no'] : []);
		if (!question) say(`${path}.only`, `no question "${only.question}"`);
		for (const option of only.in) if (!options.includes(option)) say(`${path}.only`, `no option "${option}"`);
		const shut = admitted(book, rules, only.question, options).filter((option) => !only.in.includes(option));
		if (shut.length > 0) return `the law admits "${shut.join('", "')}" too`;
	}
	if (compare) {
		const sum = sums[compare.sum];
		const figure = book.figures[compare.figure];
		if (!sum || !figure) {
			say(`${path}.compare`, sum ? `no figure "${compare.figure}"` : `no sum "${compare.sum}"`);
			return undefined;
		}
		if (sum.unit !== figure.unit) say(`${path}.compare`, `compares ${sum.unit} with ${figure.unit}`);
		const law = figureOn(figure, book.edition.asOf)?.value;
		const asked = Object.values(sum.values);
		if (law !== undefined && asked.some((value) => (compare.bound === 'at-least' ? value > law : value < law)))
			return `${asked.join(', ')} is stricter than ${String(law)} of "${compare.figure}"`;
	}
	return undefined;
}

/** Goes through conditions with all requirements that they use. */
function eachPart(
	book: RuleBook,
	conditions: readonly Condition[],
	see: (part: Condition, path: string) => void,
): void {
	const seen = new Set<string>();
	const go = (condition: Condition): void =>
		visit(condition, '', (part, path) => {
			see(part, path);
			if (!('use' in part) || seen.has(part.use)) return;
			seen.add(part.use);
			const shared = book.requirements[part.use];
			if (shared) go(shared.when);
		});
	for (const condition of conditions) go(condition);
}

function figuresIn(book: RuleBook, conditions: readonly Condition[]): string[] {
	const found = new Set<string>();
	eachPart(book, conditions, (part) => {
		if (!('question' in part) && !('fact' in part)) return;
		for (const name of [part.atLeast, part.atMost, part.below, part.above]) if (name !== undefined) found.add(name);
	});
	return [...found];
}

/** The options that the requirements name as fitting; all where they do not ask. What stands under "not" says nothing of it. */
function admitted(book: RuleBook, conditions: readonly Condition[], id: string, options: readonly string[]): string[] {
	const named = new Set<string>();
	let asked = false;
	eachPart(book, conditions, (part, path) => {
		if (!('question' in part) || part.question !== id || /(^|\.)(not|if)(\.|$)/.test(path)) return;
		asked = true;
		for (const option of [part.is, part.includes, ...(part.in ?? [])]) if (option !== undefined) named.add(option);
	});
	return asked ? [...named] : [...options];
}

function programmeFaults(
	book: RuleBook,
	{ programmes }: Practice,
	programme: Practice['programmes'][number],
	path: string,
	say: Say,
): void {
	if (programme.openEnded && programme.until !== undefined) say(path, 'has an end and none');
	for (const [purpose, sum] of Object.entries(programme.adds ?? {})) {
		if (sum === undefined) continue;
		if (programme.sums?.[sum]?.unit !== 'eur') say(`${path}.adds.${purpose}`, `no sum "${sum}" in eur`);
		if (!programme.for.some((one) => one === purpose)) say(`${path}.adds.${purpose}`, 'is not what it is paid for');
	}
	programme.excludes?.forEach((one, index) => {
		const at = `${path}.excludes.${String(index)}`;
		if ('benefit' in one && !book.benefits[one.benefit]) say(at, `no benefit "${one.benefit}"`);
		if ('programme' in one && !programmes.some(({ id }) => id === one.programme && id !== programme.id))
			say(at, `no other programme "${one.programme}" here`);
	});
}
