import type { OwnList } from './own-list.ts';
import type { AskHost } from './past-worker.ts';

/** Addresses below the base. */
export interface Compared {
	same: number;
	/** Came otherwise than they were built. */
	changed: string[];
	/** Did not come. */
	missing: string[];
}

const pageOfFolder = /(^|\/)index\.html$/;

/** SHA-256 in hexadecimal digits. */
export async function checksum(body: ArrayBuffer): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(body)));
	return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Asks the host for every file of the build and compares it with its checksum, six at a time.
 * @param onProgress how many have been compared
 * @throws where the host can no longer be reached
 */
export async function checkFiles(
	{ files }: OwnList,
	ask: AskHost,
	onProgress: (done: number) => void = () => undefined,
): Promise<Compared> {
	const compared: Compared = { same: 0, changed: [], missing: [] };
	const left = [...files];
	let done = 0;
	const work = async () => {
		for (let next = left.shift(); next; next = left.shift()) {
			const { path, hash } = next;
			// Asked for as its folder, as visitors do; the start page has no letter to write otherwise.
			const folder = path.replace(pageOfFolder, '$1');
			const response = await ask(folder === '' ? path : folder);
			if (!response.ok && path !== '404.html') compared.missing.push(folder);
			else if ((await checksum(await response.arrayBuffer())) === hash) compared.same += 1;
			else compared.changed.push(folder === '' ? path : folder);
			onProgress((done += 1));
		}
	};
	await Promise.all(Array.from({ length: 6 }, work));
	compared.changed.sort();
	compared.missing.sort();
	return compared;
}
