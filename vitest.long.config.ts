import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { rules } from './scripts/rules-plugin.ts';
import { toldTexts } from './scripts/texts-plugin.ts';

/** What takes minutes or hours; not part of `npm test`. */
export default defineConfig({
	plugins: [rules(), toldTexts(), sveltekit()],
	test: {
		name: 'long',
		environment: 'node',
		include: ['src/**/*.long.test.ts', 'tests/**/*.long.test.ts'],
		fileParallelism: false,
		testTimeout: 3_600_000,
		hookTimeout: 120_000,
	},
});
