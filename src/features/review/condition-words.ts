/** Conditions of the rules in words, for people who check them. */
import type { Guide } from '#lib/engine/compile.ts';
import type { Benefit, Condition, Requirement, Test } from '#lib/engine/types.ts';
import type { Texts } from '#lib/i18n/texts.ts';
import type { RuleBook } from '#lib/rules/book.ts';
import type { ConditionView } from './review-view.ts';
import { citeAll } from '#features/citation/cite.ts';
import { practiceWords } from '#features/citation/practice-words.ts';

/** All that is needed to put the rules of one benefit into words. */
export interface Wording {
	readonly book: RuleBook;
	readonly guide: Guide;
	readonly benefit: Benefit;
	readonly texts: Texts;
}

/** A condition in words, with shared requirements written out. */
export function conditionView(wording: Wording, condition: Condition): ConditionView {
	const { book, texts } = wording;
	if ('use' in condition) {
		const requirement = book.requirements[condition.use];
		if (!requirement) throw new Error(`no requirement "${condition.use}"`);
		const inner = conditionView(wording, requirement.when);
		return { ...inner, label: labelOf(wording, condition.use), ...restsOn(wording, requirement) };
	}
	const named = {
		label: condition.id === undefined ? undefined : labelOf(wording, condition.id),
		...restsOn(wording, condition),
	};
	const parts = partsOf(condition).map((part) => conditionView(wording, part));
	if ('all' in condition) return { ...named, text: texts.t('review:join.all'), parts };
	if ('any' in condition) return { ...named, text: texts.t('review:join.any'), parts };
	if ('if' in condition) return { ...named, text: texts.t('review:join.if'), parts };
	if (!('not' in condition || 'maybe' in condition)) return { ...named, text: testWords(wording, condition), parts };
	const kind = 'not' in condition ? 'not' : 'maybe';
	const [inner] = parts;
	return inner && inner.parts.length === 0 && inner.label === undefined
		? { ...named, text: texts.t(`review:one.${kind}`, { text: inner.text }), parts: [] }
		: { ...named, text: texts.t(`review:join.${kind}`), parts };
}

function restsOn(
	{ texts }: Wording,
	{ norms, practice }: Pick<Requirement, 'norms' | 'practice'>,
): Pick<ConditionView, 'norms' | 'practice'> {
	return { norms: citeAll(norms ?? []), practice: practiceWords(practice, texts) };
}

/** The name of a condition: that of the shared requirement it uses, or its own. */
export function nameOf(condition: Condition): string | undefined {
	return 'use' in condition ? condition.use : condition.id;
}

/** The conditions that a condition is made of. */
export function partsOf(condition: Condition): readonly Condition[] {
	if ('all' in condition) return condition.all;
	if ('any' in condition) return condition.any;
	if ('not' in condition) return [condition.not];
	if ('if' in condition) return [condition.if, condition.then];
	return 'maybe' in condition ? [condition.maybe] : [];
}

/** The name of a requirement: the benefit's own words, or those that several benefits share. */
function labelOf({ benefit, texts }: Wording, id: string): string {
	const own = `benefits/${benefit.audience}:${benefit.id}.requirements.${id}.label`;
	const shared = `requirements:${id}.label`;
	return texts.has(own) ? texts.t(own) : texts.has(shared) ? texts.t(shared) : id;
}

function testWords({ guide, texts }: Wording, test: Test): string {
	if (test.fact !== undefined) return texts.t(`review:facts.${test.fact}.${test.is ?? ''}`);
	const id = test.question ?? '';
	const key = `questions/${guide.chapterOf[id] ?? ''}:questions.${id}`;
	const question = texts.t(`${key}.short`);
	const option = (name: string) =>
		guide.questions[id]?.type === 'yes-no' ? texts.t(`guide:${name}`) : texts.t(`${key}.options.${name}.label`);
	const either = (names: readonly string[]) =>
		names.map((name) => texts.t('review:quoted', { text: option(name) })).join(texts.t('review:or'));
	if (test.includes !== undefined) return texts.t('review:includes', { question, answer: either([test.includes]) });
	const options = test.in ?? (test.is === undefined ? undefined : [test.is]);
	if (options) return texts.t('review:is', { question, answer: either(options) });
	for (const kind of ['atLeast', 'atMost', 'above', 'below'] as const) {
		const figure = test[kind];
		if (figure === undefined) continue;
		const number = new Intl.NumberFormat(texts.language).format(guide.figures.get(figure)?.value ?? Number.NaN);
		const unit = texts.has(`${key}.unit`) ? texts.t(`${key}.unit`) : '';
		return texts.t(`review:${kind}`, { question, number: `${number} ${unit}`.trim() });
	}
	return question;
}
