import { svelteTesting } from '@testing-library/svelte/vite';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { rules } from './scripts/rules-plugin.ts';

const dom = ['src/**/*.svelte.test.ts', 'src/lib/ui/**/*.test.ts', 'src/routes/**/*.test.ts'];
/** Far more than any test needs: a busy machine must not make one fail. */
const testTimeout = 60_000;
const never = ['**/*.long.test.ts', 'tests/browser/**', 'node_modules/**'];

/** Pure modules run in node, whatever touches a component or a page runs in jsdom. */
export default defineConfig({
	test: {
		projects: [
			{
				plugins: [rules(), sveltekit()],
				test: {
					name: 'unit',
					environment: 'node',
					testTimeout,
					include: ['src/**/*.test.ts', 'tests/**/*.test.ts', 'scripts/**/*.test.ts'],
					exclude: [...never, ...dom],
				},
			},
			{
				plugins: [rules(), sveltekit(), svelteTesting()],
				test: {
					name: 'component',
					environment: 'jsdom',
					testTimeout,
					include: dom,
					exclude: never,
					setupFiles: ['tests/component-setup.ts'],
				},
			},
		],
	},
});
