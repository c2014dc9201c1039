import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const pure = 'The engine and the calculators are functions of what they are given: no clock, no chance, no browser.';

const impureGlobals = [
	'window',
	'document',
	'navigator',
	'localStorage',
	'indexedDB',
	'fetch',
	'console',
	'performance',
];

export default defineConfig(
	{ ignores: ['build/', '.svelte-kit/', 'node_modules/', 'test-results/', 'coverage/'] },
	js.configs.recommended,
	ts.configs.strict,
	svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			// TypeScript itself reports unknown names, and knows the globals of each file better.
			'no-undef': 'off',
			eqeqeq: 'error',
			'no-console': 'error',
			'no-eval': 'error',
			'no-implied-eval': 'error',
			'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
			'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
			'max-lines': ['error', { max: 250 }],
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
		},
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig } },
		rules: {
			// A style attribute in a prerendered page is refused by the content security policy.
			'svelte/no-inline-styles': ['error', { allowTransitions: true }],
			'svelte/no-at-html-tags': 'error',
			'svelte/no-target-blank': 'error',
			'svelte/button-has-type': 'error',
			'svelte/require-each-key': 'error',
			'svelte/no-unused-class-name': 'off',
		},
	},
	{
		files: ['src/lib/engine/**/*.ts', 'src/lib/calculators/**/*.ts'],
		ignores: ['**/*.test.ts'],
		rules: {
			'no-restricted-globals': ['error', ...impureGlobals.map((name) => ({ name, message: pure }))],
			'no-restricted-properties': [
				'error',
				{ object: 'Date', property: 'now', message: pure },
				{ object: 'Math', property: 'random', message: pure },
			],
			'no-restricted-syntax': [
				'error',
				{ selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: pure },
			],
		},
	},
	{
		// What SvelteKit and the tools read is named by them.
		files: ['*.config.{js,ts}', 'src/routes/**', '**/*.svelte', 'scripts/brief-reporter.ts'],
		rules: { 'no-restricted-exports': 'off' },
	},
	{
		files: ['scripts/**', 'src/cli/**', 'tests/**'],
		rules: { 'no-console': 'off' },
	},
	{
		files: ['**/*.test.ts', 'tests/**'],
		rules: {
			'@typescript-eslint/no-non-null-assertion': 'off',
			'max-lines': 'off',
			'no-restricted-syntax': [
				'error',
				{
					selector: "CallExpression[callee.property.name='waitForFunction'] > ArrowFunctionExpression[async=true]",
					message: 'waitForFunction takes a promise for a yes: use until (tests/browser/wait.ts).',
				},
			],
		},
	},
);
