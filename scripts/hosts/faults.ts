import { createHash } from 'node:crypto';
import { ask, type Answer } from './ask.ts';
import { listName } from './own-files.ts';
import { headers, immutablePath, keep, ofPagesOnly, textEndings, types } from './policy.mjs';

export interface Wanted {
	/** `https://example.org`, without a slash at the end. */
	origin: string;
	/** The path that the site was built for: `''` or `/guide`. */
	base: string;
	/** Whether the host sends packed files in this way. */
	packed: readonly ('br' | 'gzip')[];
	/** Whether found files may be kept for ever; where a host cannot tell found from failed, it must not say so. */
	keeps: boolean;
}

/** Remembers what is not as it should be, in sentences. */
class Findings {
	readonly #paths = new Map<string, string[]>();
	/** The same fault of many files is one sentence. */
	get all(): string[] {
		return [...this.#paths].map(([what, paths]) => {
			const more = paths.length > 3 ? ` and ${String(paths.length - 3)} more` : '';
			return `${paths.slice(0, 3).join(', ')}${more}: ${what}`;
		});
	}
	expect(path: string, what: string, is: unknown, wanted: RegExp | string | number): void {
		const said = String(is ?? 'nothing');
		const fine = wanted instanceof RegExp ? wanted.test(said) : said === String(wanted);
		if (fine) return;
		const fault = `${what} is "${said}", not "${String(wanted)}"`;
		this.#paths.set(fault, [...new Set([...(this.#paths.get(fault) ?? []), path])]);
	}
	headers(path: string, { status, headers: sent }: Answer): void {
		for (const [name, value] of Object.entries(headers)) {
			const is = sent[name.toLowerCase()];
			// A file that pages load may go without those that speak of pages.
			const mayLack = is === undefined && path.startsWith(immutablePath) && ofPagesOnly.includes(name);
			if (!mayLack || status >= 400) this.expect(path, name, is, value);
		}
	}
	cache(path: string, { headers: sent }: Answer, wanted: string | RegExp): void {
		this.expect(path, 'Cache-Control', sent['cache-control'], wanted);
	}
}

const sum = (body: Buffer) => createHash('sha256').update(body).digest('hex');
const literally = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/**
 * Looks at a host that serves the site: headers, cache, types, packing, failures, hidden files, and every file against the list of the build.
 * @returns what is not as it should be, a sentence each; none is `[]`
 */
export async function faultsOf({ origin, base, packed, keeps }: Wanted): Promise<string[]> {
	const found = new Findings();
	const get = (path: string, sent: Record<string, string> = {}, method = 'GET') =>
		ask(origin, base + path, sent, method);
	const kept = keeps ? keep.found : new RegExp(`^(${literally(keep.found)}|${keep.other})$`);

	const list = await get(`/${listName}`);
	const sums = [...list.body.toString().matchAll(/^([0-9a-f]{64}) {2}(.+)$/gm)].map(([, hash, file]) => ({
		hash: hash ?? '',
		file: file ?? '',
	}));
	if (list.status !== 200 || sums.length === 0)
		return [`/${listName}: not there (status ${String(list.status)}); is this the site?`];
	const missingPage = sums.find(({ file }) => file === '404.html')?.hash;

	for (const { file, hash } of sums) {
		const path = `/${encodeURI(file)}`;
		const ending = /[^.]*$/.exec(file)?.[0] ?? '';
		const answer = await get(path, { 'accept-encoding': 'br, gzip' });
		// Some hosts lead from a folder's page to the folder.
		if (file.endsWith('index.html') && answer.status >= 300 && answer.status < 400) continue;
		found.expect(path, 'status', answer.status, 200);
		found.expect(path, 'content', sum(answer.body) === hash ? 'that of the build' : 'another', 'that of the build');
		found.expect(
			path,
			'Content-Type',
			answer.headers['content-type'],
			new RegExp(`^${literally(types[ending] ?? '')}`),
		);
		found.headers(path, answer);
		found.cache(path, answer, path.startsWith(immutablePath) ? kept : keep.other);
	}

	const [anyScript = ''] = sums.flatMap(({ file }) =>
		`/${file}`.startsWith(immutablePath) && file.endsWith('.js') ? `/${file}` : [],
	);
	for (const path of ['/', '/about/', '/404.html', '/sw.js', anyScript]) {
		const as = await Promise.all(
			['identity', ...packed].map(async (way) => ({ way, answer: await get(path, { 'accept-encoding': way }) })),
		);
		for (const { way, answer } of as) {
			if (way !== 'identity') found.expect(path, `encoding asked as ${way}`, answer.headers['content-encoding'], way);
			if (packed.length > 0) found.expect(path, 'Vary', answer.headers.vary, /accept-encoding/i);
			found.expect(path, `content sent as ${way}`, sum(answer.body), sum(as[0]?.answer.body ?? answer.body));
			found.headers(path, answer);
			const ending = path.endsWith('/') ? 'html' : (/[^.]*$/.exec(path)?.[0] ?? '');
			const charset = textEndings.includes(ending) ? '; ?charset=utf-8' : '';
			found.expect(
				path,
				'Content-Type',
				answer.headers['content-type'],
				new RegExp(`^${types[ending] ?? ''}${charset}$`, 'i'),
			);
		}
	}

	const again = await get(anyScript, { 'accept-encoding': 'identity' });
	const unchanged = await get(anyScript, {
		'accept-encoding': 'identity',
		'if-none-match': again.headers.etag ?? '',
		...(again.headers['last-modified'] ? { 'if-modified-since': again.headers['last-modified'] } : {}),
	});
	found.expect(anyScript, 'status for what the browser still has', unchanged.status, 304);
	found.cache(anyScript, unchanged, kept);

	const slashless = await get('/about');
	found.expect('/about', 'status', slashless.status, /^30[1278]$/);
	found.expect('/about', 'Location', slashless.headers.location, new RegExp(`^(${literally(origin)})?${base}/about/$`));
	found.cache('/about', slashless, keep.other);

	const none = ['/nix/', '/nix.js', `${immutablePath}nix.js`, '/_app/', '/.htaccess', '/_headers', '/.git/config'];
	for (const path of none) {
		const answer = await get(path);
		// Apache itself forbids what begins with `.ht`.
		found.expect(path, 'status', answer.status, path.startsWith('/.ht') ? /^40[34]$/ : 404);
		found.expect(path, 'page', sum(answer.body) === missingPage ? '404.html' : 'another', '404.html');
		found.headers(path, answer);
		found.cache(path, answer, keep.failed);
	}

	// What the self-test asks for, so that the service worker does not answer.
	const past = await get('/about/index.htm%6C');
	found.expect('/about/index.htm%6C', 'status', past.status, /^(200|30[1278])$/);
	const out = await get('/..%2f..%2f..%2f..%2f..%2fetc/passwd');
	found.expect('/..%2f…/etc/passwd', 'status', out.status, /^40[034]$/);
	const written = await get('/', {}, 'DELETE');
	found.expect('DELETE /', 'status', written.status, /^40[0345]$/);
	return found.all;
}
