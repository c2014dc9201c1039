import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Registration } from '#lib/offline/registration.svelte.ts';

class FakeWorker extends EventTarget {
	state: ServiceWorkerState = 'installing';
	postMessage = vi.fn();

	become(state: ServiceWorkerState): void {
		this.state = state;
		this.dispatchEvent(new Event('statechange'));
	}
}

class FakeRegistration extends EventTarget {
	scope = 'https://example.test/';
	installing: FakeWorker | null = null;
	waiting: FakeWorker | null = null;
	active: FakeWorker | null = null;
	update = vi.fn(() => Promise.resolve());

	find(): FakeWorker {
		this.installing = new FakeWorker();
		this.dispatchEvent(new Event('updatefound'));
		return this.installing;
	}
}

let registered: FakeRegistration;
let container: EventTarget & { controller: unknown; register: ReturnType<typeof vi.fn> };
let complete: boolean;

const settle = () => new Promise((done) => setTimeout(done));

async function started(): Promise<Registration> {
	const registration = new Registration();
	registration.start('');
	await settle();
	return registration;
}

function activeWorker(): FakeWorker {
	const worker = new FakeWorker();
	worker.state = 'activated';
	return worker;
}

beforeEach(() => {
	registered = new FakeRegistration();
	complete = true;
	container = Object.assign(new EventTarget(), {
		controller: null as unknown,
		register: vi.fn(() => Promise.resolve(registered)),
	});
	Object.defineProperty(navigator, 'serviceWorker', { value: container, configurable: true });
	const list = 'https://example.test/precache.json';
	const cache = {
		keys: () => Promise.resolve(complete ? [{ url: 'https://example.test/a.js' }] : []),
		match: (url: URL) => Promise.resolve(url.href === list ? Response.json(['a.js']) : undefined),
	};
	vi.stubGlobal('caches', {
		keys: () => Promise.resolve(['workbox-precache-v2-https://example.test/']),
		open: () => Promise.resolve(cache),
	});
});

afterEach(() => {
	Reflect.deleteProperty(navigator, 'serviceWorker');
	vi.unstubAllGlobals();
});

describe('Registration', () => {
	it('registers below the base, and past the HTTP cache', async () => {
		new Registration().start('/guide');
		await settle();
		expect(container.register).toHaveBeenCalledWith('/guide/sw.js', { scope: '/guide/', updateViaCache: 'none' });
	});

	it('is ready only when the worker is active and every file is there', async () => {
		const registration = await started();
		expect(registration.ready).toBe(false);
		const worker = registered.find();
		worker.become('installed');
		await settle();
		expect(registration.ready).toBe(false);
		registered.active = worker;
		worker.become('activated');
		await settle();
		expect(registration).toMatchObject({ ready: true, update: 'none' });
	});

	it('is not ready when a file is missing', async () => {
		complete = false;
		registered.active = activeWorker();
		expect((await started()).ready).toBe(false);
	});

	it('tells of a version that was already waiting', async () => {
		registered.active = activeWorker();
		registered.waiting = new FakeWorker();
		expect((await started()).update).toBe('waiting');
	});

	it('tells of a version that comes later, and hands over when asked', async () => {
		registered.active = activeWorker();
		const registration = await started();
		const worker = registered.find();
		registered.waiting = worker;
		worker.become('installed');
		expect(registration.update).toBe('waiting');
		registration.apply();
		expect(worker.postMessage).toHaveBeenCalledWith({ type: 'SKIP_WAITING' });
	});

	it('tells of a version whose files could not all be fetched', async () => {
		registered.active = activeWorker();
		const registration = await started();
		registered.find().become('redundant');
		expect(registration.update).toBe('failed');
	});

	it('tries again what failed: soon, ever later, and at once when the network is back', async () => {
		vi.useFakeTimers();
		try {
			container.register.mockRejectedValue(new TypeError('404'));
			const end = new Registration().start('');
			await vi.advanceTimersByTimeAsync(30_000);
			expect(container.register).toHaveBeenCalledTimes(2);
			await vi.advanceTimersByTimeAsync(59_000);
			expect(container.register).toHaveBeenCalledTimes(2);
			await vi.advanceTimersByTimeAsync(1_000);
			expect(container.register).toHaveBeenCalledTimes(3);
			dispatchEvent(new Event('online'));
			await vi.advanceTimersByTimeAsync(0);
			expect(container.register).toHaveBeenCalledTimes(4);
			end();
			await vi.advanceTimersByTimeAsync(10_000_000);
			expect(container.register).toHaveBeenCalledTimes(4);
		} finally {
			vi.useRealTimers();
		}
	});

	it('looks for the new version again when its files could not all be fetched', async () => {
		registered.active = activeWorker();
		const registration = await started();
		registered.find().become('redundant');
		dispatchEvent(new Event('online'));
		expect(registered.update).toHaveBeenCalledTimes(1);
		registered.find().become('installed');
		expect(registration.update).toBe('waiting');
	});

	it('tells when another tab has taken the new version, but not on the first visit', async () => {
		const registration = await started();
		container.dispatchEvent(new Event('controllerchange'));
		expect(registration.stale).toBe(false);
		container.dispatchEvent(new Event('controllerchange'));
		expect(registration.stale).toBe(true);
	});

	it('does nothing where there is no service worker', () => {
		Reflect.deleteProperty(navigator, 'serviceWorker');
		const registration = new Registration();
		registration.start('')();
		expect(registration).toMatchObject({ ready: false, update: 'none' });
	});
});
