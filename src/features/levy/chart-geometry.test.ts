import { describe, expect, it } from 'vitest';
import { layOut } from './chart-geometry.ts';

const size = { width: 640, height: 320, margin: { left: 80, top: 40, bottom: 50, right: 10 } };
const bars = [48900, 19440, 9900, 3720, 1860, 0].map((levy, persons) => ({ persons, levy: levy * 100 }));

describe('the layout of the chart', () => {
	it('keeps everything inside, and the bars in their order', () => {
		const { boxes, left, right, top, bottom, yTicks, xTicks } = layOut(bars, { persons: 2, levy: 990000 }, size);
		for (const box of boxes) {
			expect(box.x).toBeGreaterThanOrEqual(left);
			expect(box.x + box.width).toBeLessThanOrEqual(right);
			expect(box.y).toBeGreaterThanOrEqual(top);
			expect(box.y + box.height).toBeCloseTo(bottom);
		}
		expect(yTicks.map(({ value }) => value / 100)).toEqual([0, 10000, 20000, 30000, 40000, 50000]);
		expect(xTicks.map(({ value }) => value)).toEqual([0, 1, 2, 3, 4, 5]);
	});

	it('puts the point on the middle of its bar, or between two', () => {
		const on = layOut(bars, { persons: 2, levy: 990000 }, size);
		const box = on.boxes[2]!;
		expect(on.point.x).toBeCloseTo(box.x + box.width / 2);
		expect(on.point.y).toBeCloseTo(box.y);
		const between = layOut(bars, { persons: 2.5, levy: 500000 }, size);
		expect(between.point.x).toBeGreaterThan(on.point.x);
	});

	it('has no gaps where there are many bars, and few numbers below them', () => {
		const many = Array.from({ length: 101 }, (_, index) => ({ persons: index * 20, levy: (100 - index) * 1000 }));
		const { boxes, xTicks } = layOut(many, { persons: 7, levy: 99000 }, size);
		expect(boxes[1]!.x).toBeCloseTo(boxes[0]!.x + boxes[0]!.width);
		expect(xTicks.length).toBeLessThan(14);
	});

	it('stands where there is nothing to pay', () => {
		const { boxes, yTicks } = layOut([{ persons: 0, levy: 0 }], { persons: 0, levy: 0 }, size);
		expect(boxes[0]!.height).toBe(0);
		expect(yTicks.length).toBeGreaterThan(1);
	});
});
