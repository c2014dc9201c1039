import type { Texts } from '#lib/i18n/texts.ts';
import type { CardView, GroupView, LeadView } from '#lib/ui/result/view.ts';

/** What to do now, one step per kind: apply, turn to somebody else first, clear up what is open. */
export function lead(groups: readonly GroupView[], texts: Texts): LeadView[] {
	const cards = groups.flatMap((group) => group.cards);
	const of = (verdict: CardView['verdict']) => cards.filter((card) => card.verdict === verdict);
	const steps = [
		...byKey(of('likely'), applyKey).map(([id, its]) => likelyStep(id, its, texts)),
		...byKey(of('elsewhere'), (card) => card.carriers.find((carrier) => carrier.sure)?.name ?? '').map(
			([carrier, its]): LeadView => ({
				id: `elsewhere-${carrier}`,
				verdict: 'elsewhere',
				title: texts.t('result:lead.elsewhere', { carrier }),
				text: undefined,
				open: undefined,
				cards: its.map(link),
			}),
		),
	];
	const clarify = of('clarify');
	if (clarify.length > 0) steps.push(clarifyStep(clarify, texts));
	return steps;
}

/** Applications go together by who decides; rights at work go together whoever they are against. */
function applyKey(card: CardView): string {
	return card.audience === 'protection' ? card.audience : `${likelyKey(card)} ${card.office}`;
}

/** The words for a likely benefit: what is the person's to claim, an employer cannot apply for. */
function likelyKey({ audience, nature }: CardView): string {
	return nature === 'person-claim' ? nature : audience;
}

function likelyStep(id: string, cards: readonly CardView[], texts: Texts): LeadView {
	const [first] = cards;
	const key = `result:lead.likely.${first && likelyKey(first)}`;
	return {
		id: `likely ${id}`,
		verdict: 'likely',
		title: texts.t(`${key}.title`, { office: first?.office ?? '' }),
		text: first?.audience === 'protection' || cards.some(({ before }) => before) ? texts.t(`${key}.text`) : undefined,
		cards: cards.map(link),
		open: undefined,
	};
}

function clarifyStep(cards: readonly CardView[], texts: Texts): LeadView {
	const open = new Map(
		cards.flatMap((card) => card.open.filter(({ said }) => said === undefined).map(({ id, href }) => [id, href])),
	);
	const [href] = open.values();
	return {
		id: 'clarify',
		verdict: 'clarify',
		title: texts.t('result:lead.clarify'),
		text:
			open.size > 0 ? texts.t('result:lead.clarifyText', { count: open.size }) : texts.t('result:lead.clarifyOffice'),
		cards: cards.map(link),
		open: href === undefined ? undefined : { href, count: open.size },
	};
}

function link({ id, title }: CardView): LeadView['cards'][number] {
	return { id, title };
}

function byKey<T>(items: readonly T[], key: (item: T) => string): [string, T[]][] {
	const found = new Map<string, T[]>();
	for (const item of items) found.set(key(item), [...(found.get(key(item)) ?? []), item]);
	return [...found];
}
