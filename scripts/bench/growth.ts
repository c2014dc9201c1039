/** How the engine grows with the number of benefits: rules made up, each benefit of eight tests. */
import process from 'node:process';
import { explain, verdicts } from '../../src/lib/engine/verdict.ts';
import { walk } from '../../src/lib/engine/walk.ts';
import { answersIn, worldOf } from './world.ts';

const SIZES = [10, 100, 1000, 10_000];

/** Milliseconds of processor time for one run: the least of three for what is slow, the mean of many for what is fast. */
function millisecondsOf(work: () => unknown): number {
	const times = Array.from({ length: 3 }, () => {
		const begin = process.cpuUsage();
		let [runs, spent] = [0, 0];
		while (spent < 100) {
			work();
			runs++;
			const { user, system } = process.cpuUsage(begin);
			spent = (user + system) / 1000;
		}
		return spent / runs;
	});
	return Math.min(...times);
}

/** Slope of the logarithms, where 1 is linear, and how well a straight line fits them (R²). */
function slopeOf(values: readonly number[]): string {
	const points = SIZES.map((size, at) => [Math.log(size), Math.log(values[at] ?? 1)] as const);
	const mean = (of: 0 | 1) => points.reduce((sum, point) => sum + point[of], 0) / points.length;
	const [x, y] = [mean(0), mean(1)];
	const sum = (of: (dx: number, dy: number) => number) => points.reduce((all, [px, py]) => all + of(px - x, py - y), 0);
	const slope = sum((dx, dy) => dx * dy) / sum((dx) => dx * dx);
	const fit = (slope * sum((dx, dy) => dx * dy)) / sum((_, dy) => dy * dy);
	return `slope ${slope.toFixed(2)}, R² ${fit.toFixed(3)}`;
}

/** Rows for 10 to 10,000 benefits with a question for every four of them, and how each column grows. */
export function growth(): string[][] {
	const rows = SIZES.map((size) => {
		const questions = Math.max(10, size / 4);
		const before = process.memoryUsage();
		const guide = worldOf(size, questions);
		const after = process.memoryUsage();
		const heap = (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 1e6;
		const compile = millisecondsOf(() => worldOf(size, questions));
		const [answers = {}] = answersIn(guide, 1, 0.3, 9);
		const evaluate = millisecondsOf(() => verdicts(guide, answers)) * 1000;
		const reasons = millisecondsOf(() => guide.benefits.forEach((benefit) => explain(guide, benefit, answers)));
		return [size, questions, compile, evaluate, reasons, Math.max(heap, 0)];
	});
	const column = (at: number) => slopeOf(rows.map((row) => row[at] ?? 0));
	return [
		...rows.map((row) => row.map((value) => String(Number(value.toPrecision(3))))),
		['growth', '', column(2), column(3), column(4), ''],
	];
}

/** How long the next question takes after five answers: over ten questions, and over one for every four benefits. */
export function nextQuestion(): string[][] {
	return [10, 250].map((questions) => {
		const guide = worldOf(1000, questions);
		const [all = {}] = answersIn(guide, 1, 0, 9);
		const given = Object.fromEntries(guide.order.slice(0, 5).map((id) => [id, all[id] ?? 'unknown']));
		walk(guide, given);
		return ['1000', String(questions), millisecondsOf(() => walk(guide, given)).toFixed(2)];
	});
}
