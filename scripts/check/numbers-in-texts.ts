/** Numbers of the law stand in figures; a text names them. */
import type { Fault } from '../../src/lib/rules/book.ts';
import type { Rules } from './open-rules.ts';
import { leaves } from './text-files.ts';
import { fileOfGroup } from './text-keys.ts';

/**
 * Numbers with a unit that stay in a text, by where they stand, and why. The practice of an office need not stand here: its text
 * says as of when ("Stand 12/2023").
 */
const KEPT: Readonly<Record<string, string>> = {
	'benefits/organisation:inklusionsbetriebe.steps.concept': 'a recommendation',
	'benefits/person:arbeitsassistenz.steps.renew': 'a recommendation',
	'benefits/protection:freistellung-von-mehrarbeit.covers.0': 'the ArbZG was not at hand when the figures were written',
	'benefits/protection:freistellung-von-mehrarbeit.notCovered.0': 'as above',
	'questions/protection-rights:questions.overtime-ordered.hint': 'as above',
	'benefits/protection:freistellung-von-mehrarbeit.goodToKnow.1': 'the case that a court decided',
	'questions/protection-rights:questions.sick-over-six-weeks.question':
		'the one year of § 167 (2) SGB IX, in months lest it be taken for the calendar year',
	'about:privacy.loss.list.1': 'what a browser does',
	'cases:lost.why': 'what a browser does',
	'settings:safari.text': 'what a browser does',
	'cases:safari': 'what a browser does',
	'about:accessibility.done.list.4': 'what the page can do',
	'deadlines:calendar.hint': 'what the page does',
	'deadlines:holidays.christmas': 'the name of a holiday',
	'deadlines:holidays.boxing-day': 'the name of a holiday',
	'levy:issue.too-many-months': 'the calendar',
	'levy:issue.months-out-of-range': 'the calendar',
	'cli-levy:not-half': 'how a number is typed',
	'levy:issue.not-half': 'how a number is typed',
	'levy:tiers.someMonths_one': 'a what-if of the page',
	'levy:tiers.someMonths_other': 'a what-if of the page',
	'levy:compare.title': 'a what-if of the page',
	'levy:tier.zero': 'nobody employed, which is no limit that could move',
};

/** What offices or others say, with as of when. */
const PRACTICE = /Stand (?:\p{L}+ )?\d|gelesen im \p{L}+ \d/u;
const WORD =
	'(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn|\\p{L}+zig|dreißig|\\p{L}*hundert|\\p{L}*tausend)';
const UNIT =
	'(?:Euro|EUR|€|%|Prozent|Stunde|Tag|Woche|Monat|Jahr|Platz|Plätze|Person|Mensch|Beschäftigte|Angehörige|\\p{L}+(?:tage|wochen|monate|jahre|stunden|platz|plätze))';
/** A number with what it counts, in digits or words: "15 Stunden", "sechs volle Wochen", "vierten Tag", "dreijährig", "die Hälfte". */
const NUMBER = new RegExp(
	[
		`(?<![\\p{L}\\d.,])(?:\\d[\\d.,]*|${WORD}(?:s?te[nrms]?)?)\\s+(?:[a-zäöüß]+[enrs]\\s+)?(?:[A-ZÄÖÜ]\\p{L}*)?${UNIT}\\p{L}*`,
		`(?<!\\p{L})(?:\\d+-?|${WORD})(?:jähr|monat|wöch|täg|stünd)(?:ig|lich)\\p{L}*`,
		'(?<!\\p{L})halbe[nrs]?\\s+\\p{L}+',
		'(?:Hälfte|Drittel|Viertel|Fünftel|Zwölftel)',
	].join('|'),
	'giu',
);

/** The numbers with a unit in a text; what is filled in is a figure already, or comes from a calculator. */
export function numbersIn(text: string): string[] {
	return text.replace(/\[\[[^\]]*\]\]|\{\{[^}]*\}\}/g, '…').match(NUMBER) ?? [];
}

/** Numbers that a text writes, and exceptions that have none any more. */
export function numberFaults({ folder, texts }: Rules): Fault[] {
	const places = [...texts].flatMap(([group, tree]) =>
		leaves(tree).flatMap(([path, text]) =>
			PRACTICE.test(text) ? [] : numbersIn(text).map((number) => ({ group, path, number })),
		),
	);
	const kept = new Set(places.map(({ group, path }) => `${group}:${path}`));
	return [
		...places
			.filter(({ group, path }) => !(`${group}:${path}` in KEPT))
			.map(({ group, path, number }) => ({
				file: fileOfGroup(folder, group),
				path,
				reason: `writes "${number}": name the figure instead, as in [[hours.minimum]]`,
			})),
		...Object.keys(KEPT)
			.filter((place) => !kept.has(place))
			.map((place) => ({
				file: '../scripts/check/numbers-in-texts.ts',
				path: '',
				reason: `nothing is written at "${place}" any more: take out the exception`,
			})),
	];
}
