import type { OwnList } from './own-list.ts';
import type { AskHost } from './past-worker.ts';

/** What the host was asked about, and how it is. */
export interface Finding {
	/** Name of a header in small letters, or `worker`, `missing-file`, `packed`. */
	id: string;
	state: 'fine' | 'other' | 'missing';
	/** What came; nothing where nothing came. */
	sent: string | undefined;
}

const parts = (value: string) =>
	value
		.toLowerCase()
		.split(/[;,]\s*/)
		.map((part) => part.trim().replace(/\s+/g, ' '));

/** How a header is that the build asks for. A host may say more than that. */
export function headerState(wanted: string, sent: string | null): Finding['state'] {
	if (!sent) return 'missing';
	const said = new Set(parts(sent));
	return parts(wanted).every((part) => said.has(part)) ? 'fine' : 'other';
}

/**
 * Asks for a page, the service worker and a file that does not exist, and compares what comes along with what the build asks for.
 * @throws where the host cannot be reached
 */
export async function checkHost({ headers }: OwnList, ask: AskHost): Promise<Finding[]> {
	const [page, worker, none] = await Promise.all([
		ask('about/', 'HEAD'),
		ask('sw.js', 'HEAD'),
		ask(`_app/immutable/none-${String(Date.now())}.js`, 'HEAD'),
	]);
	const found = headers.map(({ name, value }): Finding => {
		const sent = page.headers.get(name);
		return { id: name.toLowerCase(), state: headerState(value, sent), sent: sent ?? undefined };
	});
	const kept = worker.headers.get('cache-control');
	const fresh = kept !== null && /no-cache|no-store|max-age=0/.test(kept);
	const keptNone = none.headers.get('cache-control') ?? '';
	const failed = none.status === 404 && !/immutable|max-age=[1-9]/.test(keptNone);
	const packed = page.headers.get('content-encoding');
	return [
		...found,
		{ id: 'worker', state: fresh ? 'fine' : kept === null ? 'missing' : 'other', sent: kept ?? undefined },
		{
			id: 'missing-file',
			state: failed ? 'fine' : 'other',
			sent: [String(none.status), keptNone].filter(Boolean).join(', '),
		},
		{ id: 'packed', state: packed ? 'fine' : 'missing', sent: packed ?? undefined },
	];
}
