/** What to do, what runs out and how another body decides, in words: loaded with a result, never with a question. */
import source from 'virtual:guidance';
import { resolve } from '$app/paths';
import { eventIds, type EventId } from '#lib/calculators/deadlines/events.ts';
import { facts } from '#lib/calculators/facts.ts';
import { compileGuidance, type Guidance, type Procedure, type Urgent } from '#lib/engine/guidance.ts';
import type { Guide } from '#lib/engine/compile.ts';
import type { Answers, Benefit } from '#lib/engine/types.ts';
import type { Verdict } from '#lib/engine/verdict.ts';
import type { Texts } from '#lib/i18n/texts.ts';
import type { ProcedureView, UrgentView } from './benefit-view.ts';
import { citeAll } from '#features/citation/cite.ts';
import { practiceWords } from '#features/citation/practice-words.ts';

const known = new WeakMap<Guide, Guidance>();

/** The guidance of a guide, compiled once. */
function guidanceOf(guide: Guide): Guidance {
	const found = known.get(guide) ?? compileGuidance(guide, source, facts);
	known.set(guide, found);
	return found;
}

type Named = Pick<Benefit, 'id' | 'audience'>;

/** The steps of a benefit for someone who answered so; where another body comes first, the steps there. */
export function stepTexts(
	guide: Guide,
	rule: Benefit,
	it: Verdict | undefined,
	answers: Answers,
	texts: Texts,
): string[] {
	if (it?.verdict === 'elsewhere')
		return proceduresOf(guide, rule, it, answers).flatMap(({ id }) => texts.list(`guidance:procedures.${id}.steps`));
	return guidanceOf(guide)
		.steps(rule.id, answers)
		.map((step) => stepText(rule, step, texts));
}

/** The steps of a benefit for someone of whom nothing is known. */
export function openStepTexts(benefit: Named, texts: Texts): string[] {
	const steps = source.benefits[benefit.id]?.steps ?? [];
	return steps.filter(({ sure }) => !sure).map(({ id }) => stepText(benefit, id, texts));
}

/** A step has words of its own, or those that several benefits share. */
function stepText({ id, audience }: Named, step: string, texts: Texts): string {
	const own = `benefits/${audience}:${id}.steps.${step}`;
	return texts.t(texts.has(own) ? own : `guidance:steps.${step}`);
}

/**
 * What is said in place of "apply first" where the answers say that it is too late for that. Another body that comes first
 * has rules of its own: what the Integrationsämter do then says nothing about it.
 */
export function lateText(
	guide: Guide,
	benefit: string,
	it: Verdict | undefined,
	answers: Answers,
	texts: Texts,
): string | undefined {
	const late = guidanceOf(guide).late(benefit, answers);
	if (late === undefined) return undefined;
	const own = `guidance:elsewhere.late.${late}`;
	if (it?.verdict === 'elsewhere') return texts.t(texts.has(own) ? own : 'guidance:elsewhere.late.other');
	return texts.t(`guidance:late.${late}`);
}

/** What must not happen before the application; nothing where none is made beforehand. */
export function beforeText({ apply, nature }: Benefit, it: Verdict | undefined, texts: Texts): string | undefined {
	// That a notice needs the consent, and what runs out after it, is said as urgent.
	if (apply.before === 'none' || apply.before === 'notice') return undefined;
	if (nature === 'person-claim') return texts.t('result:card.beforePerson');
	if (it?.verdict === 'elsewhere') return texts.t('guidance:elsewhere.before');
	return texts.t(`terms:before.${apply.before}`);
}

/** What to bring: the papers of the office, or what any other body that comes first will want to see. */
export function documentTexts({ id, audience }: Named, it: Verdict | undefined, texts: Texts): readonly string[] {
	if (it?.verdict === 'elsewhere') return texts.list(`guidance:elsewhere.documents.${audience}`);
	return texts.list(`benefits/${audience}:${id}.documents`);
}

/** What runs out, whatever the verdict is. */
function urgentOf(guide: Guide, benefit: string, answers: Answers): readonly Urgent[] {
	return guidanceOf(guide).urgent(benefit, answers);
}

/** The ids of what runs out, in the order in which it is said. */
export function urgentIds(guide: Guide, benefit: string, answers: Answers): string[] {
	return urgentOf(guide, benefit, answers).map(({ id }) => id);
}

/** The events whose days tell until when. */
export function urgentEvents(guide: Guide, benefit: string, answers: Answers): EventId[] {
	const named = urgentOf(guide, benefit, answers).map(({ event }) => event);
	return eventIds.filter((id) => named.includes(id));
}

/** What runs out, in words. */
export function urgentViews(guide: Guide, benefit: string, answers: Answers, texts: Texts): UrgentView[] {
	return urgentOf(guide, benefit, answers).map(({ id, norms = [], practice, event }) => ({
		id,
		title: texts.t(`guidance:urgent.${id}.title`),
		text: texts.t(`guidance:urgent.${id}.text`),
		norms: citeAll(norms),
		practice: practiceWords(practice, texts),
		href: event === undefined ? undefined : `${resolve('/deadlines/')}#${event}`,
		letter: texts.has(`guidance:urgent.${id}.letter`)
			? { title: texts.t(`guidance:urgent.${id}.letter`), href: `${resolve('/letter/')}#${benefit}` }
			: undefined,
	}));
}

/** How the carrier that comes first decides on a benefit; nothing where none surely does. */
function proceduresOf(guide: Guide, rule: Benefit, it: Verdict, answers: Answers): readonly Procedure[] {
	if (it.verdict !== 'elsewhere' || it.carrier === undefined) return [];
	return guidanceOf(guide).procedures(it.carrier, rule.purpose, answers);
}

/** The procedure of the carrier that comes first, in words. */
export function procedureViews(
	guide: Guide,
	rule: Benefit,
	it: Verdict,
	answers: Answers,
	texts: Texts,
): ProcedureView[] {
	return proceduresOf(guide, rule, it, answers).map(({ id, norms = [] }) => ({
		id,
		label: texts.t(`guidance:procedures.${id}.title`),
		text: texts.t(`guidance:procedures.${id}.text`),
		norms: citeAll(norms),
	}));
}
