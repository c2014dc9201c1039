/** Checks what a shape cannot: that everything a rule names exists and fits together. */
import type { Condition, ComputedFacts, Question, Test } from '#lib/engine/types.ts';
import { RuleFaults, type Fault, type RuleBook } from './book.ts';
import { lawOf, section } from './citation.ts';

/** Throws {@link RuleFaults} with file, path and reason of everything that does not fit together in a book. */
export function checkBook(book: RuleBook, facts: ComputedFacts): void {
	const faults = [
		...normFaults(book),
		...questionFaults(book),
		...conditionFaults(book, facts),
		...circleFaults(book),
		...benefitFaults(book, facts),
		...guideFaults(book),
	];
	if (faults.length > 0) throw new RuleFaults(faults);
}

const fileOf = (book: RuleBook, place: string): string => book.places[place] ?? place;

function normFaults(book: RuleBook): Fault[] {
	const faults: Fault[] = [];
	for (const [id, norm] of Object.entries(book.norms.norms)) {
		const path = `norms.${id}`;
		if (norm.law !== lawOf(id) || !book.norms.laws[norm.law])
			faults.push({ file: 'norms.json', path, reason: `law "${norm.law}" does not fit the id or is not listed` });
		if (norm.section !== section(id))
			faults.push({ file: 'norms.json', path, reason: `expected section "${section(id)}"` });
	}
	const known = (file: string, path: string, norms: readonly string[]): void => {
		for (const id of norms)
			if (!book.norms.norms[id]) faults.push({ file, path, reason: `norm "${id}" is not in norms.json` });
	};
	for (const [name, figure] of Object.entries(book.figures))
		known(fileOf(book, `figures/${name}`), `figures.${name}.norms`, figure.norms);
	for (const question of Object.values(book.questions))
		known(fileOf(book, `question/${question.id}`), `${question.id}.norms`, question.norms);
	for (const { file, condition } of conditions(book))
		visit(condition, '', (part, path) => {
			if (part.norms) known(file, `${path}.norms`, part.norms);
		});
	for (const requirement of Object.values(book.requirements))
		known(fileOf(book, `requirements/${requirement.id}`), 'norms', requirement.norms);
	for (const benefit of Object.values(book.benefits))
		known(fileOf(book, `benefits/${benefit.id}`), 'norms', benefit.norms);
	for (const carrier of Object.values(book.carriers)) {
		const file = fileOf(book, `carriers/${carrier.id}`);
		known(file, 'norms', carrier.norms);
		carrier.cases.forEach((one, index) => known(file, `cases.${String(index)}.norms`, one.norms));
	}
	return faults;
}

function questionFaults(book: RuleBook): Fault[] {
	return Object.values(book.questions).flatMap((question) => {
		const file = fileOf(book, `question/${question.id}`);
		const chosen = question.type === 'choice' || question.type === 'multiple';
		const fault = (reason: string): Fault => ({ file, path: question.id, reason });
		if (chosen !== (question.options !== undefined))
			return [fault(chosen ? 'a choice needs options' : `a ${question.type} question has no options`)];
		if (question.options?.includes('unknown'))
			return [fault('"unknown" is an answer to every question, not an option')];
		if (question.options && new Set(question.options).size !== question.options.length)
			return [fault('an option stands twice')];
		return [];
	});
}

function conditionFaults(book: RuleBook, facts: ComputedFacts): Fault[] {
	const faults: Fault[] = [];
	for (const { file, condition, named } of conditions(book)) {
		visit(condition, '', (part, path, inName) => {
			const fault = (reason: string) => faults.push({ file, path, reason });
			if (part.id !== undefined && !part.norms) fault(`the requirement "${part.id}" has no norm`);
			if ('use' in part) {
				if (!book.requirements[part.use]) fault(`no requirement "${part.use}"`);
				return;
			}
			if ('all' in part || 'any' in part || 'not' in part || 'maybe' in part) return;
			if (!inName && !named)
				fault('a test outside a named requirement: give it, or what it stands in, an id and norms');
			for (const name of [part.atLeast, part.atMost, part.below, part.above])
				if (name !== undefined && !book.figures[name]) fault(`no figure "${name}"`);
			if (part.fact !== undefined) {
				const fact = facts[part.fact];
				if (!fact) fault(`no computed fact "${part.fact}"`);
				for (const id of fact?.questions ?? []) if (!book.questions[id]) fault(`no question "${id}"`);
				for (const id of fact?.figures ?? []) if (!book.figures[id]) fault(`no figure "${id}"`);
				return;
			}
			const question = book.questions[part.question ?? ''];
			if (!question) fault(`no question "${part.question ?? ''}"`);
			else for (const reason of testFaults(part, question)) fault(reason);
		});
	}
	return faults;
}

function testFaults(test: Test, question: Question): string[] {
	const numeric = question.type === 'number' || question.type === 'money';
	const compares = [test.atLeast, test.atMost, test.below, test.above].some((name) => name !== undefined);
	if (compares) return numeric ? [] : [`"${question.id}" is no number`];
	if (test.includes !== undefined && question.type !== 'multiple')
		return [`"includes" needs a question of type multiple, "${question.id}" is ${question.type}`];
	if (test.includes === undefined && question.type !== 'choice' && question.type !== 'yes-no')
		return [`"is" and "in" need a choice, "${question.id}" is ${question.type}`];
	const options = question.type === 'yes-no' ? ['yes', 'no'] : (question.options ?? []);
	return [test.is, test.includes, ...(test.in ?? [])]
		.filter((option) => option !== undefined && !options.includes(option))
		.map((option) => `"${question.id}" has no option "${option ?? ''}"`);
}

function circleFaults(book: RuleBook): Fault[] {
	const faults: Fault[] = [];
	const uses = (id: string, trail: readonly string[]): void => {
		const requirement = book.requirements[id];
		if (!requirement) return;
		const file = fileOf(book, `requirements/${id}`);
		visit(requirement.when, 'when', (part, path) => {
			if (!('use' in part)) return;
			const whole = [...trail, id, part.use];
			if (!whole.slice(0, -1).includes(part.use)) uses(part.use, [...trail, id]);
			else if (part.use === whole[0])
				faults.push({ file, path, reason: `"use" goes in a circle: ${whole.join(' > ')}` });
		});
	};
	for (const id of Object.keys(book.requirements)) uses(id, []);
	return faults;
}

function benefitFaults(book: RuleBook, facts: ComputedFacts): Fault[] {
	return Object.values(book.benefits).flatMap((benefit) => {
		const file = fileOf(book, `benefits/${benefit.id}`);
		const unknownFact = benefit.amount && !facts[benefit.amount.fact];
		const amount: Fault[] = unknownFact
			? [{ file, path: 'amount.fact', reason: `no computed fact "${benefit.amount?.fact ?? ''}"` }]
			: [];
		const carriers = benefit.carriers.flatMap((id, index): Fault[] => {
			const path = `carriers.${String(index)}`;
			const carrier = book.carriers[id];
			if (!carrier) return [{ file, path, reason: `no carrier "${id}"` }];
			return carrier.cases.some((one) => one.purposes.includes(benefit.purpose))
				? []
				: [{ file, path, reason: `carrier "${id}" says nothing about the purpose "${benefit.purpose}"` }];
		});
		return [...amount, ...carriers];
	});
}

function guideFaults(book: RuleBook): Fault[] {
	const faults: Fault[] = [];
	for (const guide of Object.values(book.guides)) {
		const file = fileOf(book, `guides/${guide.id}`);
		const fault = (path: string, reason: string) => faults.push({ file, path, reason });
		const asked = new Set<string>();
		guide.chapters.forEach((chapter, index) => {
			const path = `chapters.${String(index)}`;
			if (!book.chapters[chapter.id]) fault(path, `no chapter "${chapter.id}" in questions/`);
			for (const id of chapterQuestions(book, chapter)) {
				if (!book.questions[id]) fault(path, `no question "${id}"`);
				asked.add(id);
			}
		});
		for (const id of guide.always) if (!asked.has(id)) fault('always', `"${id}" is in no chapter`);
		const wishes = guide.wish && book.questions[guide.wish.question]?.options;
		if (guide.wish && !wishes?.includes(guide.wish.everything))
			fault('wish', `no question "${guide.wish.question}" with an option "${guide.wish.everything}"`);
		guide.benefits.forEach((id, index) => {
			const path = `benefits.${String(index)}`;
			const benefit = book.benefits[id];
			if (!benefit) return fault(path, `no benefit "${id}"`);
			if (wishes && !wishes.includes(benefit.purpose))
				fault(path, `its purpose "${benefit.purpose}" is no option of "${guide.wish?.question ?? ''}"`);
		});
	}
	return faults;
}

/** The questions of a chapter of a guide: those the guide names, or all of the chapter's file. */
export function chapterQuestions(
	book: RuleBook,
	chapter: { readonly id: string; readonly questions?: readonly string[] | undefined },
): readonly string[] {
	return chapter.questions ?? (book.chapters[chapter.id]?.questions ?? []).map(({ id }) => id);
}

interface Placed {
	readonly file: string;
	readonly condition: Condition;
	/** Whether the condition as a whole has a name already (a requirement, a carrier's case). */
	readonly named: boolean;
}

function conditions(book: RuleBook): Placed[] {
	return [
		...Object.values(book.benefits).map(({ id, requires }) => ({
			file: fileOf(book, `benefits/${id}`),
			condition: requires,
			named: false,
		})),
		...Object.values(book.requirements).map(({ id, when }) => ({
			file: fileOf(book, `requirements/${id}`),
			condition: when,
			named: true,
		})),
		...Object.values(book.guides).flatMap(({ id, conflicts }) =>
			(conflicts ?? []).map(({ when }) => ({ file: fileOf(book, `guides/${id}`), condition: when, named: true })),
		),
		...Object.values(book.carriers).flatMap(({ id, cases }) =>
			cases.map(({ when }) => ({ file: fileOf(book, `carriers/${id}`), condition: when, named: true })),
		),
	];
}

/** Goes through a condition and all its parts, with the path of each and whether a named part stands above it. */
export function visit(
	condition: Condition,
	path: string,
	see: (part: Condition, path: string, inName: boolean) => void,
	inName = false,
): void {
	const here = inName || condition.id !== undefined;
	see(condition, path, here);
	const below = (part: Condition, step: string) => visit(part, path ? `${path}.${step}` : step, see, here);
	if ('all' in condition) condition.all.forEach((part, index) => below(part, `all.${String(index)}`));
	else if ('any' in condition) condition.any.forEach((part, index) => below(part, `any.${String(index)}`));
	else if ('not' in condition) below(condition.not, 'not');
	else if ('maybe' in condition) below(condition.maybe, 'maybe');
}
