import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { noBreak } from './scripts/no-break-plugin.ts';
import { rules } from './scripts/rules-plugin.ts';
import { VitePWA } from 'vite-plugin-pwa';

export default defineConfig({
	plugins: [
		noBreak(),
		rules(),
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
	server: { fs: { allow: ['rules'] } },
	// Else every build ends with advice on the speed of SvelteKit's own plugins.
	build: { rolldownOptions: { checks: { pluginTimings: false } } },
});
