/** Rules made up for measuring: benefits of eight tests each, the same in every run. */
import { benefitOf, day, norms } from '../../src/lib/engine/builder.ts';
import { compile, type Guide } from '../../src/lib/engine/compile.ts';
import type { Answer, Answers, Condition, Question } from '../../src/lib/engine/types.ts';

/** Numbers between 0 and 1 that only look like chance. */
export function chanceOf(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

const OPTIONS = ['a', 'b', 'c', 'd', 'e'];
const BOUNDS = Array.from({ length: 9 }, (_, tens) => 10 + 10 * tens);

/** A guide of some benefits over some questions: four in ten choices, three yes or no, three numbers. */
export function worldOf(benefits: number, questions = 10, tests = 8): Guide {
	const chance = chanceOf(1);
	const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T;
	const asked = Array.from({ length: questions }, (_, at): Question => {
		const type = at % 10 < 4 ? 'choice' : at % 10 < 7 ? 'yes-no' : 'number';
		const more = type === 'choice' ? { options: OPTIONS } : type === 'number' ? { min: 0, max: 100 } : {};
		return { id: `q${String(at)}`, type, norms, ...more };
	});
	let named = 0;
	const test = (own: readonly Question[]): Condition => {
		const { id: question, type } = pick(own);
		const name = { id: `c${String(named++)}`, norms, question };
		if (type === 'yes-no') return { ...name, is: pick(['yes', 'no']) };
		const bound = `n${String(pick(BOUNDS))}`;
		if (type === 'number') return chance() < 0.5 ? { ...name, atLeast: bound } : { ...name, below: bound };
		return chance() < 0.5 ? { ...name, is: pick(OPTIONS) } : { ...name, in: [pick(OPTIONS), pick(OPTIONS)] };
	};
	const tree = (count: number, kind: 'all' | 'any', own: readonly Question[]): Condition => {
		if (count === 1) return chance() < 0.2 ? { not: test(own) } : test(own);
		const parts: Condition[] = [];
		for (let left = count; left > 0;) {
			const take = Math.min(left, parts.length === 0 ? count - 1 : left, 1 + Math.floor(chance() * 3));
			const turned = take > 1 && chance() < 0.15;
			parts.push(turned ? { not: tree(take, kind, own) } : tree(take, kind === 'all' ? 'any' : 'all', own));
			left -= take;
		}
		return kind === 'all' ? { all: parts } : { any: parts };
	};
	const figures = BOUNDS.map((bound) => [
		`n${String(bound)}`,
		{ unit: 'x', norms, source: 'made up', values: { '2018-01-01': bound }, verifiedOn: day, reviewBy: '2027-12-31' },
	]);
	const rules = Array.from({ length: benefits }, (_, at) => {
		const from = Math.floor(chance() * questions);
		// Of many questions a benefit reads eight that stand together, as real ones do.
		const own = questions <= 10 ? asked : Array.from({ length: 8 }, (_, next) => asked[(from + next) % questions]);
		return benefitOf(`b${String(at)}`, tree(tests, 'all', own as Question[]));
	});
	const source = {
		...{ id: 'made-up', edition: day, always: [], conflicts: [], requirements: {}, carriers: {}, benefits: rules },
		chapters: [{ id: 'all', questions: asked.map(({ id }) => id) }],
		questions: Object.fromEntries(asked.map((question) => [question.id, question])),
		figures: Object.fromEntries(figures),
	};
	return compile(source, day);
}

/** Answers to the questions of a guide; of those unknown, half are not given and half are "weiß nicht". */
export function answersIn(guide: Guide, count: number, unknown: number, seed: number): Answers[] {
	const chance = chanceOf(seed);
	return Array.from({ length: count }, () => {
		const said: Record<string, Answer> = {};
		for (const { id, type, options = ['yes', 'no'] } of Object.values(guide.questions)) {
			const [luck, which] = [chance(), chance()];
			if (luck < unknown / 2) said[id] = 'unknown';
			else if (luck >= unknown)
				said[id] = type === 'number' ? Math.floor(which * 101) : (options[Math.floor(which * options.length)] ?? '');
		}
		return said;
	});
}
