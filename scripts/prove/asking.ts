/** Whether the engine asks what it has to ask, in order and nothing in vain: its walk against the paths of the diagrams. */
import type { CompiledBenefit, Guide } from '../../src/lib/engine/compile.ts';
import type { Answers } from '../../src/lib/engine/types.ts';
import { verdicts } from '../../src/lib/engine/verdict.ts';
import { walk } from '../../src/lib/engine/walk.ts';
import { isOfWish, isWished, wishOf } from '../../src/lib/engine/wish.ts';
import { outcomeOf } from '../../src/lib/rules/space/rule-diagrams.ts';
import { lostIn } from '../lost.ts';
import { drawnAs, type Proving } from './agreement.ts';
import { chance } from './black-box.ts';
import type { Finding } from './finding.ts';
import { difference, Paths, type Lengths, type Path } from './paths.ts';

/** What was found for one wish of a guide, or for all that it has. */
export interface Asked {
	readonly wish: string;
	readonly lengths: Lengths;
	/** Whether every path was walked; else every branch once and others by chance. */
	readonly every: boolean;
	/** Whether longest and mean are exact; else they come from the walked paths. */
	readonly exact: boolean;
	readonly tried: number;
	readonly findings: readonly Finding[];
}

/** @param most how many paths are walked for each wish */
export function asking(proving: Proving, most: number): Asked[] {
	const { guide, diagrams } = proving;
	const { wish } = guide;
	if (!wish) return [askFor(proving, 'all', {}, guide.benefits, most)];
	return [...ways(guide), ...wishes(guide)].map(([name, said]) => {
		const wished = wishOf(wish, said);
		const wanted = guide.benefits.filter(({ rule }) => isWished(wish, rule.purpose, wished));
		return askFor({ ...proving, diagrams }, name, said, wanted, most);
	});
}

/** Each wish by its name, with what somebody says who has it. */
function wishes({ wish, questions }: Guide): [string, Answers][] {
	const options = questions[wish?.question ?? '']?.options ?? [];
	return options.map((option) => [option, { [wish?.question ?? '']: [option] }]);
}

/** Each way for somebody who does not know, by the last thing that was said. */
function ways(guide: Guide): [string, Answers][] {
	return lostIn(guide).map((said) => [Object.entries(said).at(-1)?.join(': ') ?? '', said]);
}

function askFor(
	proving: Proving,
	wish: string,
	said: Answers,
	benefits: readonly CompiledBenefit[],
	most: number,
): Asked {
	const { guide, diagrams } = proving;
	const paths = new Paths(guide, diagrams.store);
	const state = benefits.map((benefit) => difference(diagrams, benefit));
	const known = paths.lengths(state);
	const every = known !== undefined && known.paths <= most;
	const findings: Finding[] = [];
	let [tried, longest, sum] = [0, 0, 0];
	const beside = guide.always.length + Object.keys(said).length;
	const chosen = every ? paths.all(state) : some(paths, state, most);
	for (const path of chosen) {
		tried++;
		longest = Math.max(longest, path.questions.length);
		sum += path.questions.length;
		const finding = compare(proving, said, benefits, path);
		if (finding) findings.push(finding);
	}
	const lengths = known ?? { longest, mean: sum / tried, paths: Number.POSITIVE_INFINITY };
	return {
		wish,
		lengths: { ...lengths, longest: lengths.longest + beside, mean: lengths.mean + beside },
		every,
		exact: known !== undefined,
		tried,
		findings,
	};
}

function* some(paths: Paths, state: readonly number[], most: number): Generator<Path> {
	const dice = chance(1);
	const byChance = Math.ceil(most / 2);
	for (let index = 0; index < byChance; index++) yield paths.random(state, dice);
	let left = most - byChance;
	for (const path of paths.branches(state))
		if (left-- > 0) yield path;
		else return;
}

/** Walks one path with the engine and compares the questions, and what comes out with what the diagrams say. */
function compare(
	proving: Proving,
	said: Answers,
	benefits: readonly CompiledBenefit[],
	path: Path,
): Finding | undefined {
	const { book, guide, diagrams } = proving;
	const always = Object.fromEntries(guide.always.map((id) => [id, 'unknown']));
	const walked = walk(guide, { ...always, ...said, ...path.answers });
	const beside = new Set([...guide.always, ...guide.order.filter((id) => isOfWish(guide.wish, id))]);
	const questions = walked.path.filter((id) => !beside.has(id));
	const file = book.places[`guides/${guide.id}`] ?? guide.id;
	const example = { ...said, ...path.answers };
	const way = [...walked.path, walked.next ?? ''].filter((id) => isOfWish(guide.wish, id));
	if (way.join() !== Object.keys(said).join()) {
		const reason = `what is wished is asked by "${way.join('", "')}"`;
		return { kind: 'question-in-vain', file, path: 'wish', reason, example };
	}
	const stop = walked.next !== undefined && !beside.has(walked.next) ? [...questions, walked.next] : questions;
	if (stop.join() !== path.questions.join()) {
		const at = stop.findIndex((id, index) => id !== path.questions[index]);
		const [asked, needed] = at < 0 ? [undefined, path.questions[stop.length]] : [stop[at], path.questions[at]];
		const missing = asked === undefined || (needed !== undefined && diagrams.store.isBefore(needed, asked));
		return {
			kind: missing ? 'question-missing' : 'question-in-vain',
			file,
			path: '',
			reason: missing
				? `"${needed ?? ''}" can still change a verdict but is not asked`
				: `"${asked ?? ''}" is asked but cannot change anything`,
			example,
		};
	}
	const all = verdicts(guide, walked.answers);
	for (const benefit of benefits) {
		const found = all.find((one) => one.benefit === benefit.rule.id);
		const drawn = outcomeOf(benefit, diagrams.store.at(diagrams.outcome(benefit), path.answers));
		if (found && drawnAs(found.verdict) === drawn.verdict && found.carrier === drawn.carrier) continue;
		const reason = `${benefit.rule.id}: ${found?.verdict ?? 'nothing'} after the walk, ${drawn.verdict} with all answers`;
		return { kind: 'disagreement', file, path: '', reason, example };
	}
	return undefined;
}
