import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { announcer } from './scripts/announcer-plugin.ts';
import { rescueText } from './scripts/rescue-text.mjs';
import { noBreak } from './scripts/no-break-plugin.ts';
import { rules } from './scripts/rules-plugin.ts';
import { toldTexts } from './scripts/texts-plugin.ts';
import { VitePWA } from 'vite-plugin-pwa';

const { PUBLIC_FEEDBACK_ADDRESS: address = '' } = process.env;
if (!/^([^\s@?&]+@[^\s@?&]+)?$/.test(address))
	throw new Error(`PUBLIC_FEEDBACK_ADDRESS is no e-mail address: ${address}`);

/** Small parts of every question page that other pages need as well. */
const small =
	/lib.ui.(icons|BackLink)|pictures\.svg|open-case.(paths|current-case)|lib.case.copies-name|lib.device.theme|engine.(types|options)|ui.field.svelte|guide.(answer-draft|Explanation)|runtime.app.state/;

export default defineConfig({
	plugins: [
		noBreak(),
		rules(),
		toldTexts(),
		announcer(),
		sveltekit(),
		// For the manifest only: scripts/service-worker.ts replaces the worker by one that knows the prerendered pages.
		VitePWA({
			injectRegister: false,
			workbox: { globPatterns: [], inlineWorkboxRuntime: true },
			manifest: {
				id: './',
				name: 'Begleithilfe',
				short_name: 'Begleithilfe',
				description: 'Wegweiser durch die Leistungen der Integrationsämter. Ohne Anmeldung, auch ohne Internet.',
				lang: 'de',
				dir: 'ltr',
				start_url: './',
				scope: './',
				display: 'standalone',
				theme_color: '#0d4a52',
				background_color: '#fbf8f2',
				categories: ['government', 'utilities'],
				icons: [
					{ src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
					{ src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
					{ src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
					{ src: 'icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
				],
			},
		}),
	],
	define: {
		RESCUE_SCRIPT: JSON.stringify(await rescueText()),
		// Also where they are empty: then what would show them is left out of the program.
		'import.meta.env.PUBLIC_FEEDBACK_ADDRESS': JSON.stringify(address),
		'import.meta.env.PUBLIC_PUBLISHER': JSON.stringify(process.env.PUBLIC_PUBLISHER ?? ''),
	},
	server: { fs: { allow: ['rules'] } },
	// Else every build ends with advice on the speed of SvelteKit's own plugins.
	build: {
		// Only styles are named ahead: the names of scripts were a kilobyte of every first page, and a part tells its own parts.
		modulePreload: {
			resolveDependencies: (_file, dependencies) => dependencies.filter((file) => file.endsWith('.css')),
		},
		rolldownOptions: {
			checks: { pluginTimings: false },
			output: {
				codeSplitting: {
					groups: [
						// What every page needs of libraries lies in one file, which no change of ours touches: an update need not fetch it.
						{ name: 'base', test: /node_modules/, minShareCount: 20 },
						// A dozen files of some hundred bytes each weigh a third less as one.
						{ name: 'small', test: small, minShareCount: 2 },
					],
				},
			},
		},
		// What the bundles really contain; scripts/licenses.ts adds the rest.
		license: { fileName: 'licenses/libraries.txt' },
	},
});
