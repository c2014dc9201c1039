/** For tests only: all that the pages say of a case, without drawing them, so that thousands can be tried. */
import { carryOver } from '#lib/case/carry-over.ts';
import { levyGuide, readLevy } from '#lib/case/levy-case.ts';
import type { Case } from '#lib/case/types.ts';
import { checkAnswer } from '#lib/engine/check-answer.ts';
import { sourceLanguage } from '#lib/i18n/languages.ts';
import { texts as load, type Texts } from '#lib/i18n/texts.ts';
import { guide, guideIds } from '#lib/rules/guides.ts';
import { resultView } from '#features/result/result.ts';
import { resultGroups } from '#features/result/words.ts';
import { deadlineView } from '#features/deadlines/show-deadline.ts';
import { monthNames } from '#lib/i18n/day-words.ts';
import { Desk } from '#features/deadlines/desk.svelte.ts';
import { readEntry as readDeadlines } from '#features/deadlines/entry.ts';
import { readEntry as readLetter } from '#features/letter/entry.ts';
import { Calculator as Levy } from '#features/levy/calculator.svelte.ts';
import { countView } from '#features/levy/count-view.ts';
import { monthSums } from '#features/levy/counting.ts';
import { levyCsv } from '#features/levy/csv.ts';
import { recordInputs } from '#features/levy/record.ts';
import { detailsView, resultView as levyView } from '#features/levy/result.ts';
import { levyWords } from '#features/levy/words.ts';
import { aidView } from '#features/vehicle/aid-view.ts';
import { Calculator as Vehicle } from '#features/vehicle/calculator.svelte.ts';
import { beginEntry, readEntry as readVehicle } from '#features/vehicle/entry.ts';

const today = '2026-11-22';

const tools = ['deadlines', 'levy', 'vehicle', 'letter'];

/** Works out what every page would say of a case, all of it as text. Throws what a page would throw. */
export async function viewsOf(it: Case): Promise<string> {
	const words = await load(sourceLanguage, tools);
	const own = guideIds.includes(it.guide) ? await guideViews(it) : [];
	return JSON.stringify([
		cardDay(it),
		...own,
		...(it.guide === levyGuide ? levyViews(it, words) : []),
		...vehicleViews(it, words),
		...deadlineViews(it, words),
		readLetter(it.data.letter),
	]);
}

/** As the list of cases says when a case was changed. */
function cardDay({ updatedAt }: Case): string {
	return new Intl.DateTimeFormat('de', { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(updatedAt));
}

async function guideViews(it: Case): Promise<unknown[]> {
	const own = await guide(it.guide, it.keyDate);
	const audiences = [...new Set(own.benefits.map(({ rule }) => rule.audience))];
	const words = await load(sourceLanguage, resultGroups(it.guide, audiences));
	const { kept } = carryOver(it.answers, (id, answer) => {
		const question = own.questions[id];
		return question !== undefined && checkAnswer(question, answer) === undefined;
	});
	return [resultView({ guide: own, texts: words }, { ...it, answers: kept }, today)];
}

function levyViews(it: Case, texts: Texts): unknown[] {
	const entry = readLevy(it);
	if (!entry) return [];
	const calculator = new Levy('2025');
	calculator.show(entry);
	const words = levyWords(texts);
	const { reading, levy } = calculator;
	const year = Number(entry.year);
	return [
		recordInputs(entry, reading, words),
		levyCsv(entry, words),
		monthSums(entry.groups, year),
		entry.groups.map((group) => countView(group, year, words)),
		levy && reading.input && levyView(levy, reading.input, words, today),
		levy && reading.input && detailsView(levy, reading.input, words),
	];
}

function vehicleViews({ data }: Case, texts: Texts): unknown[] {
	const entry = readVehicle(data.vehicle, beginEntry('2026'));
	if (!entry) return [];
	const calculator = new Vehicle('2026');
	calculator.show(entry);
	const { aid, reading } = calculator;
	return [aid && reading.input && aidView(aid, reading.input, texts)];
}

function deadlineViews({ data }: Case, texts: Texts): unknown[] {
	const entry = readDeadlines(data.deadlines);
	if (!entry) return [];
	const desk = new Desk(monthNames(texts.language), '2025');
	desk.entry = entry;
	const land = entry.land || undefined;
	return [desk.announcedOn, desk.firstDay, desk.found.map((one) => deadlineView(one, { texts, land, today }))];
}
