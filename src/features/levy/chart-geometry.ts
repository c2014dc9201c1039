import type { Bar } from './levy-view.ts';

/** A bar in pixels, with what it stands for. */
export interface Box extends Bar {
	readonly x: number;
	readonly width: number;
	readonly y: number;
	readonly height: number;
}

export interface Tick {
	readonly value: number;
	readonly at: number;
}

/** Where everything of the chart is, in pixels. */
export interface Geometry {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	readonly boxes: readonly Box[];
	readonly yTicks: readonly Tick[];
	readonly xTicks: readonly Tick[];
	readonly point: { readonly x: number; readonly y: number };
	/** The width that one person has. */
	readonly band: number;
}

interface Size {
	readonly width: number;
	readonly height: number;
	/** Room for the labels left, above and below. */
	readonly margin: { readonly left: number; readonly top: number; readonly bottom: number; readonly right: number };
}

/**
 * Lays out a chart of bars.
 * @param bars by persons, rising; where persons are skipped, a bar reaches half way to its neighbours
 * @param you the point to mark; persons may be a fraction
 */
export function layOut(bars: readonly Bar[], you: Bar, { width, height, margin }: Size): Geometry {
	const [left, right] = [margin.left, width - margin.right];
	const [top, bottom] = [margin.top, height - margin.bottom];
	const end = Math.max(bars.at(-1)?.persons ?? 1, you.persons);
	const band = (right - left) / (end + 1);
	const step = niceStep(Math.max(...bars.map(({ levy }) => levy), you.levy, 1));
	const most = step * Math.ceil(Math.max(...bars.map(({ levy }) => levy), you.levy, 1) / step);
	const x = (persons: number) => left + (persons + 0.5) * band;
	const y = (levy: number) => bottom - ((bottom - top) * levy) / most;
	const gap = band > 6 ? band * 0.18 : 0;
	return {
		...{ left, right, top, bottom, band },
		boxes: bars.map((bar, index) => {
			const from = (bar.persons + (bars[index - 1]?.persons ?? bar.persons - 1)) / 2;
			const to = (bar.persons + (bars[index + 1]?.persons ?? bar.persons + 1)) / 2;
			const start = x(from) + gap / 2;
			return { ...bar, x: start, width: x(to) - gap / 2 - start, y: y(bar.levy), height: bottom - y(bar.levy) };
		}),
		yTicks: Array.from({ length: Math.round(most / step) + 1 }, (_, index) => index * step).map((value) => ({
			value,
			at: y(value),
		})),
		xTicks: numbers(end, (right - left) / 44).map((value) => ({ value, at: x(value) })),
		point: { x: x(you.persons), y: y(you.levy) },
	};
}

/** A round step that divides a height into about five parts. */
function niceStep(most: number): number {
	const rough = most / 5;
	const power = 10 ** Math.floor(Math.log10(rough));
	return power * (([1, 2, 2.5, 5, 10] as const).find((factor) => factor * power >= rough) ?? 10);
}

/** Round numbers of persons from 0 on, at most `room` of them. */
function numbers(end: number, room: number): number[] {
	const step = Math.max(1, niceWhole(end / Math.max(2, room)));
	return Array.from({ length: Math.floor(end / step) + 1 }, (_, index) => index * step);
}

function niceWhole(rough: number): number {
	if (rough <= 1) return 1;
	const power = 10 ** Math.floor(Math.log10(rough));
	return power * (([1, 2, 5, 10] as const).find((factor) => factor * power >= rough) ?? 10);
}
