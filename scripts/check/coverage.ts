/** What the examples have to show: every verdict, requirement, carrier, question and option that a rule names. */
import type { CompiledBenefit, Guide } from '../../src/lib/engine/compile.ts';
import { reach } from '../../src/lib/engine/reach.ts';
import { UNMET } from '../../src/lib/engine/truth.ts';
import type { Answers, Condition, GuideSource, Test } from '../../src/lib/engine/types.ts';
import { explain, type Explained } from '../../src/lib/engine/verdict.ts';
import type { Fault, RuleBook } from '../../src/lib/rules/book.ts';
import { fileOf, visit } from '../../src/lib/rules/conditions.ts';
import { holds } from '../prove/reference.ts';
import { benefitOf, casesIn, explained, type Case } from './examples.ts';
import type { Rules } from './open-rules.ts';

type File = RuleBook['examples'][number];

/** What the examples do not show yet. */
export function coverageFaults(rules: Rules): Fault[] {
	const { book } = rules;
	return [
		...book.examples.flatMap((file) => [
			...unshownVerdicts(rules, file),
			...unshownRequirements(rules, file),
			...unshownCarriers(rules, file),
		]),
		...rules.guideIds.flatMap((id) => [
			...withoutExamples(rules, id),
			...unmetCarrierCases(rules, id),
			...unansweredOptions(rules, id),
		]),
	];
}

const shownBy = (
	rules: Rules,
	{ benefit, guide }: Pick<File, 'benefit' | 'guide'>,
): (Case & { verdict: Explained })[] =>
	casesIn(rules).flatMap((one) => {
		const verdict = one.benefit === benefit && one.guide === guide ? explained(rules, one) : undefined;
		return verdict ? [{ ...one, verdict }] : [];
	});

/** Verdicts that can be reached and that no example has. */
export function unshownVerdicts(rules: Rules, file: File): Fault[] {
	const guide = rules.guideOn(file.guide);
	const benefit = benefitOf(guide, file.benefit);
	if (!benefit)
		return [{ file: file.file, path: 'benefit', reason: `no benefit "${file.benefit}" in "${file.guide}"` }];
	const shown = new Set<string>(file.examples.map(({ verdict }) => verdict));
	const wanted = [
		'likely',
		...(childrenOf(benefit).every((node) => neverUnmet(guide, node)) ? [] : ['unlikely']),
		'clarify',
		...(benefit.carriers.length > 0 ? ['elsewhere'] : []),
	];
	return wanted
		.filter((verdict) => !shown.has(verdict))
		.map((verdict) => ({
			file: file.file,
			path: 'examples',
			reason: `no example has the verdict "${verdict}": write one, from the law`,
		}));
}

/** Requirements that no example shows unmet, or open where nothing makes them unmet. */
export function unshownRequirements(rules: Rules, file: File): Fault[] {
	const guide = rules.guideOn(file.guide);
	const benefit = benefitOf(guide, file.benefit);
	if (!benefit) return [];
	const shown = shownBy(rules, file);
	return explain(guide, benefit, {}).reasons.flatMap(({ id }) => {
		const node = childrenOf(benefit).find(({ part }) => part?.id === id);
		const wanted = node && neverUnmet(guide, node) ? 'open' : 'unmet';
		if (shown.some(({ verdict }) => verdict.reasons.some((reason) => reason.id === id && reason.truth === wanted)))
			return [];
		return [
			{
				file: file.file,
				path: 'examples',
				reason: `no example shows the requirement "${id}" ${wanted}: write one, from the law`,
			},
		];
	});
}

/** Carriers of a benefit that no example names. */
export function unshownCarriers(rules: Rules, file: File): Fault[] {
	const carriers = benefitOf(rules.guideOn(file.guide), file.benefit)?.carriers ?? [];
	const named = new Set(shownBy(rules, file).flatMap(({ verdict }) => verdict.carriers.map(({ id }) => id)));
	return carriers
		.filter(({ id }) => !named.has(id))
		.map(({ id }) => ({
			file: file.file,
			path: 'examples',
			reason: `no example names the carrier "${id}" that may have to pay first: write one, from the law`,
		}));
}

/** Benefits of a guide without any example. */
export function withoutExamples({ book, sourceOf }: Rules, guide: string): Fault[] {
	const shown = new Set(book.examples.map(({ benefit }) => benefit));
	return sourceOf(guide)
		.benefits.filter(({ id }) => !shown.has(id))
		.map(({ id }) => ({
			file: book.places[`benefits/${id}`] ?? id,
			path: '',
			reason: `has no examples: write ${id}.examples.json beside it`,
		}));
}

/** Cases of carriers that no example of the guide meets, so that the carrier comes first or has to be asked. */
export function unmetCarrierCases(rules: Rules, id: string): Fault[] {
	const { book, keyDate } = rules;
	const source = rules.sourceOf(id);
	const purposes = new Set(source.benefits.map(({ purpose }) => purpose));
	const purposeOf = ({ benefit }: Case) => book.benefits[benefit]?.purpose ?? '';
	const own = casesIn(rules).filter(({ benefit }) => source.benefits.some((rule) => rule.id === benefit));
	return Object.values(source.carriers).flatMap((carrier) =>
		carrier.cases.flatMap(({ purposes: about, effect, when }, index): Fault[] => {
			if (!about.some((purpose) => purposes.has(purpose))) return [];
			const shown = own.some((one) => {
				if (!about.includes(purposeOf(one)) || holds(source, keyDate, one.example.answers, when) !== true) return false;
				const verdict = explained(rules, { ...one, guide: id });
				return effect === 'first'
					? verdict?.carrier === carrier.id
					: verdict?.carriers.some((other) => other.id === carrier.id);
			});
			const reason = `no example of the guide "${id}" meets this case of "${carrier.id}" (${effect}): write one, from the law`;
			return shown ? [] : [{ file: fileOf(book, `carriers/${carrier.id}`), path: `cases.${String(index)}`, reason }];
		}),
	);
}

/** Questions that a rule of a guide reads and no example answers, and options that a rule names and no example chooses. */
export function unansweredOptions(rules: Rules, id: string): Fault[] {
	const source = rules.sourceOf(id);
	const own = casesIn(rules).filter(({ benefit }) => source.benefits.some((rule) => rule.id === benefit));
	const given = new Map<string, Set<unknown>>();
	for (const { example } of own)
		for (const [question, answer] of Object.entries(example.answers)) {
			const all = given.get(question) ?? new Set<unknown>();
			given.set(question, all);
			for (const one of [answer].flat()) all.add(one);
		}
	const missing = testsOf(source).flatMap(({ question = '', is, in: some = [], includes }) => {
		const answers = given.get(question);
		if (!answers) return [[question, `no example of the guide "${id}" answers "${question}"`] as const];
		return [is, includes, ...some]
			.filter((option) => option !== undefined && !answers.has(option))
			.map(
				(option) => [question, `no example of the guide "${id}" answers "${question}" with "${option ?? ''}"`] as const,
			);
	});
	return [...new Map(missing.map(([question, reason]) => [reason, question]))].map(([reason, question]) => ({
		file: fileOf(rules.book, `question/${question}`),
		path: `questions.${String(rules.book.chapters[chapterOf(rules, question)]?.questions.findIndex((one) => one.id === question) ?? 0)}`,
		reason: `${reason}: write one, from the law`,
	}));
}

function chapterOf({ book }: Rules, question: string): string {
	return Object.values(book.chapters).find(({ questions }) => questions.some(({ id }) => id === question))?.id ?? '';
}

const childrenOf = ({ requires }: CompiledBenefit) => (requires.kind === 'all' ? requires.children : [requires]);

/** Whether no answers make a requirement unmet, by trying them all. */
function neverUnmet(guide: Guide, node: CompiledBenefit['requires']): boolean {
	const tries = node.questions.reduce<Answers[]>(
		(sofar, id) => {
			const { type, options = ['yes', 'no'], min = 0, max = 0 } = guide.questions[id] ?? { type: 'yes-no' };
			const answers = type === 'number' || type === 'money' ? [min, max] : options;
			return sofar.flatMap((given) => answers.map((answer) => ({ ...given, [id]: answer })));
		},
		[{}],
	);
	return tries.every((answers) => reach(node, answers).min !== UNMET);
}

/** Every test on a question in the rules of a guide. */
function testsOf({ benefits, carriers, requirements }: GuideSource): Test[] {
	const tests: Test[] = [];
	const conditions: Condition[] = [
		...benefits.map(({ requires }) => requires),
		...Object.values(requirements).map(({ when }) => when),
		...Object.values(carriers).flatMap(({ cases }) =>
			cases
				.filter(({ purposes }) => benefits.some(({ purpose }) => purposes.includes(purpose)))
				.map(({ when }) => when),
		),
	];
	for (const condition of conditions)
		visit(condition, '', (part) => {
			if ('question' in part && part.question !== undefined) tests.push(part);
		});
	return tests;
}
