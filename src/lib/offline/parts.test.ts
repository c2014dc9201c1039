import { afterEach, describe, expect, it, vi } from 'vitest';
import { isKept, keepLater, takePart } from '#lib/offline/parts.ts';

/** A worker that answers these, in this order. */
function answering(...answers: unknown[]) {
	const asked: string[] = [];
	const worker = {
		postMessage: ({ type }: { type: string }, [port]: [MessagePort]) => {
			asked.push(type);
			if (answers.length > 0) port.postMessage(answers.shift());
		},
	} as unknown as ServiceWorker;
	return { worker, asked };
}

const device = (saveData?: boolean) => ({ connection: { saveData } }) as unknown as Navigator;

afterEach(() => vi.useRealTimers());

describe('what follows the guides', () => {
	it('is there when the worker says so', async () => {
		expect(await isKept(answering(true).worker, 'later')).toBe(true);
		expect(await isKept(answering(false).worker, 'later')).toBe(false);
		expect(await takePart(answering(true).worker, 'later')).toBe(true);
	});

	it('is not waited for for ever', async () => {
		vi.useFakeTimers();
		const kept = takePart(answering().worker, 'later');
		await vi.advanceTimersByTimeAsync(120_000);
		expect(await kept).toBe(false);
	});

	it('is fetched when it is not there', async () => {
		const { worker, asked } = answering(false, true);
		await keepLater(worker, device());
		expect(asked).toEqual(['IS_KEPT', 'TAKE']);
	});

	it('is not fetched twice, nor where the browser is to save data', async () => {
		const kept = answering(true);
		await keepLater(kept.worker, device());
		expect(kept.asked).toEqual(['IS_KEPT']);
		const saving = answering();
		await keepLater(saving.worker, device(true));
		expect(saving.asked).toEqual([]);
	});
});
