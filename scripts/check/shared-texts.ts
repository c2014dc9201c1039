/** The texts that belong to no benefit and no question: requirements, carriers, guides, editions, terms, audiences, doors. */
import { SETTLERS } from '../../src/lib/engine/types.ts';
import type { Fault, RuleBook } from '../../src/lib/rules/book.ts';
import { visit } from '../../src/lib/rules/conditions.ts';
import type { Rules } from './open-rules.ts';
import { fileOfGroup, keyFaults, textsAt } from './text-keys.ts';

/** Of shared requirements, carriers, hints, guides and editions. */
export function sharedTexts(rules: Rules): Fault[] {
	const { book, folder } = rules;
	const each = (group: string, ids: readonly string[], must: readonly string[], may?: readonly string[]) => [
		...keyFaults(rules, group, [], ids),
		...ids
			.filter((id) => textsAt(rules, group, [id]) !== undefined)
			.flatMap((id) => keyFaults(rules, group, [id], must, may)),
	];
	const { changes } = book.edition;
	return [
		...each('requirements', Object.keys(book.requirements), ['label'], ['unmet', 'open']),
		...each('carriers', Object.keys(book.carriers), ['name', 'why', 'turnTo']),
		...keyFaults(
			rules,
			'hints',
			[],
			book.hints.map(({ id }) => id),
		),
		...keyFaults(rules, 'guides', [], Object.keys(book.guides)),
		...Object.values(book.guides)
			.filter(({ id }) => textsAt(rules, 'guides', [id]) !== undefined)
			.flatMap(({ id, conflicts = [] }) => [
				...keyFaults(rules, 'guides', [id], ['title', 'summary', ...(conflicts.length > 0 ? ['conflicts'] : [])]),
				...keyFaults(
					rules,
					'guides',
					[id, 'conflicts'],
					conflicts.map((conflict) => conflict.id),
				),
			]),
		...keyFaults(rules, 'edition', [], changes),
		...changes
			.filter((day) => String(textsAt(rules, 'edition', [day]) ?? '-') === '')
			.map((day) => ({ file: fileOfGroup(folder, 'edition'), path: day, reason: 'says nothing of what changed' })),
	];
}

/** Of every term that a benefit uses, and of no other. */
export function termTexts(rules: Rules): Fault[] {
	const { book } = rules;
	const benefits = Object.values(book.benefits);
	const verdicts = ['likely', 'clarify', 'elsewhere', 'unlikely', 'not-about', 'not-checked'];
	const used: Readonly<Record<string, readonly string[]>> = {
		verdict: verdicts,
		verdictMeaning: verdicts,
		nature: ['claim', 'person-claim', 'discretion', 'duty', 'office-duty', 'own-duty', 'office-decision'],
		form: benefits.flatMap(({ form }) => form),
		office: benefits.map(({ apply }) => apply.office),
		settledBy: [...SETTLERS, 'carrier'],
		place: benefits.map(({ apply }) => apply.place),
		before: benefits.map(({ apply }) => apply.before).filter((before) => before !== 'none'),
		decision: benefits.map(({ apply }) => apply.decision).filter((decision) => decision !== 'none'),
		incomeTest: ['none', 'not-if-disability-caused', 'vehicle-table'],
		guide: Object.keys(book.guides),
		purpose: benefits.map(({ purpose }) => purpose),
		practice: practicesIn(book),
		unit: benefits.flatMap(({ amount }) => amount?.unit ?? []),
	};
	return [
		...keyFaults(rules, 'terms', [], Object.keys(used)),
		...Object.entries(used).flatMap(([term, ids]) => keyFaults(rules, 'terms', [term], ids)),
	];
}

/** Of every audience and every way of the start page. */
export function doorTexts(rules: Rules): Fault[] {
	const { audiences = [], start } = rules.book.manifest ?? {};
	const ids = audiences.map(({ id }) => id);
	const doors = start?.doors ?? [];
	return [
		...keyFaults(rules, 'audiences', [], ids),
		...ids.flatMap((id) => keyFaults(rules, 'audiences', [id], ['call', 'for', 'name', 'text', 'title'])),
		...keyFaults(
			rules,
			'doors',
			[],
			[...doors, ...(start?.more ?? [])].map(({ id }) => id),
		),
		...doors.flatMap(({ id }) => keyFaults(rules, 'doors', [id], ['action', 'text', 'title'])),
	];
}

/** Whose practice the requirements rest on, where no provision says what they want. */
function practicesIn({ requirements, benefits, urgent }: RuleBook): string[] {
	const found = [...Object.values(requirements), ...urgent].flatMap(({ practice }) => practice?.of ?? []);
	for (const { requires } of Object.values(benefits))
		visit(requires, '', ({ practice }) => {
			if (practice) found.push(practice.of);
		});
	return found;
}
