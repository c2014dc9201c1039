/** The texts that only the search reads, of the language that all texts are written in first. */
import search from '../../../rules/texts/de/search.json' with { type: 'json' };
import type { Tongue } from './format.ts';

type Told = Readonly<Record<string, { readonly title: string; readonly text: string } | undefined>>;

export const { tools, offices, contacts } = search;
export const tongue: Tongue = { same: search.same, skip: search.skip, meaning: search.meaning };

type Programmes = Readonly<Record<string, { readonly title: string; readonly who: string } | undefined>>;
interface Practice {
	readonly programmes?: Programmes;
}

/** The programmes of a Land in words, by the file of its practice. */
export const programmeTexts: Readonly<Record<string, Practice | undefined>> = import.meta.glob<Practice>(
	'/rules/texts/de/practice/*.json',
	{ eager: true, import: 'default' },
);

/** What each provision says, in own words. */
export const lawTexts = Object.assign(
	{},
	...Object.values(import.meta.glob<Told>('/rules/texts/de/law/*.json', { eager: true, import: 'default' })),
) as Told;
