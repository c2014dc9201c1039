/** What is known of the offices of one Land: loaded when a Land is asked for, never with a question. */
import type { Practice } from '#lib/rules/practice-state.ts';

/** The words of a fact; `law` and `reply` where it is stricter than the law. */
export interface FactWords {
	readonly text: string;
	readonly law?: string;
	readonly reply?: string;
}

export interface ProgrammeWords {
	readonly title: string;
	readonly who: string;
	readonly pays: string;
	readonly apply: string;
	/** What it is not paid beside. */
	readonly beside?: string;
}

export interface LandWords {
	readonly facts: Readonly<Record<string, FactWords>>;
	readonly programmes: Readonly<Record<string, ProgrammeWords>>;
}

/** The practice of one office with its words. */
export interface LandPractice {
	/** As the office is listed: "Nordrhein-Westfalen (Rheinland)". */
	readonly land: string;
	readonly practice: Practice;
	readonly words: LandWords;
}

const words = import.meta.glob<LandWords>('/rules/texts/*/practice/*.json', { import: 'default' });

/** The practice of an office, by the id of `offices.json`; undefined for an id that is none. */
export async function landPractice(id: string, language: string): Promise<LandPractice | undefined> {
	const load = words[`/rules/texts/${language}/practice/${id}.json`];
	const [{ default: all }, { default: offices }] = await Promise.all([
		import('virtual:practice'),
		import('virtual:offices'),
	]);
	const practice = all[id];
	const office = offices.offices.find((one) => one.id === id);
	if (!load || !practice || !office) return undefined;
	return { land: office.land, practice, words: await load() };
}

/** What the offices of some Länder do, by the id of the office. */
export type Practices = ReadonlyMap<string, LandPractice>;

/** Before they are loaded. */
export const noPractices: Practices = new Map();

/** The practice of each office that was answered as the Land; what is no answer, or has no practice, is left out. */
export async function landPractices(answered: readonly unknown[], language: string): Promise<Practices> {
	const ids = [...new Set(answered)].filter((id) => typeof id === 'string');
	const found = await Promise.all(ids.map(async (id) => [id, await landPractice(id, language)] as const));
	return new Map(found.flatMap(([id, it]) => (it ? [[id, it] as const] : [])));
}

/** The Länder to choose from, as their offices are listed. */
export async function landChoices(): Promise<{ value: string; label: string }[]> {
	const { default: offices } = await import('virtual:offices');
	return offices.offices.map(({ id, land }) => ({ value: id, label: land }));
}
