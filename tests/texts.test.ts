/** Every id of the rules has its texts, every word of the interface is used, and nothing stands there that nobody reads. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { CompiledBenefit } from '../src/lib/engine/compile.ts';
import type { Node } from '../src/lib/engine/node.ts';
import { UNMET } from '../src/lib/engine/truth.ts';
import type { Condition } from '../src/lib/engine/types.ts';
import { visit } from '../src/lib/rules/conditions.ts';
import { fillFigures } from '../src/lib/rules/fill-figures.ts';
import { RuleDiagrams } from '../src/lib/rules/space/rule-diagrams.ts';
import { book, folder, guideOn } from './rules.ts';

type Tree = string | readonly string[] | { readonly [key: string]: Tree };

/** Words that nothing mentions and that are to be dropped by those who own their files; no new one may join them. */
const UNUSED = [
	'asking:error.prefix',
	'asking:saved.saving',
	'deadlines:overview.deadline',
	'deadlines:overview.event',
	'deadlines:overview.length',
	'deadlines:overview.norms',
	'letter:choose.option',
	'letter:date.day',
	'letter:preview.signature',
	'letter:unlikely',
	'vehicle:links.questions',
];

const root = fileURLToPath(new URL('..', import.meta.url));
const source = 'de';
const languages = readdirSync(join(folder, 'texts'));

const json = (path: string): Tree => JSON.parse(readFileSync(path, 'utf8')) as Tree;
const filesIn = (path: string, ending: RegExp): string[] =>
	readdirSync(path, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && ending.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name));

/** Texts of a language by group: files of the rules by their path, such as `questions/work`, interface words by name. */
function groupsOf(language: string): Map<string, Tree> {
	const rules = join(folder, 'texts', language);
	const words = join(root, 'src/lib/i18n/words', language);
	return new Map([
		...filesIn(rules, /\.json$/).map((path): [string, Tree] => [
			path.slice(rules.length + 1, -'.json'.length),
			json(path),
		]),
		...filesIn(words, /\.json$/).map((path): [string, Tree] => [basename(path, '.json'), json(path)]),
	]);
}

const german = groupsOf(source);
const group = (name: string): Record<string, Tree> => {
	const found = german.get(name);
	if (typeof found !== 'object') return expect.unreachable(`no texts ${name}`);
	return found as Record<string, Tree>;
};
const keysOf = (tree: Tree | undefined): string[] =>
	typeof tree === 'object' && !Array.isArray(tree) ? Object.keys(tree) : [];
const sorted = (keys: Iterable<string>) => [...new Set(keys)].sort();

/** Every text with its path in the file; the texts of a list each for itself. */
function leaves(tree: Tree, path = ''): [string, string][] {
	if (typeof tree === 'string') return [[path, tree]];
	return Object.entries(tree).flatMap(([key, below]) => leaves(below as Tree, path ? `${path}.${key}` : key));
}

/** Asserts the keys of an object of texts: those that must be there, and those that may. */
function expectKeys(tree: Tree | undefined, place: string, must: readonly string[], may: readonly string[] = []) {
	const keys = keysOf(tree);
	expect(
		must.filter((key) => !keys.includes(key)),
		`missing in ${place}`,
	).toEqual([]);
	expect(
		keys.filter((key) => !must.includes(key) && !may.includes(key)),
		`unknown in ${place}`,
	).toEqual([]);
}

describe('the texts of the rules', () => {
	test.each(Object.values(book.chapters).map((chapter) => [chapter.id, chapter] as const))(
		'for the questions of %s',
		(id, { questions }) => {
			const texts = group(`questions/${id}`);
			expectKeys(texts, id, ['chapter', 'questions']);
			expectKeys(texts.chapter, `${id}.chapter`, ['title'], ['intro']);
			const own = texts.questions as Record<string, Tree>;
			expectKeys(
				own,
				id,
				questions.map((question) => question.id),
			);
			for (const { id: question, type, options = [] } of questions) {
				const counted = type === 'number' || type === 'money';
				const must = [
					'question',
					'short',
					'why',
					...(options.length > 0 ? ['options'] : []),
					...(counted ? ['unit'] : []),
				];
				expectKeys(own[question], question, must, ['hint', 'where']);
				const labels = (own[question] as Record<string, Tree>).options;
				expectKeys(labels, `${question}.options`, options);
				for (const option of options) expectKeys((labels as Record<string, Tree>)[option], option, ['label'], ['hint']);
			}
		},
	);

	test('for the chapters, no file too many', () =>
		expect(sorted([...german.keys()].filter((name) => name.startsWith('questions/')))).toEqual(
			sorted(Object.keys(book.chapters).map((id) => `questions/${id}`)),
		));

	const audiences = sorted(Object.values(book.benefits).map(({ audience }) => audience));
	test.each(audiences)('for the benefits of %s, with every requirement of their own', (audience) => {
		const texts = group(`benefits/${audience}`);
		const benefits = Object.values(book.benefits).filter((benefit) => benefit.audience === audience);
		expectKeys(
			texts,
			audience,
			benefits.map(({ id }) => id),
		);
		for (const { id, requires } of benefits) {
			const own = texts[id] as Record<string, Tree>;
			const must = ['title', 'summary', 'covers', 'notCovered', 'next', 'documents', 'search', 'requirements'];
			expectKeys(own, id, must, ['amount', 'goodToKnow']);
			for (const list of ['covers', 'next', 'search']) expect(own[list], `${id}.${list}`).not.toEqual([]);
			const named = namesIn(requires);
			expectKeys(own.requirements, `${id}.requirements`, named);
			for (const name of named)
				expectKeys((own.requirements as Record<string, Tree>)[name], `${id}.${name}`, ['label'], ['unmet', 'open']);
		}
	});

	test('for shared requirements, carriers, guides and editions', () => {
		const requirements = group('requirements');
		expectKeys(requirements, 'requirements', Object.keys(book.requirements));
		for (const [id, texts] of Object.entries(requirements)) expectKeys(texts, id, ['label'], ['unmet', 'open']);
		const carriers = group('carriers');
		expectKeys(carriers, 'carriers', Object.keys(book.carriers));
		for (const [id, texts] of Object.entries(carriers)) expectKeys(texts, id, ['name', 'why', 'turnTo']);
		expectKeys(
			group('hints'),
			'hints',
			book.hints.map(({ id }) => id),
		);
		const guides = group('guides');
		expectKeys(guides, 'guides', Object.keys(book.guides));
		for (const { id, conflicts = [] } of Object.values(book.guides)) {
			const own = guides[id] as Record<string, Tree>;
			expectKeys(own, id, ['title', 'summary', ...(conflicts.length > 0 ? ['conflicts'] : [])]);
			expectKeys(
				own.conflicts,
				`${id}.conflicts`,
				conflicts.map((conflict) => conflict.id),
			);
		}
		expectKeys(
			group('edition'),
			'edition',
			book.edition.changes.flatMap(({ texts }) => texts),
		);
	});

	test('for what is missing, only where a requirement can come to that, and for what is left to an office, exactly there', () => {
		const shared = group('requirements');
		const idle: string[] = [];
		const silent: string[] = [];
		for (const guide of Object.keys(book.guides).map((id) => guideOn(id))) {
			const diagrams = new RuleDiagrams(guide);
			const look = ({ rule }: CompiledBenefit, node: Node) => {
				const own = group(`benefits/${rule.audience}`)[rule.id] as Record<string, Record<string, Tree>>;
				const id = node.part?.id;
				const keys = keysOf(id === undefined ? undefined : (own.requirements?.[id] ?? shared[id]));
				if (keys.includes('unmet') && !diagrams.store.values(diagrams.level(node)).has(UNMET))
					idle.push(`${rule.id}: ${id ?? ''}.unmet`);
				if (keys.includes('open') && !leavesOpen(node)) idle.push(`${rule.id}: ${id ?? ''}.open`);
				if (!keys.includes('open') && leavesItselfOpen(node)) silent.push(`${rule.id}: ${id ?? ''}.open`);
			};
			for (const benefit of guide.benefits) for (const node of partsIn(benefit.requires)) look(benefit, node);
		}
		expect(sorted(idle), 'never shown').toEqual([]);
		expect(sorted(silent), 'missing').toEqual([]);
	});

	test('for every term that a benefit uses, and no other', () => {
		const benefits = Object.values(book.benefits);
		const used: Record<string, readonly string[]> = {
			verdict: ['likely', 'clarify', 'elsewhere', 'unlikely', 'not-checked'],
			verdictMeaning: ['likely', 'clarify', 'elsewhere', 'unlikely', 'not-checked'],
			nature: ['claim', 'person-claim', 'should', 'discretion', 'duty'],
			form: benefits.flatMap(({ form }) => form),
			office: benefits.map(({ apply }) => apply.office),
			place: benefits.map(({ apply }) => apply.place),
			before: benefits.map(({ apply }) => apply.before).filter((before) => before !== 'none'),
			decision: benefits.map(({ apply }) => apply.decision).filter((decision) => decision !== 'none'),
			incomeTest: ['none', 'not-if-disability-caused', 'vehicle-table'],
			audience: audiences,
			guide: Object.keys(book.guides),
			purpose: benefits.map(({ purpose }) => purpose),
			unit: benefits.flatMap(({ amount }) => amount?.unit ?? []),
		};
		const terms = group('terms');
		expectKeys(terms, 'terms', Object.keys(used));
		for (const [term, ids] of Object.entries(used)) expectKeys(terms[term], term, sorted(ids));
	});
});

function belowOf(node: Node): readonly Node[] {
	return node.kind === 'all' || node.kind === 'any' ? node.children : 'child' in node ? [node.child] : [];
}

/** A condition and everything in it. */
function partsIn(node: Node): Node[] {
	return [node, ...belowOf(node).flatMap(partsIn)];
}

/** Whether an answer can leave a condition to an office. */
function leavesOpen(node: Node): boolean {
	return partsIn(node).some(({ kind }) => kind === 'maybe');
}

/** Whether a named part itself, and no part with a name inside it, leaves an answer to an office. */
function leavesItselfOpen(node: Node): boolean {
	const nearest = (below: Node): boolean =>
		below.kind === 'maybe' || belowOf(below).some((child) => child.part === undefined && nearest(child));
	return node.part !== undefined && nearest(node);
}

/** Ids of the named parts of a condition, but for shared requirements. */
function namesIn(condition: Condition): string[] {
	const found: string[] = [];
	visit(condition, '', ({ id }) => {
		if (id !== undefined) found.push(id);
	});
	return found;
}

describe.each([...german.entries()])('%s', (_, tree) => {
	test('has no text that is empty, ragged or with a broken placeholder', () => {
		for (const [path, text] of leaves(tree)) {
			expect(text, path).toMatch(/\S/);
			// A joiner such as " oder " brings its own spaces.
			if (!/^ \S+ $/.test(text)) expect(text, path).toBe(text.trim());
			expect(text, path).not.toMatch(/ {2}/);
			expect(text.replace(/\{\{\w+(, \w+)?\}\}/g, ''), path).not.toMatch(/\{\{|\}\}/);
			expect(text, path).not.toMatch(/kein(en)? Anspruch/i);
			expect(fillFigures(text, book.figures, book.edition.asOf, source), path).not.toMatch(/\[\[|\]\]/);
		}
	});
});

/**
 * Numbers with a unit that stay in a text, by where they stand, and why. The practice of an office need not stand here: its text
 * says as of when ("Stand 12/2023").
 */
const KEPT: Readonly<Record<string, string>> = {
	'benefits/organisation:inklusionsbetriebe.next.2': 'a recommendation',
	'benefits/organisation:inklusionsbetriebe.documents.2': 'practice of a Land, from an older page',
	'benefits/person:arbeitsassistenz.next.7': 'a recommendation',
	'benefits/protection:freistellung-von-mehrarbeit.covers.0': 'the ArbZG was not at hand when the figures were written',
	'benefits/protection:freistellung-von-mehrarbeit.notCovered.0': 'as above',
	'questions/protection-rights:questions.overtime-ordered.hint': 'as above',
	'benefits/protection:freistellung-von-mehrarbeit.goodToKnow.1': 'the case that a court decided',
	'questions/protection-rights:questions.sick-over-six-weeks.question':
		'the one year of § 167 (2) SGB IX, in months lest it be taken for the calendar year',
	'about:privacy.loss.list.1': 'what a browser does',
	'cases:lost.why': 'what a browser does',
	'settings:safari.text': 'what a browser does',
	'about:accessibility.done.list.4': 'what the page can do',
	'deadlines:calendar.hint': 'what the page does',
	'deadlines:holidays.christmas': 'the name of a holiday',
	'deadlines:holidays.boxing-day': 'the name of a holiday',
	'levy:issue.too-many-months': 'the calendar',
	'levy:issue.months-out-of-range': 'the calendar',
	'cli-levy:not-half': 'how a number is typed',
	'levy:issue.not-half': 'how a number is typed',
	'levy:tiers.someMonths_one': 'a what-if of the page',
	'levy:tiers.someMonths_other': 'a what-if of the page',
	'levy:compare.title': 'a what-if of the page',
	'levy:tier.zero': 'nobody employed, which is no limit that could move',
};

/** What an office does, with as of when. */
const PRACTICE = /Stand (?:unbekannt|(?:\p{L}+ )?\d)/u;
const WORD =
	'(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn|\\p{L}+zig|dreißig|\\p{L}*hundert|\\p{L}*tausend)';
const UNIT =
	'(?:Euro|EUR|€|%|Prozent|Stunde|Tag|Woche|Monat|Jahr|Platz|Plätze|Person|Mensch|Beschäftigte|Angehörige|\\p{L}+(?:tage|wochen|monate|jahre|stunden|platz|plätze))';
/** A number with what it counts, in digits or words: "15 Stunden", "sechs volle Wochen", "vierten Tag", "dreijährig", "die Hälfte". */
const NUMBER = new RegExp(
	[
		`(?<![\\p{L}\\d.,])(?:\\d[\\d.,]*|${WORD}(?:s?te[nrms]?)?)\\s+(?:[a-zäöüß]+[enrs]\\s+)?(?:[A-ZÄÖÜ]\\p{L}*)?${UNIT}\\p{L}*`,
		`(?<!\\p{L})(?:\\d+-?|${WORD})(?:jähr|monat|wöch|täg|stünd)(?:ig|lich)\\p{L}*`,
		'(?<!\\p{L})halbe[nrs]?\\s+\\p{L}+',
		'(?:Hälfte|Drittel|Viertel|Fünftel|Zwölftel)',
	].join('|'),
	'giu',
);

describe('a number of the law', () => {
	/** What is filled in is a figure already, or comes from a calculator. */
	const own = (text: string) => text.replace(/\[\[[^\]]*\]\]|\{\{[^}]*\}\}/g, '…');
	const places = [...german].flatMap(([name, tree]) =>
		leaves(tree).flatMap(([path, text]) => {
			const numbers = PRACTICE.test(text) ? [] : (own(text).match(NUMBER) ?? []);
			return numbers.map((number) => ({ place: `${name}:${path}`, number }));
		}),
	);

	test('is never written in a text: it names the figure, as in [[hours.minimum]]', () => {
		const written = places.filter(({ place }) => !(place in KEPT));
		expect(written.map(({ place, number }) => `${place}: ${number}`)).toEqual([]);
		const kept = new Set(places.map(({ place }) => place));
		expect(Object.keys(KEPT).filter((place) => !kept.has(place))).toEqual([]);
	});

	test.each([
		['Höchstens 22.000 Euro, mit Zuschuss.', '22.000 Euro'],
		['Die Frist beträgt sechs volle Wochen.', 'sechs volle Wochen'],
		['Das gilt am vierten Tag danach.', 'vierten Tag'],
		['Eine dreijährige Ausbildung.', 'dreijährige'],
		['Im Durchschnitt 20 Arbeitsplätze.', '20 Arbeitsplätze'],
		['Das sind zwei Pflichtarbeitsplätze.', 'zwei Pflichtarbeitsplätze'],
		['Nach fünfundzwanzig Jahren.', 'fünfundzwanzig Jahren'],
		['Mindestens zwei Drittel der Rente.', 'Drittel'],
		['Bis zur Hälfte.', 'Hälfte'],
		['Nach 15 Beitragsjahren.', '15 Beitragsjahren'],
	])('is found in "%s"', (text, number) => expect(own(text).match(NUMBER)).toEqual([number]));

	test.each([
		'Nach [[deadlines.fiction]] Wochen (§ 185 Abs. 9 SGB IX), {{count}} Monate.',
		'Mit GdB 50, 30 oder 40 und einer Gleichstellung.',
		'Zwei Antworten, vor dem 1. Januar 2024 (BAG, 9.6.2011, 2 AZR 703/09).',
	])('is not taken from "%s"', (text) => expect(own(text).match(NUMBER)).toBeNull());
});

describe('the words of the interface', () => {
	const words = [...groupsOf(source).keys()].filter((name) =>
		readdirSync(join(root, 'src/lib/i18n/words', source)).includes(`${name}.json`),
	);
	const code = filesIn(join(root, 'src'), /\.(ts|svelte)$/)
		.filter((path) => !/\.test\.ts$/.test(path))
		.map((path) => readFileSync(path, 'utf8'))
		.join('\n');
	const mention = new RegExp(`['"\`](${words.join('|')}):([\\w.-]*(?:\\$\\{[^}]*\\}[\\w.-]*)*)['"\`]`, 'g');
	const used = [...code.matchAll(mention)].map(([, name = '', key = '']) => ({ name, key }));
	const PLURAL = /_(zero|one|two|few|many|other)$/;
	const keys = words.flatMap((name) =>
		leaves(german.get(name)!).map(([path]) => ({ name, key: path.replace(/\.\d+$/, '').replace(PLURAL, '') })),
	);
	/** What a mention may stand for: itself, what lies below it, and anything in place of `${…}`. */
	const pattern = (key: string) =>
		new RegExp(
			`^${key
				.replace(/\$\{[^}]*\}/g, '§')
				.replace(/[.]/g, '\\.')
				.replace(/§/g, '.+')}(\\..+)?$`,
		);

	test('stand in the file for every key that the code mentions', () => {
		const missing = used.filter(
			(one) => !keys.some(({ name, key }) => name === one.name && pattern(one.key).test(key)),
		);
		expect(sorted(missing.map(({ name, key }) => `${name}:${key}`))).toEqual([]);
	});

	test('are all mentioned in the code', () => {
		const patterns = used.map(({ name, key }) => ({ name, matches: pattern(key) }));
		const orphans = keys.filter(({ name, key }) => !patterns.some((one) => one.name === name && one.matches.test(key)));
		const found = sorted(orphans.map(({ name, key }) => `${name}:${key}`));
		expect(found.filter((key) => !UNUSED.includes(key))).toEqual([]);
	});
});

describe.each(languages.filter((language) => language !== source))('the language %s', (language) => {
	const own = groupsOf(language);
	const placeholders = (text: string) => sorted(text.match(/\{\{\w+/g) ?? []);
	/** Plural forms differ from language to language, so only their stem counts. */
	const stems = (tree: Tree) =>
		new Map(
			leaves(tree).map(([path, text]) => [path.replace(/_(zero|one|two|few|many|other)$/, ''), placeholders(text)]),
		);

	test('has the same groups', () => expect(sorted(own.keys())).toEqual(sorted(german.keys())));

	test.each([...german.keys()])('has the same keys and placeholders in %s', (name) =>
		expect(stems(own.get(name) ?? {})).toEqual(stems(german.get(name)!)),
	);
});
