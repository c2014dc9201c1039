/** What comes onto the device besides the guides. The worker fetches each part as one (scripts/worker/packs.js). */

/** `later`: calculators, laws, descriptions of all benefits. `experts`: the pictures of the rules and the review folder. */
export type Part = 'later' | 'experts';

/** Where the browser says whether somebody pays for each byte. */
type Connected = Navigator & { readonly connection?: { readonly saveData?: boolean } };

/** Longer than the slowest line that anybody waits for. */
const patience = 120_000;

function ask(worker: ServiceWorker, type: 'IS_KEPT' | 'TAKE', part: Part): Promise<boolean> {
	return new Promise((done) => {
		const { port1, port2 } = new MessageChannel();
		const answered = (is: boolean) => {
			clearTimeout(timer);
			port1.close();
			done(is);
		};
		// A worker that the browser ends in the middle never answers.
		const timer = setTimeout(answered, patience, false);
		port1.onmessage = ({ data }) => answered(data === true);
		worker.postMessage({ type, part }, [port2]);
	});
}

/** Whether all of a part is on the device. */
export function isKept(worker: ServiceWorker, part: Part): Promise<boolean> {
	return ask(worker, 'IS_KEPT', part);
}

/** Fetches a part. @returns whether it is all on the device now; nothing is kept by halves */
export function takePart(worker: ServiceWorker, part: Part): Promise<boolean> {
	return ask(worker, 'TAKE', part);
}

/** Fetches what follows when the browser has nothing else to do, unless the person has asked the browser to save data. */
export async function keepLater(worker: ServiceWorker, device: Connected = navigator): Promise<void> {
	if (device.connection?.saveData || (await isKept(worker, 'later'))) return;
	await new Promise<unknown>((idle) =>
		'requestIdleCallback' in globalThis ? requestIdleCallback(idle) : setTimeout(idle, 1000),
	);
	await takePart(worker, 'later');
}
