/** One benefit as the folder for review shows it. */
import type { CompiledBenefit } from '#lib/engine/compile.ts';
import type { Condition, Truth } from '#lib/engine/types.ts';
import type { Example } from '#lib/rules/schema.ts';
import { decisionTable, type Row } from '#lib/rules/table.ts';
import type { ConditionView, ExampleView, PriorView, ReviewView, RowView } from './review-view.ts';
import { citeAll } from '#features/citation/cite.ts';
import { conditionView, nameOf, partsOf, type Wording } from './condition-words.ts';

/**
 * A benefit with its rule in words, its decision table, its examples and what it leaves open.
 * @throws for something that has no text
 */
export function reviewView(wording: Wording, compiled: CompiledBenefit): ReviewView {
	const { book, texts, benefit } = wording;
	const named = new Map(outermost(benefit.requires).map((condition) => [nameOf(condition) ?? '', condition]));
	const table = decisionTable(wording.guide, compiled);
	const requirements = table.requirements.map(({ id }, index) => {
		const condition = named.get(id);
		if (!condition) throw new Error(`benefit ${benefit.id}: no condition "${id}"`);
		return { mark: `V${String(index + 1)}`, condition: conditionView(wording, condition) };
	});
	const carriers = compiled.carriers.map(({ id }, index) => priorView(wording, id, `S${String(index + 1)}`));
	const marks = new Map([...named.keys()].map((id, index) => [id, requirements[index]?.mark ?? '']));
	const fact = (id: string, text: string) => ({ label: texts.t(`review:fact.${id}`), text });
	return {
		id: benefit.id,
		title: texts.t(`benefits/${benefit.audience}:${benefit.id}.title`),
		facts: [
			fact('nature', texts.t(`terms:nature.${benefit.nature}.label`)),
			fact('form', benefit.form.map((form) => texts.t(`terms:form.${form}`)).join(', ')),
			fact('office', texts.t(`terms:office.${benefit.apply.office}`)),
			...excluded(wording).map((text) => fact('excludes', text)),
		],
		norms: citeAll(benefit.norms),
		requirements,
		joined: isPlain(benefit.requires) ? undefined : joinedView(wording, benefit.requires, marks),
		carriers,
		rows: table.rows.map((row) => rowView(wording, row)),
		examples: book.examples
			.filter((file) => file.benefit === benefit.id)
			.flatMap(({ examples }) => examples)
			.map((example) => exampleView(wording, example)),
		leftOpen: leftOpen(wording, benefit.requires),
	};
}

function exampleView({ texts }: Wording, { says, verdict, carriers, also = [] }: Example): ExampleView {
	const shown = Object.entries(carriers ?? {}).map(([id, effect]) =>
		texts.t('review:shown.one', { name: texts.t(`carriers:${id}.name`), effect: texts.t(`review:shown.${effect}`) }),
	);
	return {
		says,
		verdict: texts.t(`terms:verdict.${verdict}`),
		carriers: carriers && (shown.length > 0 ? shown.join('; ') : texts.t('review:shown.nobody')),
		more: also.length,
	};
}

/** The benefits that the law does not give beside this one, in one text; whichever of the two files says so. */
function excluded({ book, texts, benefit }: Wording): string[] {
	const found = Object.values(book.benefits).flatMap((other) => {
		const said =
			benefit.excludes?.find((one) => one.benefit === other.id) ??
			other.excludes?.find((one) => one.benefit === benefit.id);
		if (!said) return [];
		const norms = citeAll(said.norms).map(({ text }) => text);
		return [`${texts.t(`benefits/${other.audience}:${other.id}.title`)} (${norms.join(', ')})`];
	});
	return found.length > 0 ? [found.join('; ')] : [];
}

function priorView(wording: Wording, id: string, mark: string): PriorView {
	const { book, texts, benefit } = wording;
	const cases = (book.carriers[id]?.cases ?? []).filter(({ purposes }) => purposes.includes(benefit.purpose));
	return {
		mark,
		name: texts.t(`carriers:${id}.name`),
		cases: cases.map(({ effect, norms, when }) => ({
			effect: texts.t(`review:effect.${effect}`),
			norms: citeAll(norms),
			condition: conditionView(wording, when),
		})),
	};
}

function rowView({ texts }: Wording, { verdict, carrier, requirements, carriers }: Row): RowView {
	const words = (cell: ReadonlySet<Truth>) => [...cell].map((truth) => texts.t(`review:cell.${truth}`)).join('/');
	const cells = [...requirements, ...carriers].map((cell) =>
		cell.size === 3 ? texts.t('review:cell.any') : words(cell),
	);
	const says = texts.t(`terms:verdict.${verdict}`);
	return { cells, verdict, says: carrier === undefined ? says : `${says}: ${texts.t(`carriers:${carrier}.name`)}` };
}

/** The outermost named parts of a condition, each once. */
function outermost(condition: Condition): Condition[] {
	if (nameOf(condition) !== undefined) return [condition];
	const found = new Map(
		partsOf(condition)
			.flatMap(outermost)
			.map((part) => [nameOf(part), part]),
	);
	return [...found.values()];
}

/** Whether a rule simply wants all of its named requirements. */
function isPlain(condition: Condition): boolean {
	const all = 'all' in condition && condition.id === undefined;
	return nameOf(condition) !== undefined || (all && condition.all.every((part) => nameOf(part) !== undefined));
}

/** How the requirements belong together, each by its mark only. */
function joinedView(wording: Wording, condition: Condition, marks: ReadonlyMap<string, string>): ConditionView {
	const name = nameOf(condition);
	const parts = partsOf(condition).map((part) => joinedView(wording, part, marks));
	const kind = Object.keys(condition).find((key) => ['all', 'any', 'not', 'maybe', 'if'].includes(key)) ?? 'all';
	return name === undefined
		? { text: wording.texts.t(`review:join.${kind}`), label: undefined, norms: [], practice: undefined, parts }
		: { text: marks.get(name) ?? name, label: undefined, norms: [], practice: undefined, parts: [] };
}

/** Everything that a rule leaves to an office, with the requirement it belongs to. */
function leftOpen(wording: Wording, condition: Condition, within = ''): string[] {
	const { book } = wording;
	const name = nameOf(condition);
	const label = name === undefined ? within : (conditionView(wording, condition).label ?? within);
	if ('maybe' in condition) {
		const said = conditionView(wording, condition.maybe);
		return [wording.texts.t('review:leftOpen.one', { label, text: flat(said) })];
	}
	const parts = 'use' in condition ? [book.requirements[condition.use]?.when ?? { all: [] }] : partsOf(condition);
	return [...new Set(parts.flatMap((part) => leftOpen(wording, part, label)))];
}

/** A condition in one line. */
function flat({ text, parts }: ConditionView): string {
	return parts.length === 0 ? text : `${text} ${parts.map(flat).join('; ')}`;
}
