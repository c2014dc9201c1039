/** "Stand damals, Stand heute": what the law of today would say to the answers of a case, where it is another law by now. */
import { carryOver } from '#lib/case/carry-over.ts';
import { checkAnswer } from '#lib/engine/check-answer.ts';
import type { CompiledBenefit, Guide } from '#lib/engine/compile.ts';
import type { Answers } from '#lib/engine/types.ts';
import { explain, type Explained } from '#lib/engine/verdict.ts';
import { walk } from '#lib/engine/walk.ts';
import { wanted } from '#lib/engine/wish.ts';
import { day } from '#lib/i18n/format.ts';
import type { Texts } from '#lib/i18n/texts.ts';
import { guide as compiledGuide } from '#lib/rules/guides.ts';
import { reasonViews } from '#features/benefits/reasons.ts';
import type { OpenCase } from '#features/open-case/open-case.ts';
import type { LawTodayView } from './result-view.ts';
import { shortQuestion } from './words.ts';

/** What has changed since the key date of a case; nothing where its verdicts are those of today. */
export async function lawToday(it: OpenCase, texts: Texts, today: string): Promise<LawTodayView | undefined> {
	if (it.guide.keyDate >= today) return undefined;
	return lawChanges(it.guide, await compiledGuide(it.guide.id, today), it.session.answers, texts);
}

/** The same for two guides of one id, the older one first. */
export function lawChanges(then: Guide, now: Guide, given: Answers, texts: Texts): LawTodayView | undefined {
	const { kept } = carryOver(given, (id, answer) => {
		const question = now.questions[id];
		return question !== undefined && checkAnswer(question, answer) === undefined;
	});
	const before = shownOf(then, walk(then, given).answers);
	const after = shownOf(now, walk(now, kept).answers);
	const items = [...new Set([...before.keys(), ...after.keys()])].flatMap((id) =>
		changeOf(id, before.get(id), after.get(id), texts),
	);
	if (items.length === 0) return undefined;
	const { next, ahead } = walk(now, kept);
	const asked = [...new Set([...(next === undefined ? [] : [next]), ...ahead])].filter((id) => kept[id] === undefined);
	const fresh = asked.filter((id) => !then.questions[id] || given[id] !== undefined);
	return {
		then: day(then.keyDate, texts.language),
		now: day(now.keyDate, texts.language),
		items,
		asked: fresh.map((id) => shortQuestion({ guide: now, texts }, id)),
	};
}

interface ShownBenefit {
	readonly benefit: CompiledBenefit;
	readonly told: Explained;
}

function shownOf(guide: Guide, answers: Answers): Map<string, ShownBenefit> {
	const shown = guide.benefits
		.filter((benefit) => wanted(guide, benefit, answers))
		.map((benefit): [string, ShownBenefit] => [benefit.rule.id, { benefit, told: explain(guide, benefit, answers) }])
		.filter(([, { told }]) => told.verdict !== 'not-about');
	return new Map(shown);
}

function changeOf(
	id: string,
	before: ShownBenefit | undefined,
	after: ShownBenefit | undefined,
	texts: Texts,
): LawTodayView['items'] {
	const { benefit } = after ?? before ?? {};
	if (!benefit || (before?.told.verdict === after?.told.verdict && before?.told.carrier === after?.told.carrier))
		return [];
	const word = ({ told }: ShownBenefit) => {
		const verdict = texts.t(`terms:verdict.${told.verdict}`);
		return told.carrier === undefined ? verdict : `${verdict} (${texts.t(`carriers:${told.carrier}.name`)})`;
	};
	const title = texts.t(`benefits/${benefit.rule.audience}:${id}.title`);
	const values = { title, before: before ? word(before) : '', now: after ? word(after) : '' };
	const kind = !before ? 'added' : !after ? 'gone' : 'item';
	return [{ id, text: texts.t(`result:law.${kind}`, values), why: before && after ? whyOf(before, after, texts) : [] }];
}

/** Requirements that are new, that are gone, and that the same answers meet otherwise. */
function whyOf(before: ShownBenefit, after: ShownBenefit, texts: Texts): string[] {
	const namesOf = ({ benefit, told }: ShownBenefit, without: ShownBenefit, same: boolean): string[] => {
		const others = new Map(without.told.reasons.map(({ id, truth }) => [id, truth]));
		const own = told.reasons.filter(({ id, truth }) =>
			same ? others.has(id) && others.get(id) !== truth : !others.has(id),
		);
		return reasonViews(benefit, own, texts).map(({ label }) => label);
	};
	const lists = {
		new: namesOf(after, before, false),
		dropped: namesOf(before, after, false),
		other: namesOf(after, before, true),
	};
	return Object.entries(lists).flatMap(([kind, names]) =>
		names.length === 0 ? [] : [texts.t(`result:law.${kind}`, { names: names.join('; ') })],
	);
}
