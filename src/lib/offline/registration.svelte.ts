import { isComplete } from '#lib/offline/precache.ts';

/** `waiting`: a new version is there and takes over when `apply` is called. `failed`: its files could not all be fetched unchanged. */
export type Update = 'none' | 'waiting' | 'failed';

const hour = 3_600_000;

/** The content security policy lets a policy of this name make script addresses; a name can be taken only once. */
let policy: { createScriptURL: (folder: string) => string } | undefined;

function trustedAddress(base: string): string {
	policy ??= window.trustedTypes?.createPolicy('service-worker', { createScriptURL: (folder) => `${folder}/sw.js` });
	return policy ? policy.createScriptURL(base) : `${base}/sw.js`;
}

/** What the page knows about its service worker. One for the whole page; make it in the root layout and hand it down. */
export class Registration {
	/** Every address works without a network: the worker is active and all its files are in the cache. */
	ready = $state(false);
	update = $state<Update>('none');
	/** Another tab has taken the new version; the next change of page must load the page anew. */
	stale = $state(false);

	#registration: ServiceWorkerRegistration | undefined;
	#asked = false;
	#pause = 30_000;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** Tries again what failed. */
	#again = () => {};

	/**
	 * Registers the worker once the page has loaded, so that the first visit is not slowed. Does nothing where there
	 * is no service worker (old browser, plain HTTP, development).
	 * @param base SvelteKit's `base`: `''` or `/guide`
	 * @returns a function that stops listening
	 */
	start(base: string): () => void {
		const stop = new AbortController();
		const { signal } = stop;
		if (!('serviceWorker' in navigator)) return () => undefined;
		const worker = navigator.serviceWorker;
		const begin = () => void this.#register(base, signal);
		this.#again = () => {
			clearTimeout(this.#timer);
			if (this.#registration?.active) this.#registration.update().catch(() => this.#fail());
			else begin();
		};
		signal.addEventListener('abort', () => clearTimeout(this.#timer));
		addEventListener('online', () => this.update === 'failed' && this.#again(), { signal });
		let controlled = worker.controller !== null;
		const changed = () => {
			if (controlled) this.#taken();
			controlled = true;
		};
		worker.addEventListener('controllerchange', changed, { signal });
		if (document.readyState === 'complete') begin();
		else addEventListener('load', begin, { signal, once: true });
		return () => stop.abort();
	}

	/** Lets the waiting version take over and loads the page anew. Save first. */
	apply(): void {
		this.#asked = true;
		this.#registration?.waiting?.postMessage({ type: 'SKIP_WAITING' });
	}

	#taken(): void {
		if (this.#asked) location.reload();
		else this.stale = true;
	}

	async #register(base: string, signal: AbortSignal): Promise<void> {
		try {
			const registration = await navigator.serviceWorker.register(trustedAddress(base), {
				scope: `${base}/`,
				updateViaCache: 'none',
			});
			if (signal.aborted) return;
			this.#registration = registration;
			if (registration.waiting) this.update = 'waiting';
			this.#follow(registration.installing, signal);
			registration.addEventListener('updatefound', () => this.#follow(registration.installing, signal), { signal });
			this.#lookNowAndThen(registration, signal);
			await this.#check();
		} catch {
			this.#fail();
		}
	}

	/** Tries again soon, then ever later; `start` also does when the network is back. */
	#fail(): void {
		this.update = 'failed';
		clearTimeout(this.#timer);
		this.#timer = setTimeout(this.#again, this.#pause);
		this.#pause = Math.min(this.#pause * 2, hour);
	}

	#follow(worker: ServiceWorker | null, signal: AbortSignal): void {
		let installed = false;
		worker?.addEventListener(
			'statechange',
			() => {
				if (worker.state === 'installed') {
					installed = true;
					if (this.#registration?.active) this.update = 'waiting';
				} else if (worker.state === 'activated') {
					this.update = 'none';
					void this.#check();
				} else if (worker.state === 'redundant' && !installed) this.#fail();
			},
			{ signal },
		);
	}

	async #check(): Promise<void> {
		const registration = this.#registration;
		if (registration?.active?.state !== 'activated') return;
		this.ready = await isComplete(registration.scope, caches);
		if (this.ready) void this.#keepLater(registration.active);
	}

	/** What follows must not stand between a person and a page, and comes again with the next page where it fails. */
	async #keepLater(worker: ServiceWorker): Promise<void> {
		try {
			const { keepLater } = await import('#lib/offline/parts.ts');
			await keepLater(worker);
		} catch {
			// Without a network; the next page tries again.
		}
	}

	/** A page that stays open for days would else never hear of a new version. */
	#lookNowAndThen(registration: ServiceWorkerRegistration, signal: AbortSignal): void {
		let last = Date.now();
		const look = () => {
			if (document.visibilityState !== 'visible' || Date.now() - last < hour) return;
			last = Date.now();
			registration.update().catch(() => undefined);
		};
		document.addEventListener('visibilitychange', look, { signal });
	}
}
