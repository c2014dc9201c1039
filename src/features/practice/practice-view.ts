/** The practice of one Land in words, for one benefit or for a kind of people. Pure; sums are those of the day. */
import { inForce } from '#lib/engine/on-day.ts';
import { day as written, number } from '#lib/i18n/format.ts';
import type { Texts } from '#lib/i18n/texts.ts';
import {
	programmeState,
	sumOn,
	type PracticeFact,
	type Programme,
	type ProgrammeState,
} from '#lib/rules/practice-state.ts';
import type { LandPractice } from './load.ts';

/** In which order the kinds are shown. */
const kinds = ['condition', 'paper', 'named', 'money', 'form', 'way'] as const;
type Kind = (typeof kinds)[number];

export interface LineView {
	readonly id: string;
	readonly text: string;
	/** What the law says, and what one can answer, where the office is stricter. */
	readonly strict: { readonly law: string; readonly reply: string } | undefined;
	readonly web: string | undefined;
}

/** What was read on one page. */
export interface PageView {
	readonly id: string;
	/** Where and when it was read, and how sure that is. */
	readonly mark: string;
	readonly lines: readonly LineView[];
}

export interface KindView {
	readonly id: Kind;
	readonly title: string;
	readonly pages: readonly PageView[];
}

export interface PracticeView {
	readonly land: string;
	/** Empty where nothing is known of this benefit. */
	readonly kinds: readonly KindView[];
}

export interface ProgrammeView {
	readonly id: string;
	readonly state: Exclude<ProgrammeState, 'archived'>;
	readonly stateWord: string;
	readonly title: string;
	readonly who: string;
	readonly pays: string;
	readonly apply: string;
	readonly beside: string | undefined;
	/** Until when, or that it is over. */
	readonly ends: string;
	readonly mark: string;
	readonly web: string | undefined;
}

/** A text with its sums, each as it is on the day. */
function filled(text: string, sums: PracticeFact['sums'], day: string, language: string): string {
	return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
		const sum = sums?.[name];
		if (!sum) throw new Error(`no sum "${name}"`);
		return number(sumOn(sum, day), language);
	});
}

/** Where and when it was read, and how sure that is. */
function markOf({ practice }: LandPractice, source: string, { t, language }: Texts): string {
	const page = practice.sources[source];
	if (!page) throw new Error(`no source "${source}"`);
	return t('practice:mark', {
		sure: t(`practice:sure.${page.sure}`),
		source: page.name,
		day: written(page.seen, language),
	});
}

function lineOf(it: LandPractice, fact: PracticeFact, day: string, { language }: Texts): LineView {
	const words = it.words.facts[fact.id];
	if (!words) throw new Error(`no words for "${fact.id}"`);
	const say = (text: string) => filled(text, fact.sums, day, language);
	const strict = fact.narrower && { law: say(words.law ?? ''), reply: say(words.reply ?? '') };
	return { id: fact.id, text: say(words.text), strict, web: fact.web };
}

/** What the office does with a benefit on a day, by kind and by the page where it was read. */
export function practiceView(it: LandPractice, benefit: string, day: string, texts: Texts): PracticeView {
	const facts = it.practice.facts.filter((fact) => fact.benefits.includes(benefit) && inForce(fact, day));
	const views = kinds.map((kind): KindView => {
		const own = facts.filter((fact) => fact.kind === kind);
		const pages = [...new Set(own.map(({ source }) => source))].map((source) => ({
			id: source,
			mark: markOf(it, source, texts),
			lines: own.filter((fact) => fact.source === source).map((fact) => lineOf(it, fact, day, texts)),
		}));
		return { id: kind, title: texts.t(`practice:kinds.${kind}`), pages };
	});
	return { land: it.land, kinds: views.filter(({ pages }) => pages.length > 0) };
}

/** The papers that the office wants besides the general ones, and where that was read. */
export function practicePapers(
	it: LandPractice,
	benefit: string,
	day: string,
	texts: Texts,
): { papers: string[]; marks: string } {
	const pages = practiceView(it, benefit, day, texts).kinds.find(({ id }) => id === 'paper')?.pages ?? [];
	return {
		papers: pages.flatMap(({ lines }) => lines.map(({ text }) => text)),
		marks: pages.map(({ mark }) => mark).join('; '),
	};
}

const ranks: readonly ProgrammeState[] = ['here', 'ask', 'ahead', 'ended'];

/** The programmes of a Land for some people that are not archived: first what exists, last what has ended. */
export function programmeViews(
	it: LandPractice,
	wanted: (programme: Programme) => boolean,
	day: string,
	texts: Texts,
): ProgrammeView[] {
	const { t, language } = texts;
	const views = it.practice.programmes.filter(wanted).flatMap((programme): ProgrammeView[] => {
		const { id, source, sums, until, web } = programme;
		const page = it.practice.sources[source];
		const words = it.words.programmes[id];
		if (!page || !words) throw new Error(`no page or no words for "${id}"`);
		const state = programmeState(programme, page, day);
		if (state === 'archived') return [];
		const say = (text: string) => filled(text, sums, day, language);
		const last = until === undefined ? undefined : written(until, language);
		return [
			{
				id,
				state,
				stateWord: t(`practice:programmes.state.${state}`),
				title: words.title,
				who: say(words.who),
				pays: say(words.pays),
				apply: say(words.apply),
				beside: words.beside && say(words.beside),
				ends:
					last === undefined
						? t('practice:programmes.open')
						: t(`practice:programmes.${state === 'ended' ? 'ended' : 'until'}`, { day: last }),
				mark: markOf(it, source, texts),
				web: web ?? page.web,
			},
		];
	});
	return views.toSorted((one, other) => ranks.indexOf(one.state) - ranks.indexOf(other.state));
}
