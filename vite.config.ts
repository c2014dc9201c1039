import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { rescueText } from './scripts/rescue-text.mjs';
import { noBreak } from './scripts/no-break-plugin.ts';
import { rules } from './scripts/rules-plugin.ts';
import { toldTexts } from './scripts/texts-plugin.ts';
import { VitePWA } from 'vite-plugin-pwa';

const { PUBLIC_FEEDBACK_ADDRESS: address = '' } = process.env;
if (!/^([^\s@?&]+@[^\s@?&]+)?$/.test(address))
	throw new Error(`PUBLIC_FEEDBACK_ADDRESS is no e-mail address: ${address}`);

export default defineConfig({
	plugins: [
		noBreak(),
		rules(),
		toldTexts(),
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
		// The program's entry, which every first page loads, names the styles of each page ahead, but not each part of each page:
		// those names were a kilobyte, and a page tells its parts by itself.
		modulePreload: {
			resolveDependencies: (_file, dependencies, { hostId }) =>
				hostId.includes('/entry/') ? dependencies.filter((file) => file.endsWith('.css')) : dependencies,
		},
		rolldownOptions: { checks: { pluginTimings: false } },
		// What the bundles really contain; scripts/licenses.ts adds the rest.
		license: { fileName: 'licenses/libraries.txt' },
	},
});
