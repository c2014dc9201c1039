import { readdirSync, readFileSync } from 'node:fs';
import { svelteTesting } from '@testing-library/svelte/vite';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { rules } from './scripts/rules-plugin.ts';
import { toldTexts } from './scripts/texts-plugin.ts';

const dom = [
	'src/**/*.svelte.test.ts',
	'src/lib/ui/**/*.test.ts',
	'src/features/**/*.test.ts',
	'tests/pages/**/*.test.ts',
];
/** Far more than any test needs: a busy machine must not make one fail. */
const testTimeout = 60_000;
const never = ['**/*.long.test.ts', 'tests/browser/**', 'node_modules/**'];

/** Test files that put other modules in the place of those that are asked for: whatever shares modules with them would get those too. */
const mocking = ['src', 'tests', 'scripts']
	.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`))
	.filter((file) => file.endsWith('.test.ts') && /\bvi\.(do)?mock\(/i.test(readFileSync(file, 'utf8')));

/**
 * Pure modules run in node, whatever touches a component or a page runs in jsdom. Files share the modules that they load,
 * which takes half the time; only those that mock some are by themselves.
 */
export default defineConfig({
	test: {
		reporters: ['./scripts/brief-reporter.ts'],
		projects: [
			{
				plugins: [rules(), toldTexts(), sveltekit()],
				test: {
					name: 'unit',
					environment: 'node',
					isolate: false,
					testTimeout,
					include: ['src/**/*.test.ts', 'tests/**/*.test.ts', 'scripts/**/*.test.ts'],
					exclude: [...never, ...dom, ...mocking],
				},
			},
			{
				plugins: [rules(), toldTexts(), sveltekit(), svelteTesting()],
				test: {
					name: 'component',
					environment: 'jsdom',
					isolate: false,
					testTimeout,
					include: dom,
					exclude: [...never, ...mocking],
					setupFiles: ['tests/component-setup.ts'],
				},
			},
			{
				plugins: [rules(), toldTexts(), sveltekit(), svelteTesting()],
				test: {
					name: 'mocking',
					environment: 'jsdom',
					testTimeout,
					include: mocking,
					setupFiles: ['tests/component-setup.ts'],
				},
			},
		],
	},
});
