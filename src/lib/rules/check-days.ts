/** Checks the days of the rules: whatever is the law on a day finds everything it names, and something is left of it. */
import { inForce, turnsOf } from '#lib/engine/on-day.ts';
import type { Condition, Days, Question } from '#lib/engine/types.ts';
import type { Fault, RuleBook } from './book.ts';
import { conditions, fileOf } from './conditions.ts';

const FIRST = '0001-01-01';

/** Faults in the days of a book: a part that outlives what it names, or of which nothing is left. */
export function dayFaults(book: RuleBook): Fault[] {
	return [
		...conditions(book).flatMap(({ file, path, condition, within }) => {
			const faults: Fault[] = [];
			followed(book, condition, path, [...within], true, (at, reason) => faults.push({ file, path: at, reason }));
			return faults;
		}),
		...turnedFaults(book),
		...wishFaults(book),
	];
}

type Tell = (path: string, reason: string) => void;

function followed(
	book: RuleBook,
	condition: Condition,
	path: string,
	within: readonly Days[],
	alone: boolean,
	tell: Tell,
): void {
	const dated = condition.from !== undefined || condition.until !== undefined;
	if (dated && turned(condition)) tell(path, lateWords(condition));
	if (dated && alone)
		tell(
			path,
			'stands alone and has no days of its own: give them to what it stands in, or put it in an "all" or "any"',
		);
	const here = [...within, condition];
	const below = (part: Condition, step: string, single: boolean) =>
		followed(book, part, `${path}.${step}`, here, single, tell);
	if ('all' in condition || 'any' in condition) {
		const [kind, parts] = 'all' in condition ? ['all', condition.all] : (['any', condition.any] as const);
		parts.forEach((part, index) => below(part, `${kind}.${String(index)}`, false));
		const bare = daysOf(here, parts).find((day) => !parts.some((part) => stands(book, part, day)));
		if (bare !== undefined) tell(path, `nothing is left of it on ${bare}: give it days as a whole, or another part`);
	} else if ('not' in condition) below(condition.not, 'not', true);
	else if ('maybe' in condition) below(condition.maybe, 'maybe', true);
	else if ('if' in condition) {
		below(condition.if, 'if', true);
		below(condition.then, 'then', true);
	} else if ('use' in condition) {
		const used = book.requirements[condition.use];
		const gone = used && alone && daysOf(here, [used]).find((day) => !inForce(used, day));
		if (gone !== undefined && gone !== false)
			tell(path, `"${condition.use}" is not the law on ${gone} and stands alone here: put it in an "all" or "any"`);
	} else if (condition.question !== undefined) {
		const question = book.questions[condition.question];
		const named = [condition.is, condition.includes].flatMap((option) => option ?? []);
		const reason = question && testReason(question, named, condition.in ?? [], here);
		if (reason !== undefined) tell(path, reason);
	}
}

function testReason(
	question: Question,
	named: readonly string[],
	some: readonly string[],
	here: readonly Days[],
): string | undefined {
	const { id, optionDays = {} } = question;
	const gone = daysOf(here, [question]).find((day) => !inForce(question, day));
	if (gone !== undefined) return `"${id}" is not asked on ${gone}: give this the days of the question`;
	for (const option of named) {
		const days = optionDays[option] ?? {};
		const without = daysOf(here, [days]).find((day) => !inForce(days, day));
		if (without !== undefined)
			return `"${id}" has the option "${option}" not on ${without}: give this the days of the option`;
	}
	const dated = some.map((option) => optionDays[option] ?? {});
	const none = daysOf(here, dated).find((day) => !dated.some((days) => inForce(days, day)));
	return some.length === 0 || none === undefined
		? undefined
		: `"${id}" has none of these options on ${none}: give this the days of the options`;
}

/** Days that stand for all on which everything around is the law: the first of them, and each on which a thing changes. */
function daysOf(around: readonly Days[], things: readonly Days[]): string[] {
	const begins = around.reduce((latest, { from = FIRST }) => (from > latest ? from : latest), FIRST);
	return [begins, ...things.flatMap(turnsOf)].filter((day) => around.every((days) => inForce(days, day)));
}

function stands(book: RuleBook, part: Condition, day: string): boolean {
	return inForce(part, day) && !('use' in part && !inForce(book.requirements[part.use] ?? {}, day));
}

const turned = ({ from, until }: Days) => from !== undefined && until !== undefined && until < from;
const lateWords = ({ from = '', until = '' }: Days) => `ends on ${until}, before it begins on ${from}`;

function turnedFaults(book: RuleBook): Fault[] {
	const faults: Fault[] = [];
	const see = (file: string, path: string, days: Days) => {
		if (turned(days)) faults.push({ file, path, reason: lateWords(days) });
	};
	for (const kind of ['benefits', 'requirements', 'carriers'] as const)
		for (const one of Object.values(book[kind])) see(fileOf(book, `${kind}/${one.id}`), 'until', one);
	for (const { id, cases } of Object.values(book.carriers))
		cases.forEach((one, index) => see(fileOf(book, `carriers/${id}`), `cases.${String(index)}.until`, one));
	for (const { id, questions } of Object.values(book.chapters))
		questions.forEach((question, index) => {
			const file = fileOf(book, `questions/${id}`);
			see(file, `questions.${String(index)}.until`, question);
			for (const days of Object.values(question.optionDays ?? {}))
				see(file, `questions.${String(index)}.options`, days);
		});
	return faults;
}

/** A benefit that nobody can wish for on a day on which there is one, and a guide without any benefit. */
function wishFaults(book: RuleBook): Fault[] {
	return Object.values(book.guides).flatMap(({ id, wish, benefits }): Fault[] => {
		const file = fileOf(book, `guides/${id}`);
		const rules = benefits.flatMap((name) => book.benefits[name] ?? []);
		const question = wish && book.questions[wish.question];
		const unwished = rules.flatMap((rule) => {
			const reason = question && testReason(question, [rule.purpose], [], [rule]);
			const path = `benefits.${String(benefits.indexOf(rule.id))}`;
			return reason === undefined ? [] : [{ file, path, reason: `"${rule.id}" cannot be wished for: ${reason}` }];
		});
		const empty = daysOf([], rules)
			.slice(1)
			.find((day) => !rules.some((rule) => inForce(rule, day)));
		const bare = empty === undefined ? [] : [{ file, path: 'benefits', reason: `no benefit is left on ${empty}` }];
		return [...unwished, ...bare];
	});
}
