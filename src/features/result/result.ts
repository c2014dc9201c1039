import type { CarrierView } from '#features/benefits/benefit-view.ts';
import { base } from '$app/paths';
import type { Case } from '#lib/case/types.ts';
import { verdict } from '#lib/engine/verdict.ts';
import { UNKNOWN } from '#lib/engine/types.ts';
import { walk } from '#lib/engine/walk.ts';
import { wanted } from '#lib/engine/wish.ts';
import type { CardView, DatesView, GroupView, LinkView, OfficeView, RecordView, SharedView } from './result-view.ts';
import { questionPath } from '#features/open-case/paths.ts';
import { conflictViews, type ConflictView } from '#features/guide/conflicts.ts';
import { benefitLink, cardView } from './card.ts';
import { directory, officeOf } from './office.ts';
import { groups, unconfirmed, unmetOnce } from './order.ts';
import { collect, recordView } from './record.ts';
import { relevantAnswers } from '#features/open-case/relevant.ts';
import { whatWouldChange } from '#lib/engine/change.ts';
import { day } from '#lib/i18n/format.ts';
import type { LawsuitView } from '#features/dismissal/lawsuit.ts';
import type { DueView, FirstView } from './first-view.ts';
import { firstView } from './first.ts';
import { sortOpen, type OpenSort } from './open.ts';
import { planFor } from './plan.ts';
import { type Told } from './words.ts';

export interface ResultView {
	readonly cards: readonly CardView[];
	readonly groups: readonly GroupView[];
	readonly notChecked: readonly LinkView[];
	readonly conflicts: readonly ConflictView[];
	/** What is said first of all. */
	readonly first: FirstView;
	/** What is open, once for all benefits. */
	readonly open: readonly OpenSort[];
	/** Bodies that may come first, each once. */
	readonly carriers: readonly SharedView<CarrierView>[];
	readonly office: OfficeView | undefined;
	/** Address of the question that says what is wanted; none in a guide without one. */
	readonly wishHref: string | undefined;
	/** Whether the situation said what is looked at, because no wish was known. */
	readonly led: boolean;
	readonly record: RecordView;
}

/**
 * The result of a case, in words.
 * @param today ISO day on which the person looks
 * @param dates what follows from days that were entered, for the record
 * @param lawsuit until when somebody who was dismissed can sue
 */
export function resultView(
	told: Told,
	it: Pick<Case, 'answers' | 'keyDate' | 'label'>,
	today: string,
	dates: readonly DatesView[] = [],
	lawsuit?: LawsuitView,
): ResultView {
	const { guide, texts } = told;
	const answers = relevantAnswers(guide, it.answers);
	const checked = guide.benefits.filter((benefit) => wanted(guide, benefit, answers));
	const { path, ahead, next } = walk(guide, it.answers);
	const askable = new Set([...path, ...ahead]);
	const about = checked.filter((benefit) => verdict(guide, benefit, answers).verdict !== 'not-about');
	const cards = about.map((benefit) => {
		const card = cardView(told, benefit, answers);
		// What can no longer change a verdict is not asked: a link there would lead nowhere.
		return { ...card, open: card.open.filter(({ id }) => askable.has(id)) };
	});
	const office = officeOf(answers);
	const byVerdict = groups(cards);
	const rest = guide.benefits
		.filter((benefit) => !checked.includes(benefit))
		.map(({ rule }) => benefitLink(rule, texts));
	const stamp = {
		keyDate: day(it.keyDate, texts.language),
		edition: day(guide.edition, texts.language),
		today: day(today, texts.language),
		unconfirmed: unconfirmed(guide),
	};
	return {
		cards,
		groups: byVerdict.map((group) => ({ ...group, cards: unmetOnce(group.cards, texts) })),
		notChecked: rest,
		conflicts: conflictViews(guide, texts, answers),
		first: firstView(
			byVerdict.flatMap((group) => group.cards),
			{
				texts,
				answers,
				goOn: next === undefined ? undefined : questionPath(guide.id, next),
				due: dueViews(dates),
				lawsuit,
				plan: ({ id }) => {
					const benefit = guide.benefits.find(({ rule }) => rule.id === id);
					return benefit && planFor(whatWouldChange(guide, benefit, answers), answers);
				},
			},
		),
		open: sortOpen(byVerdict.flatMap((group) => group.cards)),
		carriers: collect(cards, (card) =>
			card.verdict === 'unlikely' ? [] : card.carriers.filter(({ sure, rest }) => !sure && !rest),
		),
		office,
		wishHref: guide.wish && questionPath(guide.id, guide.wish.question),
		led: guide.wish !== undefined && answers[guide.wish.question] === UNKNOWN,
		record: recordView(told, answers, byVerdict, {
			title: texts.t(`guides:${guide.id}.title`),
			label: it.label,
			office,
			dates,
			lawsuit,
			directory,
			notChecked: rest.map(({ title }) => title),
			stamp,
			address: `${location.origin}${base}/`,
		}),
	};
}

/** Days by which somebody has to act, the nearest first. */
function dueViews(dates: readonly DatesView[]): DueView[] {
	return dates
		.flatMap(({ id, acts }) => acts.map((act) => ({ benefit: id, ...act })))
		.sort((a, b) => a.day.localeCompare(b.day));
}
