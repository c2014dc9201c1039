/** Every id of the rules has its texts, and nothing stands there that nobody reads. */
import { describe, expect, test } from 'vitest';
import type { CompiledBenefit } from '../src/lib/engine/compile.ts';
import type { Node } from '../src/lib/engine/node.ts';
import { UNMET } from '../src/lib/engine/truth.ts';
import { SETTLERS, type Condition } from '../src/lib/engine/types.ts';
import { visit } from '../src/lib/rules/conditions.ts';
import { fillFigures } from '../src/lib/rules/fill-figures.ts';
import { RuleDiagrams } from '../src/lib/rules/space/rule-diagrams.ts';
import { book, guideOn } from './rules.ts';
import { groupsOf, languages, leaves, source, type Tree } from './text-files.ts';

const german = groupsOf(source);
const group = (name: string): Record<string, Tree> => {
	const found = german.get(name);
	if (typeof found !== 'object') return expect.unreachable(`no texts ${name}`);
	return found as Record<string, Tree>;
};
const keysOf = (tree: Tree | undefined): string[] =>
	typeof tree === 'object' && !Array.isArray(tree) ? Object.keys(tree) : [];
const sorted = (keys: Iterable<string>) => [...new Set(keys)].sort();

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
			for (const { id: question, type, options = [], groups = [] } of questions) {
				const counted = type === 'number' || type === 'money';
				const must = [
					'question',
					'short',
					'why',
					...(options.length > 0 ? ['options'] : []),
					...(groups.length > 0 ? ['groups'] : []),
					...(counted ? ['unit'] : []),
				];
				expectKeys(own[question], question, must, ['hint', 'meaning', 'special', 'where']);
				const headings = (own[question] as Record<string, Tree>).groups;
				expectKeys(
					headings,
					`${question}.groups`,
					groups.map((group) => group.id),
				);
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

	/** Ids of the steps of a benefit, in order. */
	const stepsOf = (id: string): string[] =>
		(book.steps[id]?.steps ?? []).map((step) => (typeof step === 'string' ? step : step.id));
	const shared = group('guidance');
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
			const must = [
				'title',
				'summary',
				'inSentence',
				'covers',
				'notCovered',
				'steps',
				'documents',
				'search',
				'requirements',
				'call',
			];
			expectKeys(own, id, must, ['amount', 'goodToKnow']);
			expectKeys(own.steps, `${id}.steps`, [], stepsOf(id));
			expect(
				stepsOf(id).filter((step) => ![own.steps, shared.steps].some((words) => keysOf(words).includes(step))),
				`${id}.steps`,
			).toEqual([]);
			for (const list of ['covers', 'search']) expect(own[list], `${id}.${list}`).not.toEqual([]);
			const named = namesIn(requires);
			expectKeys(own.requirements, `${id}.requirements`, named);
			for (const name of named)
				expectKeys((own.requirements as Record<string, Tree>)[name], `${id}.${name}`, ['label'], ['unmet', 'open']);
		}
	});

	test('for what is urgent, for procedures, for what is said when it is too late, and for steps that several benefits share', () => {
		const steps = Object.values(book.steps);
		expectKeys(shared, 'guidance', ['steps', 'late', 'elsewhere', 'plans', 'urgent', 'procedures']);
		expectKeys(
			shared.urgent,
			'urgent',
			book.urgent.map(({ id }) => id),
		);
		for (const [id, words] of Object.entries(shared.urgent as Record<string, Tree>))
			expectKeys(words, id, ['title', 'text'], ['sentence', 'until', 'step', 'ask', 'letter']);
		const plans = book.openPoints?.plans.map(({ id }) => id) ?? [];
		expectKeys(shared.plans, 'plans', plans);
		for (const id of plans) expectKeys((shared.plans as Record<string, Tree>)[id], id, ['title', 'text', 'who']);
		expectKeys(
			shared.procedures,
			'procedures',
			book.procedures.map(({ id }) => id),
		);
		const late = sorted(steps.flatMap(({ late }) => late?.id ?? []));
		expectKeys(shared.late, 'late', late);
		expectKeys(shared.elsewhere, 'elsewhere', ['before', 'late', 'documents']);
		expectKeys((shared.elsewhere as Record<string, Tree>).late, 'elsewhere.late', ['other'], late);
		const used = steps.flatMap(({ id }) => stepsOf(id));
		expectKeys(shared.steps, 'steps', [], used);
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
		expectKeys(group('edition'), 'edition', book.edition.changes);
		for (const day of book.edition.changes) expect(group('edition')[day], day).not.toEqual([]);
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
			verdict: ['likely', 'clarify', 'elsewhere', 'unlikely', 'not-about', 'not-checked'],
			verdictMeaning: ['likely', 'clarify', 'elsewhere', 'unlikely', 'not-about', 'not-checked'],
			nature: ['claim', 'person-claim', 'discretion', 'duty', 'office-duty', 'own-duty', 'office-decision'],
			form: benefits.flatMap(({ form }) => form),
			office: benefits.map(({ apply }) => apply.office),
			settledBy: [...SETTLERS, 'carrier'],
			place: benefits.map(({ apply }) => apply.place),
			before: benefits.map(({ apply }) => apply.before).filter((before) => before !== 'none'),
			decision: benefits.map(({ apply }) => apply.decision).filter((decision) => decision !== 'none'),
			incomeTest: ['none', 'not-if-disability-caused', 'vehicle-table'],
			guide: Object.keys(book.guides),
			purpose: benefits.map(({ purpose }) => purpose),
			practice: practicesIn(book),
			unit: benefits.flatMap(({ amount }) => amount?.unit ?? []),
		};
		const terms = group('terms');
		expectKeys(terms, 'terms', Object.keys(used));
		for (const [term, ids] of Object.entries(used)) expectKeys(terms[term], term, sorted(ids));
	});

	test('for every audience and every way of the start page', () => {
		const { audiences: declared = [], start } = book.manifest ?? {};
		expectKeys(group('audiences'), 'audiences', sorted(declared.map(({ id }) => id)));
		for (const words of Object.values(group('audiences')))
			expectKeys(words, 'audience', ['call', 'for', 'name', 'text', 'title']);
		const ways = [...(start?.doors ?? []), ...(start?.more ?? [])];
		expectKeys(group('doors'), 'doors', sorted(ways.map(({ id }) => id)));
		for (const { id } of start?.doors ?? []) expectKeys(group('doors')[id], id, ['action', 'text', 'title']);
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

/** Whose practice the requirements rest on, where no provision says what they want. */
function practicesIn({ requirements, benefits, urgent }: typeof book): string[] {
	const found = [...Object.values(requirements), ...urgent].flatMap(({ practice }) => practice?.of ?? []);
	for (const { requires } of Object.values(benefits))
		visit(requires, '', ({ practice }) => {
			if (practice) found.push(practice.of);
		});
	return found;
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
