/** What the pictures of guides and benefits say is what the rules and the engine say. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile, type CompiledBenefit, type Guide } from '../src/lib/engine/compile.ts';
import { decide } from '../src/lib/engine/decide.ts';
import { leavesOf, type Leaf } from '../src/lib/engine/node.ts';
import { isProven } from '../src/lib/engine/matters.ts';
import { MET, truth } from '../src/lib/engine/truth.ts';
import type { Answer, Answers } from '../src/lib/engine/types.ts';
import { verdict } from '../src/lib/engine/verdict.ts';
import { walk } from '../src/lib/engine/walk.ts';
import { isOfWish, wanted } from '../src/lib/engine/wish.ts';
import { drawBenefit, type Drawing } from '../src/lib/rules/graph/draw.ts';
import type { Graph } from '../src/lib/rules/graph/graph.ts';
import { guideGates } from '../src/lib/rules/graph/guide-gates.ts';
import { drawGuide } from '../src/lib/rules/graph/guide-graph.ts';
import { classFor, trace } from '../src/lib/rules/graph/trace.ts';
import type { Variable } from '../src/lib/rules/space/answer-classes.ts';
import { outcomeOf } from '../src/lib/rules/space/rule-diagrams.ts';
import { answersTo, anyGuide } from './arbitraries.ts';
import { guideIds, guideOn, keyDate } from './rules.ts';

const guides = guideIds.map((id) => [id, guideOn(id)] as const);
const drawn = guides.flatMap(([, guide]) =>
	guide.benefits.map((benefit) => ({ guide, benefit, drawing: drawBenefit(guide, benefit) })),
);
const named = drawn.map((one) => [`${one.guide.id}: ${one.benefit.rule.id}`, one] as const);

const RUNS = Number(process.env.TIMES ?? 1);

/** The verdict without the wish: a picture shows how it is decided, not whether it is looked at. */
const decided = (guide: Guide, benefit: CompiledBenefit, answers: Answers) =>
	verdict({ ...guide, wish: undefined }, benefit, answers).verdict.replace('not-about', 'unlikely');

function reachable({ nodes, edges }: Graph): Set<string> {
	const found = new Set(nodes.slice(0, 1).map(({ id }) => id));
	for (const id of found) for (const edge of edges) if (edge.from === id) found.add(edge.to);
	return found;
}

/** @param practice whether a step, or what a picture is about, rests on practice: then no provision can be cited */
function expectSound(graph: Graph, practice: (mark: string) => boolean = () => false): void {
	const ids = graph.nodes.map(({ id }) => id);
	const edges = graph.edges.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	expect(new Set(edges).size).toBe(edges.length);
	expect([...reachable(graph)].sort()).toEqual([...ids].sort());
	for (const { id, from, to, when, norms } of graph.edges) {
		expect(ids).toContain(from);
		expect(ids).toContain(to);
		expect(norms.length > 0 || practice(from) || practice(graph.id), `provisions or practice of ${id}`).toBe(true);
		const conditions = Object.values(when).filter((value) => value !== undefined);
		expect(conditions.length, `condition of ${id}`).toBeGreaterThan(0);
		expect(when.answered?.classes.length, `answers of ${id}`).not.toBe(0);
	}
}

/** The way must hang together from the first step to an end, in each picture that it goes through. */
function expectWay(guide: Guide, benefit: CompiledBenefit, drawing: Drawing, answers: Answers): void {
	const taken = trace(drawing, answers);
	for (const graph of [drawing.whole, ...drawing.parts]) {
		const own = new Set(graph.edges.map(({ id }) => id));
		const way = taken.filter(({ edge }) => own.has(edge));
		if (graph.id !== '' && way.length === 0) continue;
		expect(way[0]?.from).toBe(graph.nodes[0]?.id);
		way.slice(1).forEach(({ from }, index) => expect(from).toBe(way[index]?.to));
		const end = graph.nodes.find(({ id }) => id === way.at(-1)?.to);
		const step = drawing.steps.find(({ mark }) => mark === graph.id);
		expect(end?.of).toBe(step ? truth(decide(step.node, answers)) : decided(guide, benefit, answers));
	}
	const all = new Set([drawing.whole, ...drawing.parts].flatMap(({ edges }) => edges.map(({ id }) => id)));
	expect(taken.filter(({ edge }) => !all.has(edge))).toEqual([]);
}

/** Where rules are long the guide may ask what cannot matter, because looking for the proof would take too long. */
function onlyWithoutProof(guide: Guide, question: string, path: readonly string[], answers: Answers): void {
	const said = path.slice(0, path.indexOf(question));
	const before = Object.fromEntries(said.map((id) => [id, answers[id]])) as Answers;
	const looked = guide.benefits.filter((benefit) => wanted(guide, benefit, before));
	expect(looked.filter((benefit) => isProven(benefit, question, before))).toEqual([]);
}

describe.each(named)('the pictures of %s', (_, { guide, benefit, drawing }) => {
	const { whole, parts, diagrams } = drawing;

	test('have a condition and a provision at every edge, and nothing twice', () => {
		const practice = (mark: string) => drawing.steps.some((step) => step.mark === mark && step.node.part?.practice);
		for (const graph of [whole, ...parts]) expectSound(graph, practice);
		const ids = [whole, ...parts].map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	test('cite beside a carrier only the cases that can come to it, and beside a question those that hang on it', () => {
		const carriers = drawing.steps.flatMap((step) => {
			const carrier = benefit.carriers.find(({ node }) => node === step.node);
			return carrier ? [{ step, carrier }] : [];
		});
		expect(carriers.map(({ carrier }) => carrier.id)).toEqual(benefit.carriers.map(({ id }) => id));
		for (const { step, carrier } of carriers) {
			const fitting = (fits: (one: (typeof carrier.cases)[number]) => boolean) =>
				[...new Set(carrier.cases.filter(fits).flatMap(({ norms }) => norms))].sort();
			for (const { from, when, norms } of whole.edges)
				if (from === step.mark && when.level === MET)
					expect([...norms].sort()).toEqual(
						fitting(({ node }) => diagrams.store.values(diagrams.level(node)).has(MET)),
					);
			const part = step.inside.kind === 'questions' ? parts.find(({ id }) => id === step.mark) : undefined;
			for (const { when, norms } of part?.edges ?? [])
				if (when.answered)
					expect([...norms].sort()).toEqual(
						fitting(({ node }) => node.questions.includes(when.answered!.variable.question)),
					);
		}
	});

	test('end in every verdict that the rules allow, and in no other', () => {
		const allowed = [...diagrams.store.values(diagrams.outcome(benefit))].map(
			(value) => outcomeOf(benefit, value).verdict,
		);
		const ends = whole.nodes.filter(({ kind }) => kind === 'end').map(({ of }) => of);
		expect([...new Set(ends)].sort()).toEqual([...new Set(allowed)].sort());
	});

	test('give a way that ends in the verdict of the engine, whatever is answered', () => {
		fc.assert(
			fc.property(answersTo(guide, { gaps: 20 }), (answers) => expectWay(guide, benefit, drawing, answers)),
			{ numRuns: 30 * RUNS },
		);
	});
});

test('pictures of made-up rules end in the verdict of the engine too', () => {
	fc.assert(
		fc.property(
			anyGuide.chain((source) => {
				const guide = compile(source, keyDate);
				return fc.tuple(fc.constant(guide), answersTo(guide, { gaps: 20 }));
			}),
			([guide, answers]) => {
				for (const benefit of guide.benefits) expectWay(guide, benefit, drawBenefit(guide, benefit), answers);
			},
		),
		{ numRuns: 300 * RUNS },
	);
});

/** The classes of which the tests see the same as of what was said; beside other answers these can be several. */
function alike(variable: Variable, leaves: readonly Leaf[], answers: Answers): number[] {
	const own = leaves.filter(({ questions }) => questions.includes(variable.question));
	const first = classFor(variable, leaves, answers);
	const seen = (answer: Answer) => own.map(({ level }) => level({ ...answers, [variable.question]: answer })).join();
	return variable.classes.flatMap(({ answer }, index) =>
		index === first || (first > 0 && index > 0 && seen(answer) === own.map(({ level }) => level(answers)).join())
			? [index]
			: [],
	);
}

describe.each(guides)('the pictures of the guide %s', (_, guide) => {
	const [whole, ...chapters] = drawGuide(guide);

	test('have a condition and a provision at every edge, every question and every benefit once', () => {
		for (const graph of [...(whole ? [whole] : []), ...chapters]) expectSound(graph);
		const asked = chapters.flatMap(({ nodes }) => nodes.filter(({ kind }) => kind === 'question').map(({ of }) => of));
		expect(asked).toEqual(guide.order);
		const decides = whole?.edges.flatMap(({ when }) => when.decides ?? []) ?? [];
		expect(decides.sort()).toEqual(guide.benefits.map(({ rule }) => rule.id).sort());
	});

	test('name only conditions that hold whenever a question is asked', () => {
		const gates = new Map(guideGates(guide).map((asked) => [asked.question, asked]));
		const nodes = guide.benefits.flatMap(({ requires, carriers }) => [requires, ...carriers.map(({ node }) => node)]);
		const leaves = nodes.flatMap(leavesOf);
		fc.assert(
			fc.property(answersTo(guide, { gaps: 5 }), (answers) => {
				const { path, answers: kept } = walk(guide, answers);
				for (const question of path)
					for (const { variable, classes } of gates.get(question)?.gates ?? []) {
						const said = kept[variable.question];
						if (said === undefined) continue;
						const places = isOfWish(guide.wish, variable.question)
							? [said].flat().map((it) => variable.classes.findIndex(({ answer }) => String(answer) === it))
							: alike(variable, leaves, kept);
						if (!places.some((place) => classes.includes(place))) onlyWithoutProof(guide, question, path, kept);
					}
			}),
			{ numRuns: 150 * RUNS },
		);
	}, 120_000);

	test('ask for the way to a wish exactly where their conditions hold', () => {
		const gates = guideGates(guide).filter(({ question }) => isOfWish(guide.wish, question));
		fc.assert(
			fc.property(answersTo(guide, { unknown: 60 }), (answers) => {
				const { path } = walk(guide, answers);
				for (const { question, gates: own } of gates) {
					const open = own.every(
						({ variable, classes }) => classes.join() === '0' && answers[variable.question] === 'unknown',
					);
					expect(path.includes(question), question).toBe(open);
				}
			}),
			{ numRuns: 150 * RUNS },
		);
	});
});
