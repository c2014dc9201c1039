/** Whether everything that the rules of a benefit say can make a difference, for answers that do not contradict each other. */
import type { CompiledBenefit } from '../../src/lib/engine/compile.ts';
import { MET, OPEN, UNMET } from '../../src/lib/engine/truth.ts';
import type { Condition } from '../../src/lib/engine/types.ts';
import type { Diagram } from '../../src/lib/rules/space/diagram.ts';
import { OUTCOME } from '../../src/lib/rules/space/rule-diagrams.ts';
import type { Proving } from './agreement.ts';
import { consistent } from './consistent.ts';
import type { Finding } from './finding.ts';
import { placeCases, placeRequirements, within, type Placed } from './placed.ts';

/** Verdicts that the wording of the rules allows but no answers lead to. */
export function verdictsReached(proving: Proving, benefit: CompiledBenefit): Finding[] {
	const { book, diagrams } = proving;
	const reached = diagrams.store.values(consistent(proving, benefit, diagrams.outcome(benefit)));
	const file = book.places[`benefits/${benefit.rule.id}`] ?? benefit.rule.id;
	const unreachable = (word: string): Finding => ({
		kind: 'verdict-unreachable',
		file,
		path: 'requires',
		reason: `no answers that fit together lead to "${word}"`,
	});
	const { requires } = benefit.rule;
	const findings: Finding[] = [];
	if (!reached.has(OUTCOME.likely)) {
		const informative = !canBe(proving, requires, true) || alwaysAsked(proving, benefit);
		findings.push({ ...unreachable('likely'), ...(informative && { informative }) });
	}
	if (!reached.has(OUTCOME.unlikely) && canBe(proving, requires, false)) {
		const informative = partsOf(requires).every((part) => leavesToOffice(proving, part));
		findings.push({ ...unreachable('unlikely'), ...(informative && { informative }) });
	}
	if (!reached.has(OUTCOME.clarify)) findings.push(unreachable('clarify'));
	return findings;
}

/** Whether a carrier that always has to be asked is all that stands in the way of `likely`. */
function alwaysAsked(proving: Proving, benefit: CompiledBenefit): boolean {
	const { diagrams } = proving;
	const sure = benefit.carriers.map(({ node }) =>
		diagrams.store.map(diagrams.level(node), (level) => (level === MET ? MET : UNMET)),
	);
	const outcome = diagrams.conclusion(diagrams.level(benefit.requires), sure);
	return diagrams.store.values(consistent(proving, benefit, outcome)).has(OUTCOME.likely);
}

/** Whether the wording of a condition allows it to be met, or unmet, whatever hangs together in the answers. */
function canBe({ book }: Proving, condition: Condition, met: boolean): boolean {
	const can = (part: Condition, wanted: boolean): boolean => {
		if ('all' in part)
			return wanted ? part.all.every((one) => can(one, true)) : part.all.some((one) => can(one, false));
		if ('any' in part)
			return wanted ? part.any.some((one) => can(one, true)) : part.any.every((one) => can(one, false));
		if ('not' in part) return can(part.not, !wanted);
		if ('maybe' in part) return !wanted && can(part.maybe, false);
		if ('if' in part)
			return wanted ? can(part.if, false) || can(part.then, true) : can(part.if, true) && can(part.then, false);
		if ('use' in part) return can(book.requirements[part.use]?.when ?? { any: [] }, wanted);
		return true;
	};
	return can(condition, met);
}

function partsOf(condition: Condition): readonly Condition[] {
	return 'all' in condition ? condition.all : [condition];
}

/** Whether a condition leaves something to an office. */
function leavesToOffice({ book }: Proving, condition: Condition): boolean {
	const leaves = (part: Condition): boolean => {
		if ('all' in part) return part.all.some(leaves);
		if ('any' in part) return part.any.some(leaves);
		if ('not' in part) return leaves(part.not);
		if ('if' in part) return leaves(part.if) || leaves(part.then);
		if ('use' in part) return leaves(book.requirements[part.use]?.when ?? { any: [] });
		return 'maybe' in part;
	};
	return leaves(condition);
}

/** Named requirements of a benefit that can never be met, or never fail. */
export function requirementsDecide(proving: Proving, benefit: CompiledBenefit): Finding[] {
	const { diagrams } = proving;
	return within(placeRequirements(proving.book, benefit)).flatMap(
		({ name, node, condition, file, path }): Finding[] => {
			if (name === undefined) return [];
			const levels = diagrams.store.values(consistent(proving, benefit, diagrams.level(node)));
			return [MET, UNMET].flatMap((level): Finding[] => {
				if (levels.has(level)) return [];
				const informative =
					!canBe(proving, condition, level === MET) || (level === UNMET && leavesToOffice(proving, condition));
				const word = level === MET ? 'met' : 'unmet';
				const reason = `"${name}" can only stay open or be ${level === MET ? 'unmet' : 'met'}, never ${word}`;
				return [{ kind: 'requirement-cannot-decide', file, path, reason, ...(informative && { informative }) }];
			});
		},
	);
}

/** A part of the rules and whether it makes a difference to one benefit. */
export interface Effect {
	readonly file: string;
	readonly path: string;
	readonly name: string | undefined;
	readonly benefit: string;
	readonly matters: boolean;
	/** Not named, or made to leave something to an office, or of account only for answers that contradict each other. */
	readonly informative: boolean;
}

/** Leaves out one part after another and looks whether any verdict, or the carriers named with it, change. */
export function effects(proving: Proving, benefit: CompiledBenefit): Effect[] {
	const { book, diagrams } = proving;
	const requires = diagrams.level(benefit.requires);
	const carriers = benefit.carriers.map(({ node }) => diagrams.level(node));
	const all = diagrams.shown(requires, carriers);
	const before = consistent(proving, benefit, all);
	const found: Effect[] = [];
	const tell = ({ file, path, name, condition }: Placed, after: Diagram): void => {
		const matters = consistent(proving, benefit, after) !== before;
		const informative = name === undefined || after !== all || leavesToOffice(proving, condition);
		found.push({ file, path, name, benefit: benefit.rule.id, matters, informative });
	};
	leaveOut(proving, placeRequirements(book, benefit), (placed, level) => tell(placed, diagrams.shown(level, carriers)));
	benefit.carriers.forEach(({ id }, index) => {
		const cases = placeCases(book, benefit, id);
		const levels = cases.map((one) => caseLevel(proving, one, diagrams.level(one.node)));
		const without = (place: number, level: Diagram): Diagram => {
			const carrier = diagrams.together(
				'any',
				levels.map((other, at) => (at === place ? level : other)),
			);
			return diagrams.shown(
				requires,
				carriers.map((other, at) => (at === index ? carrier : other)),
			);
		};
		cases.forEach((one, place) => {
			tell(one, without(place, diagrams.store.constant(UNMET)));
			leaveOut(proving, one, (placed, level) => tell(placed, without(place, caseLevel(proving, one, level))));
		});
	});
	return found;
}

function caseLevel({ diagrams }: Proving, { effect }: { effect: 'first' | 'ask' }, level: Diagram): Diagram {
	return effect === 'first' ? level : diagrams.store.map(level, (value) => Math.min(value, OPEN));
}

/** Tells, for each part below a condition that stands beside others, what the whole comes to without it. */
function leaveOut(
	proving: Proving,
	{ node, parts }: Placed,
	tell: (left: Placed, whole: Diagram) => void,
	above: (level: Diagram) => Diagram = (level) => level,
): void {
	const { diagrams } = proving;
	const levels = parts.map((part) => diagrams.level(part.node));
	parts.forEach((part, index) => {
		const replaced = (level: Diagram): Diagram => {
			if (node.kind === 'not') return above(diagrams.store.map(level, (value) => MET - value));
			if (node.kind === 'maybe') return above(diagrams.store.map(level, (value) => Math.min(value, OPEN)));
			const kind = node.kind === 'any' ? 'any' : 'all';
			return above(
				diagrams.together(
					kind,
					levels.map((other, at) => (at === index ? level : other)),
				),
			);
		};
		if (parts.length > 1) tell(part, replaced(diagrams.store.constant(node.kind === 'any' ? UNMET : MET)));
		leaveOut(proving, part, tell, replaced);
	});
}
