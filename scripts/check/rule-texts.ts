/** Every id of the rules has its texts, and nothing stands there that nobody reads. */
import type { Condition } from '../../src/lib/engine/types.ts';
import type { Fault } from '../../src/lib/rules/book.ts';
import { visit } from '../../src/lib/rules/conditions.ts';
import type { Rules } from './open-rules.ts';
import { doorTexts, sharedTexts, termTexts } from './shared-texts.ts';
import { fileOfGroup, keyFaults, keysOf, textsAt } from './text-keys.ts';

/** Everything that is missing or too much. */
export function textFaults(rules: Rules): Fault[] {
	const { book } = rules;
	return [
		...Object.keys(book.chapters).flatMap((chapter) => chapterTexts(rules, chapter)),
		...strayChapters(rules),
		...audiencesOf(rules).flatMap((audience) => benefitTexts(rules, audience)),
		...guidanceTexts(rules),
		...sharedTexts(rules),
		...termTexts(rules),
		...doorTexts(rules),
	];
}

/** The audiences that have a benefit, in the order of the alphabet. */
export function audiencesOf({ book }: Rules): string[] {
	return [...new Set(Object.values(book.benefits).map(({ audience }) => audience))].sort();
}

/** Of the questions of a chapter. */
export function chapterTexts(rules: Rules, chapter: string): Fault[] {
	const group = `questions/${chapter}`;
	const questions = rules.book.chapters[chapter]?.questions ?? [];
	const keys = (path: readonly string[], must: readonly string[], may?: readonly string[]) =>
		keyFaults(rules, group, path, must, may);
	return [
		...keys([], ['chapter', 'questions']),
		...keys(['chapter'], ['title'], ['intro']),
		...keys(
			['questions'],
			questions.map(({ id }) => id),
		),
		...questions.flatMap(({ id, type, options = [], groups = [] }) => {
			const own = ['questions', id];
			if (textsAt(rules, group, own) === undefined) return [];
			const counted = type === 'number' || type === 'money';
			return [
				...keys(
					own,
					[
						...['question', 'short', 'why'],
						...(options.length > 0 ? ['options'] : []),
						...(groups.length > 0 ? ['groups'] : []),
						...(counted ? ['unit'] : []),
					],
					['hint', 'meaning', 'special', 'where'],
				),
				...keys(
					[...own, 'groups'],
					groups.map((one) => one.id),
				),
				...keys([...own, 'options'], options),
				...options
					.filter((option) => textsAt(rules, group, [...own, 'options', option]) !== undefined)
					.flatMap((option) => keys([...own, 'options', option], ['label'], ['hint'])),
			];
		}),
	];
}

/** Files of questions without a chapter. */
export function strayChapters({ book, folder, texts }: Rules): Fault[] {
	return [...texts.keys()]
		.filter((group) => group.startsWith('questions/') && !book.chapters[group.slice('questions/'.length)])
		.map((group) => ({ file: fileOfGroup(folder, group), path: '', reason: 'there is no such chapter in questions/' }));
}

/** Ids of the steps of a benefit, in order. */
function stepsOf({ book }: Rules, id: string): string[] {
	return (book.steps[id]?.steps ?? []).map((step) => (typeof step === 'string' ? step : step.id));
}

const benefitKeys = [
	...['title', 'summary', 'inSentence', 'covers', 'notCovered', 'steps', 'documents', 'search', 'requirements', 'call'],
];

/** Of the benefits of an audience, with every requirement of their own. */
export function benefitTexts(rules: Rules, audience: string): Fault[] {
	const group = `benefits/${audience}`;
	const file = fileOfGroup(rules.folder, group);
	const benefits = Object.values(rules.book.benefits).filter((benefit) => benefit.audience === audience);
	const sharedSteps = keysOf(textsAt(rules, 'guidance', ['steps']));
	return [
		...keyFaults(
			rules,
			group,
			[],
			benefits.map(({ id }) => id),
		),
		...benefits.flatMap(({ id, requires }): Fault[] => {
			if (textsAt(rules, group, [id]) === undefined) return [];
			const steps = stepsOf(rules, id);
			const worded = [...keysOf(textsAt(rules, group, [id, 'steps'])), ...sharedSteps];
			const named = namesIn(requires);
			return [
				...keyFaults(rules, group, [id], benefitKeys, ['amount', 'goodToKnow']),
				...keyFaults(rules, group, [id, 'steps'], [], steps),
				...steps
					.filter((step) => !worded.includes(step))
					.map((step) => ({
						file,
						path: `${id}.steps`,
						reason: `the text "${step}" is missing, here and in guidance.json`,
					})),
				...['covers', 'search']
					.filter((list) => String(textsAt(rules, group, [id, list]) ?? '-') === '')
					.map((list) => ({ file, path: `${id}.${list}`, reason: 'the list is empty' })),
				...keyFaults(rules, group, [id, 'requirements'], named),
				...named
					.filter((name) => textsAt(rules, group, [id, 'requirements', name]) !== undefined)
					.flatMap((name) => keyFaults(rules, group, [id, 'requirements', name], ['label'], ['unmet', 'open'])),
			];
		}),
	];
}

/** Of what is urgent, of procedures, of what is said when it is too late, and of steps that several benefits share. */
export function guidanceTexts(rules: Rules): Fault[] {
	const { book } = rules;
	const keys = (path: readonly string[], must: readonly string[], may?: readonly string[]) =>
		keyFaults(rules, 'guidance', path, must, may);
	const each = (key: string, ids: readonly string[], must: readonly string[], may?: readonly string[]) => [
		...keys([key], ids),
		...ids
			.filter((id) => textsAt(rules, 'guidance', [key, id]) !== undefined)
			.flatMap((id) => keys([key, id], must, may)),
	];
	const late = Object.values(book.steps).flatMap((one) => one.late?.id ?? []);
	return [
		...keys([], ['steps', 'late', 'elsewhere', 'plans', 'urgent', 'procedures']),
		...each(
			'urgent',
			book.urgent.map(({ id }) => id),
			['title', 'text'],
			['sentence', 'until', 'step', 'ask', 'letter'],
		),
		...each('plans', book.openPoints?.plans.map(({ id }) => id) ?? [], ['title', 'text', 'who']),
		...keys(
			['procedures'],
			book.procedures.map(({ id }) => id),
		),
		...keys(['late'], late),
		...keys(['elsewhere'], ['before', 'late', 'documents']),
		...keys(['elsewhere', 'late'], ['other'], late),
		...keys(
			['steps'],
			[],
			Object.keys(book.steps).flatMap((id) => stepsOf(rules, id)),
		),
	];
}

/** Ids of the named parts of a condition, but for shared requirements. */
function namesIn(condition: Condition): string[] {
	const found: string[] = [];
	visit(condition, '', ({ id }) => {
		if (id !== undefined) found.push(id);
	});
	return found;
}
