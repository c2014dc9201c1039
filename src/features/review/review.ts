import { facts } from '#lib/calculators/facts.ts';
import { compile } from '#lib/engine/compile.ts';
import { sourceLanguage } from '#lib/i18n/languages.ts';
import { texts } from '#lib/i18n/texts.ts';
import { guideSource } from '#lib/rules/guide-source.ts';
import { book } from '#lib/rules/whole-book.ts';
import type { GroupView } from './review-view.ts';
import { audiences } from '#features/benefits/catalogue.ts';
import { reviewView } from './review-benefit.ts';

/** Everything that the folder for review shows, by audience. Reads all rules, which is why only the build does it. */
export async function review(): Promise<{ groups: GroupView[]; asOf: string }> {
	const chapters = Object.keys(book.chapters).map((id) => `questions/${id}`);
	const benefits = audiences.map((audience) => `benefits/${audience}`);
	const common = ['review', 'guide', 'audiences', 'terms', 'requirements', 'carriers'];
	const words = await texts(sourceLanguage, [...common, ...chapters, ...benefits]);
	const guides = Object.keys(book.guides).map((id) => compile(guideSource(book, id, facts), book.edition.asOf, facts));
	const groups = audiences.map((audience): GroupView => {
		const own = Object.values(book.benefits).filter((benefit) => benefit.audience === audience);
		const rank = guides.flatMap((guide) => guide.benefits.map(({ rule }) => rule.id));
		const sorted = own.sort((a, b) => rank.indexOf(a.id) - rank.indexOf(b.id));
		return {
			id: audience,
			title: words.t(`audiences:${audience}.title`),
			benefits: sorted.map((benefit) => {
				const guide = guides.find(({ benefits: all }) => all.some(({ rule }) => rule.id === benefit.id));
				const compiled = guide?.benefits.find(({ rule }) => rule.id === benefit.id);
				if (!guide || !compiled) throw new Error(`no guide asks about "${benefit.id}"`);
				return reviewView({ book, guide, benefit, texts: words }, compiled);
			}),
		};
	});
	return { groups, asOf: book.edition.asOf };
}
