/*
 * Stands in `sw.js` behind `packs` (scripts/service-worker.ts) and past-cache.js, before Workbox. Hands out of one pack the
 * files that Workbox asks for when it installs, and keeps by itself what follows later.
 */
{
	const { core, sums, parts } = self.packs;
	const { scope } = self.registration;
	const one = self.fetch.bind(self);
	/** So many files of a new version are fetched each for itself; where more have changed, the pack costs less. */
	const few = 12;
	const types = {
		css: 'text/css',
		html: 'text/html',
		js: 'text/javascript',
		json: 'application/json',
		svg: 'image/svg+xml',
		txt: 'text/plain',
		webmanifest: 'application/manifest+json',
	};
	let installing = false;
	let asked = 0;
	let unpacked;
	let summed;

	const pathOf = (url) => url.slice(scope.length).replace(/[?#].*/, '');

	function made(path, text) {
		return new Response(text, { headers: { 'Content-Type': `${types[path.replace(/.*\./, '')]}; charset=utf-8` } });
	}

	/** Past the cache of the browser: it would else keep all of it once more. */
	async function textOf({ file, integrity }) {
		const response = await one(new Request(new URL(file, scope), { integrity, cache: 'no-store' }));
		if (!response.ok) throw new Error(`${file}: ${response.status}`);
		return response.text();
	}

	/** A pack: its first line says which files follow and how long each is, then all of them without anything between. */
	async function unpack(pack) {
		const text = await textOf(pack);
		let end = text.indexOf('\n') + 1;
		return new Map(JSON.parse(text.slice(0, end)).map(([path, length]) => [path, text.slice(end, (end += length))]));
	}

	/** The checksum of a file of the pack that is asked for by itself. */
	async function sumOf(path) {
		summed ??= textOf(sums).then(JSON.parse);
		return (await summed)[path];
	}

	/**
	 * What Workbox asks for without a checksum when it installs lies in the pack. Where the pack does not come as it was built,
	 * and where little has changed, its files are asked for one by one, with the checksums that stand in a list.
	 */
	self.fetch = async (request, options) => {
		if (!installing || !(request instanceof Request) || request.integrity) return one(request, options);
		const path = pathOf(request.url);
		asked += 1;
		if (!self.registration.active || asked > few) {
			unpacked ??= unpack(core).catch(() => new Map());
			const text = (await unpacked).get(path);
			if (text !== undefined) return made(path, text);
		}
		return one(new Request(request, { integrity: await sumOf(path) }), options);
	};

	const ours = 'begleithilfe-part ';
	const nameOf = (part) => `${ours}${part} ${parts[part].file} ${scope}`;
	const names = new Set(Object.keys(parts).map(nameOf));
	const isOld = (name) => name.startsWith(ours) && name.endsWith(` ${scope}`) && !names.has(name);
	const whole = new URL('whole', scope).href;
	const patterns = Object.entries(parts).map(([part, { files }]) => [part, new RegExp(files)]);
	const taking = new Map();

	async function isKept(part) {
		const name = nameOf(part);
		return (await caches.has(name)) && Boolean(await (await caches.open(name)).match(whole));
	}

	/** Keeps a part as a whole: the last entry says that all others are there. */
	async function take(part) {
		if (await isKept(part)) return;
		const texts = await unpack(parts[part]);
		const cache = await caches.open(nameOf(part));
		await Promise.all([...texts].map(([path, text]) => cache.put(new URL(path, scope), made(path, text))));
		await cache.put(whole, new Response());
	}

	function taken(part) {
		const begun = taking.get(part) ?? take(part).finally(() => taking.delete(part));
		taking.set(part, begun);
		return begun;
	}

	/** What was on the device with the version before is there with the new one from its first moment on. */
	async function renew() {
		const before = (await caches.keys()).filter(isOld);
		const had = Object.keys(parts).filter((part) => before.some((name) => name.startsWith(`${ours}${part} `)));
		await Promise.all(had.map(taken));
	}

	self.addEventListener('install', (event) => {
		installing = true;
		event.waitUntil(renew());
	});

	self.addEventListener('activate', (event) => {
		installing = false;
		unpacked = summed = undefined;
		const tidied = async () => Promise.all((await caches.keys()).filter(isOld).map((name) => caches.delete(name)));
		event.waitUntil(tidied());
	});

	const shell = () => caches.match(new URL('shell.html', scope), { ignoreSearch: true });

	/** A page carries the headers of its host, which a pack has not kept; they do not tell how long it is. */
	async function page(kept) {
		const headers = new Headers(((await shell()) ?? kept).headers);
		for (const name of ['Content-Encoding', 'Content-Length', 'ETag']) headers.delete(name);
		return new Response(kept.body, { headers });
	}

	/** From the device, then from the network; a page that is on neither is filled by the shell, or says what is missing. */
	async function answer(part, path, request) {
		const kept = await caches.match(new URL(path, scope), { cacheName: nameOf(part) });
		if (kept) return path.endsWith('.html') ? page(kept) : kept;
		if (request.mode !== 'navigate') return one(request);
		if (part === 'later') return (await shell()) ?? one(request);
		return one(request).catch(async (error) => {
			const filled = await shell();
			if (filled) return filled;
			throw error;
		});
	}

	self.addEventListener('fetch', (event) => {
		const { method, url } = event.request;
		if (method !== 'GET' || !url.startsWith(scope)) return;
		const path = pathOf(url).replace(/\/$/, '/index.html');
		const [part] = patterns.find(([, pattern]) => pattern.test(path)) ?? [];
		if (part) event.respondWith(answer(part, path, event.request));
	});

	self.addEventListener('message', (event) => {
		const { type, part } = event.data ?? {};
		const [port] = event.ports;
		if (!port || !(part in parts) || (type !== 'IS_KEPT' && type !== 'TAKE')) return;
		const answered = async () =>
			port.postMessage(type === 'IS_KEPT' ? await isKept(part) : await taken(part).then(() => true));
		event.waitUntil(answered().catch(() => port.postMessage(false)));
	});
}
