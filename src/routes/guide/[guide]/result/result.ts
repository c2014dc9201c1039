import { base } from '$app/paths';
import type { Case } from '#lib/case/types.ts';
import { walk, wanted } from '#lib/engine/walk.ts';
import type {
	CardView,
	DatesView,
	GroupView,
	LeadView,
	LinkView,
	OfficeView,
	RecordView,
} from '#lib/ui/result/view.ts';
import { questionPath } from '../../../paths.ts';
import { conflictViews, type ConflictView } from '../conflicts.ts';
import { benefitLink, cardView } from './card.ts';
import { directory, officeOf } from './office.ts';
import { lead } from './lead.ts';
import { groups, unconfirmed, unmetOnce } from './order.ts';
import { recordView } from './record.ts';
import { relevantAnswers } from './relevant.ts';
import { summary } from './summary.ts';
import { day, type Told } from './words.ts';

export interface ResultView {
	readonly cards: readonly CardView[];
	readonly groups: readonly GroupView[];
	readonly notChecked: readonly LinkView[];
	readonly conflicts: readonly ConflictView[];
	readonly lead: readonly LeadView[];
	readonly summary: string;
	readonly office: OfficeView | undefined;
	/** Address of the question that says what is wanted; none in a guide without one. */
	readonly wishHref: string | undefined;
	readonly record: RecordView;
}

/**
 * The result of a case, in words.
 * @param today ISO day on which the person looks
 * @param dates what follows from days that were entered, for the record
 */
export function resultView(
	told: Told,
	it: Pick<Case, 'answers' | 'keyDate' | 'label'>,
	today: string,
	dates: readonly DatesView[] = [],
): ResultView {
	const { guide, texts } = told;
	const answers = relevantAnswers(guide, it.answers);
	const checked = guide.benefits.filter((benefit) => wanted(guide, benefit, answers));
	const { path, ahead } = walk(guide, it.answers);
	const askable = new Set([...path, ...ahead]);
	const cards = checked.map((benefit) => {
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
		lead: lead(byVerdict, texts),
		summary: summary(byVerdict, texts),
		office,
		wishHref: guide.wish && questionPath(guide.id, guide.wish.question),
		record: recordView(told, answers, byVerdict, {
			title: texts.t(`guides:${guide.id}.title`),
			label: it.label,
			office,
			dates,
			directory,
			notChecked: rest.map(({ title }) => title),
			stamp,
			address: `${location.origin}${base}/`,
		}),
	};
}
