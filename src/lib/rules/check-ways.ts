/** Checks the ways of a guide for somebody who does not know what to wish: each ends in help that there is, and none is missing. */
import type { Way, Ways, Wishes } from '#lib/engine/types.ts';
import type { Fault, RuleBook } from './book.ts';
import { chapterQuestions } from './chapter-questions.ts';
import { conditions, fileOf, visit } from './conditions.ts';

type Tell = (path: string, reason: string) => void;
type Guide = RuleBook['guides'][string];

/** Ways that ask or lead to what does not exist, options that lead nowhere, and benefits to which nothing leads. */
export function wayFaults(book: RuleBook): Fault[] {
	return Object.values(book.guides).flatMap((guide) => {
		const faults: Fault[] = [];
		const file = fileOf(book, `guides/${guide.id}`);
		if (guide.wish?.ways)
			waysFaults(book, guide, guide.wish, guide.wish.ways, (path, reason) =>
				faults.push({ file, path: `wish.ways.${path}`, reason }),
			);
		return faults;
	});
}

function waysFaults(book: RuleBook, guide: Guide, wish: Wishes, ways: Ways, tell: Tell): void {
	const order = guide.chapters.flatMap((chapter) => chapterQuestions(book, chapter));
	const purposes = new Set(guide.benefits.flatMap((id) => book.benefits[id]?.purpose ?? []));
	const wishable = (path: string, list: readonly string[]) => {
		for (const [index, purpose] of list.entries()) {
			if (!purposes.has(purpose)) tell(path, `no benefit of the guide has the purpose "${purpose}"`);
			if (list.indexOf(purpose) < index) tell(path, `"${purpose}" stands there twice: take one out`);
		}
	};
	const read = new Set<string>();
	for (const { condition } of conditions(book))
		visit(condition, '', (part) => {
			if ('question' in part && part.question !== undefined) read.add(part.question);
		});
	ways.asked.forEach((way, index) => {
		const before = ways.asked[index - 1]?.question ?? wish.question;
		const at = order.indexOf(way.question);
		const path = `asked.${String(index)}.question`;
		if (at < 0) tell(path, `the guide has no question "${way.question}"`);
		else if (order[at - 1] !== before) tell(path, `"${way.question}" has to stand right behind "${before}"`);
		if (read.has(way.question))
			tell(path, `"${way.question}" is read by a condition: ask for the way by another question`);
		optionFaults(book, way, (step, reason) => {
			tell(`asked.${String(index)}.${step}`, reason);
		});
		for (const [option, led] of Object.entries(way.leads)) wishable(`asked.${String(index)}.leads.${option}`, led);
	});
	wishable('otherwise', ways.otherwise);
	wishable('apart', ways.apart ?? []);
	const reached = new Set([...ways.asked.flatMap(({ leads }) => Object.values(leads).flat()), ...ways.otherwise]);
	for (const purpose of purposes) {
		const apart = ways.apart?.includes(purpose) === true || wish.apart?.includes(purpose) === true;
		if (!apart && !reached.has(purpose))
			tell('asked', `nothing leads to "${purpose}": name it under "apart" if that is meant`);
	}
	for (const purpose of ways.apart ?? [])
		if (reached.has(purpose)) tell('apart', `a way leads to "${purpose}": take it out here or there`);
}

/** Each option leads somewhere, and only options do. */
function optionFaults(book: RuleBook, { question: id, leads }: Way, tell: Tell): void {
	const question = book.questions[id];
	if (!question) return;
	if (question.type !== 'choice' && question.type !== 'multiple') tell('question', `"${id}" has to have options`);
	if (question.from !== undefined || question.until !== undefined)
		tell('question', `"${id}" has days: a way has to be there on every day`);
	const options = question.options ?? [];
	for (const option of options) if (!leads[option]) tell('leads', `the option "${option}" of "${id}" leads nowhere`);
	for (const option of Object.keys(leads))
		if (!options.includes(option)) tell(`leads.${option}`, `"${id}" has no option "${option}"`);
}
