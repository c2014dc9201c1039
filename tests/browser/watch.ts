import type { BrowserContext } from 'playwright-core';

/** What no page of this project may ever do, as sentences. */
export interface Faults {
	/** Throws when something was seen since the last call; forgets it. */
	expectNone(): void;
	/** Overlooks faults that match, such as the failed requests of a test that closes the server on purpose. */
	allow(pattern: RegExp): void;
}

declare global {
	interface Window {
		reportViolation(sentence: string): void;
	}
}

/**
 * Collects console errors, uncaught exceptions, violations of the content security policy and requests to other hosts,
 * in all pages of a context and in its service workers.
 * @param context before its first page is opened
 * @param origin the only host that may be asked
 */
export async function watch(context: BrowserContext, origin: string): Promise<Faults> {
	let seen: string[] = [];
	const allowed: RegExp[] = [];
	const add = (sentence: string) => {
		if (!allowed.some((pattern) => pattern.test(sentence))) seen.push(sentence);
	};

	await context.exposeFunction('reportViolation', add);
	await context.addInitScript(() => {
		addEventListener('securitypolicyviolation', (event) =>
			window.reportViolation(`policy: ${event.effectiveDirective} refused ${event.blockedURI} ${event.sample}`),
		);
	});
	context.on('console', (message) => {
		if (message.type() === 'error') add(`console: ${message.text()} (${message.location().url})`);
	});
	context.on('weberror', (error) => add(`exception: ${error.error().message}`));
	context.on('request', (request) => {
		const url = request.url();
		if (!url.startsWith(`${origin}/`) && !/^(data|blob|about):/.test(url)) add(`foreign host: ${url}`);
	});

	return {
		allow: (pattern) => void allowed.push(pattern),
		expectNone() {
			const found = seen;
			seen = [];
			if (found.length > 0) throw new Error(`The page did what it must not:\n${found.join('\n')}`);
		},
	};
}
