import { defineConfig } from 'vitest/config';

/** Drives the built site in Chromium, one file after the other: each one starts and stops its own server. */
export default defineConfig({
	test: {
		name: 'browser',
		environment: 'node',
		include: ['tests/browser/**/*.test.ts'],
		exclude: ['**/*.long.test.ts'],
		setupFiles: ['tests/browser/on-failure.ts'],
		fileParallelism: false,
		// A browser on a busy machine far away may be late once; `npm test` names what passed only then.
		retry: 1,
		testTimeout: 180_000,
		hookTimeout: 120_000,
	},
});
