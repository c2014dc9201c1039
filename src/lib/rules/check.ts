/** Checks what a shape cannot: that everything a rule names exists and fits together. */
import { meet } from '#lib/engine/on-day.ts';
import type { Benefit, ComputedFacts, Days, Question, Requirement, Test } from '#lib/engine/types.ts';
import { RuleFaults, type Fault, type RuleBook } from './book.ts';
import { chapterQuestions } from './chapter-questions.ts';
import { dayFaults } from './check-days.ts';
import { exclusionFaults } from './check-exclusions.ts';
import { guidanceFaults } from './check-guidance.ts';
import { openPointFaults } from './check-open-points.ts';
import { normFaults } from './check-norms.ts';
import { manifestFaults } from './check-manifest.ts';
import { officeFaults } from './check-offices.ts';
import { openFaults } from './check-open.ts';
import { postalCodeFaults } from './check-postal-codes.ts';
import { practiceFaults } from './check-practice.ts';
import { wayFaults } from './check-ways.ts';
import { conditions, fileOf, visit } from './conditions.ts';

/** Throws {@link RuleFaults} with file, path and reason of everything that does not fit together in a book. */
export function checkBook(book: RuleBook, facts: ComputedFacts): void {
	const faults = [
		...normFaults(book),
		...manifestFaults(book),
		...officeFaults(book),
		...postalCodeFaults(book),
		...practiceFaults(book),
		...questionFaults(book),
		...requirementFaults(book),
		...conditionFaults(book, facts),
		...circleFaults(book),
		...openFaults(book),
		...dayFaults(book),
		...benefitFaults(book, facts),
		...exclusionFaults(book),
		...carrierFaults(book),
		...guideFaults(book),
		...wayFaults(book),
		...guidanceFaults(book),
		...openPointFaults(book),
	];
	if (faults.length > 0) throw new RuleFaults(faults);
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
		const strange = question.aims?.find((option) => !question.options?.includes(option));
		if (strange !== undefined) return [fault(`its aim "${strange}" is no option`)];
		const grouped = question.groups?.flatMap(({ options }) => options);
		if (grouped && grouped.toSorted().join() !== question.options?.toSorted().join())
			return [fault('its groups do not hold each of its options once')];
		const nowhere =
			question.field && question.options?.find((id) => !book.offices.offices.some((one) => one.id === id));
		if (nowhere !== undefined) return [fault(`its option "${nowhere}" is no office, which the field "place" needs`)];
		const { type, unit, min = -Infinity, max = Infinity } = question;
		const counted = type === 'number' || type === 'money';
		if (!counted && (unit !== undefined || question.min !== undefined || question.max !== undefined))
			return [fault(`a ${type} question has no unit and no bounds`)];
		if (counted && unit === undefined) return [fault(`a ${type} question needs a unit`)];
		if (min > max) return [fault(`no number is at least ${String(min)} and at most ${String(max)}`)];
		return [];
	});
}

function conditionFaults(book: RuleBook, facts: ComputedFacts): Fault[] {
	const faults: Fault[] = [];
	for (const { file, path: root, condition, named } of conditions(book)) {
		visit(condition, root, (part, path, inName) => {
			const fault = (reason: string) => faults.push({ file, path, reason });
			if (part.id !== undefined) for (const reason of restFaults(part.id, part)) fault(reason);
			if ('use' in part) {
				if (!book.requirements[part.use]) fault(`no requirement "${part.use}"`);
				return;
			}
			if ('all' in part || 'any' in part || 'not' in part || 'maybe' in part || 'if' in part) return;
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

/** What a requirement rests on: provisions, or practice where no provision says it, never both. */
function restFaults(id: string, { norms, practice }: Pick<Requirement, 'norms' | 'practice'>): string[] {
	if (norms && practice) return [`the requirement "${id}" has norms and practice: what the law says is no practice`];
	return norms || practice ? [] : [`the requirement "${id}" has no norm (and no "practice" instead)`];
}

function requirementFaults(book: RuleBook): Fault[] {
	return Object.values(book.requirements).flatMap((requirement) =>
		restFaults(requirement.id, requirement).map((reason) => ({
			file: fileOf(book, `requirements/${requirement.id}`),
			path: '',
			reason,
		})),
	);
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
		const folder = file === `benefits/${benefit.audience}/${benefit.id}.json`;
		const audience: Fault[] = folder
			? []
			: [{ file, path: 'audience', reason: `"${benefit.audience}" is not its folder` }];
		return [...audience, ...amount, ...carriers, ...doubleFaults(book, benefit, file), ...aboutFaults(benefit, file)];
	});
}

/** Whom a benefit is about is said by requirements of its own, so that nothing is left out that could be had. */
function aboutFaults({ about = [], requires }: Benefit, file: string): Fault[] {
	const own = 'all' in requires ? requires.all.map((part) => ('use' in part ? part.use : part.id)) : [];
	return about
		.filter((id) => !own.includes(id))
		.map((id) => ({ file, path: 'about', reason: `"${id}" is no requirement right under "requires"` }));
}

/** Requirements of a benefit under the same id, which texts and examples could not tell apart. */
/** A requirement that stands in a benefit twice on one day; an old and a new form of it may follow each other. */
function doubleFaults(book: RuleBook, benefit: Benefit, file: string): Fault[] {
	const faults: Fault[] = [];
	const seen: { readonly id: string; readonly days: Days }[] = [];
	visit(benefit.requires, 'requires', (part, path) => {
		const id = 'use' in part ? part.use : part.id;
		if (id === undefined) return;
		const taken = part.id !== undefined && book.requirements[part.id];
		if (taken || seen.some((other) => other.id === id && meet(other.days, part)))
			faults.push({ file, path, reason: `the requirement "${id}" stands ${taken ? 'in requirements/' : 'here'} too` });
		seen.push({ id, days: part });
	});
	return faults;
}

function carrierFaults(book: RuleBook): Fault[] {
	const purposes = new Set(Object.values(book.benefits).map(({ purpose }) => purpose));
	return Object.values(book.carriers).flatMap((carrier) =>
		carrier.cases.flatMap((one, index) =>
			one.purposes
				.filter((purpose) => !purposes.has(purpose))
				.map((purpose) => ({
					file: fileOf(book, `carriers/${carrier.id}`),
					path: `cases.${String(index)}.purposes`,
					reason: `no benefit has the purpose "${purpose}"`,
				})),
		),
	);
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
				if (asked.has(id)) fault(path, `the question "${id}" is asked twice`);
				asked.add(id);
			}
		});
		for (const id of guide.always) if (!asked.has(id)) fault('always', `"${id}" is in no chapter`);
		const wishes = guide.wish && book.questions[guide.wish.question]?.options;
		if (guide.wish && !wishes?.includes(guide.wish.everything))
			fault('wish', `no question "${guide.wish.question}" with an option "${guide.wish.everything}"`);
		for (const purpose of guide.wish?.apart ?? [])
			if (!wishes?.includes(purpose)) fault('wish.apart', `no option "${purpose}" of "${guide.wish?.question ?? ''}"`);
		guide.benefits.forEach((id, index) => {
			const path = `benefits.${String(index)}`;
			const benefit = book.benefits[id];
			if (!benefit) return fault(path, `no benefit "${id}"`);
			if (guide.benefits.indexOf(id) < index)
				fault(path, `the benefit "${id}" stands in the guide twice: take one out`);
			if (wishes && !wishes.includes(benefit.purpose))
				fault(path, `its purpose "${benefit.purpose}" is no option of "${guide.wish?.question ?? ''}"`);
		});
	}
	return faults;
}
