import names from '../../../rules/texts/de/figures.json' with { type: 'json' };
import { figureOn } from '#lib/engine/figures.ts';
import type { Texts } from '#lib/i18n/texts.ts';
import type { RuleBook } from '#lib/rules/book.ts';
import { useKinds, type Use } from '#lib/rules/uses.ts';
import { audiences } from '#features/benefits/catalogue.ts';
import type { UseGroup, UseItem } from './law-view.ts';

/** More requirements than these say nothing to whoever is no expert. */
const few = 6;

/** Where a benefit is told, and where the questions about it begin. */
export interface Ways {
	readonly page: (benefit: string) => string;
	readonly check: (benefit: string) => string | undefined;
}

/** What one can read on, or has to heed. */
const plain: ReadonlySet<Use['kind']> = new Set(['benefit', 'urgent']);

const figureNames: Readonly<Record<string, Readonly<Record<string, string>>>> = names;

/** Things of the rules by their kind, each with its name in words. */
export function useGroups(uses: readonly Use[], book: RuleBook, texts: Texts, ways: Ways) {
	return useKinds
		.map((kind): UseGroup => {
			const items = uses
				.filter((use) => use.kind === kind)
				.map((use): UseItem => {
					const benefit = use.kind === 'benefit' ? use.id : book.benefits[use.of ?? '']?.id;
					return {
						id: `${use.of ?? ''}/${use.id}`,
						text: useText(use, book, texts),
						href: benefit === undefined ? undefined : ways.page(benefit),
						check: kind === 'benefit' ? ways.check(use.id) : undefined,
					};
				});
			const said = plain.has(kind) || (kind === 'requirement' && items.length <= few);
			return { plain: said, label: texts.t(`law:kind.${kind}`, { count: items.length }), items };
		})
		.filter(({ items }) => items.length > 0);
}

function useText({ kind, id, of = '' }: Use, book: RuleBook, texts: Texts): string {
	const benefitKey = (benefit: string) => `benefits/${book.benefits[benefit]?.audience ?? ''}:${benefit}`;
	switch (kind) {
		case 'benefit':
			return texts.t(`${benefitKey(id)}.title`);
		case 'requirement': {
			if (of === '') return texts.t(`requirements:${id}.label`);
			const label = texts.t(`${benefitKey(of)}.requirements.${id}.label`);
			return texts.t('law:ownRequirement', { label, benefit: texts.t(`${benefitKey(of)}.title`) });
		}
		case 'carrier':
			return texts.t(`carriers:${id}.name`);
		case 'question': {
			const chapter = Object.values(book.chapters).find(({ questions }) => questions.some((one) => one.id === id));
			return texts.t(`questions/${chapter?.id ?? ''}:questions.${id}.question`);
		}
		case 'figure':
			return figureText(id, book, texts);
		case 'hint':
			return texts.t(`hints:${id}`);
		case 'urgent':
			return texts.t(`guidance:urgent.${id}.title`);
		case 'procedure':
			return texts.t(`guidance:procedures.${id}.title`);
		case 'conflict':
			return texts.t(`guides:${of}.conflicts.${id}`);
	}
}

/** Name and value of a figure on the day of the edition. */
function figureText(id: string, book: RuleBook, texts: Texts): string {
	const figure = book.figures[id];
	const value = figure && figureOn(figure, book.edition.asOf)?.value;
	const [subject = '', own = ''] = id.split('.');
	const name = figureNames[subject]?.[own];
	if (name === undefined) throw new Error(`no name for the figure "${id}"`);
	if (value === undefined) return name;
	const unit = `law:unit.${figure?.unit ?? ''}`;
	const number = new Intl.NumberFormat(texts.language).format(value);
	return texts.t('law:figure', { name, value: texts.t(unit, { count: value, number }) });
}

/** For whom the benefits are that rest on a part, by what the rules say of them; none where none do. */
export function whomFor(uses: readonly Use[], book: RuleBook, texts: Texts): string | undefined {
	const benefits = uses.flatMap(({ kind, id, of }) => book.benefits[kind === 'benefit' ? id : (of ?? '')] ?? []);
	const names = audiences
		.filter((audience) => benefits.some((benefit) => benefit.audience === audience))
		.map((audience) => texts.t(`audiences:${audience}.for`));
	return names.length === 0 ? undefined : texts.t('law:whom', { whom: names.join('; ') });
}
