import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

export default defineConfig({
	plugins: [
		sveltekit(),
		VitePWA({
			injectRegister: false,
			manifest: {
				name: 'Begleithilfe',
				short_name: 'Begleithilfe',
				start_url: './',
				scope: './',
				display: 'standalone',
				lang: 'de',
			},
		}),
	],
	server: { fs: { allow: ['rules'] } },
});
