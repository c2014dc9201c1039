import adapter from '@sveltejs/adapter-static';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { directives } from './scripts/hosts/policy.mjs';
import { rescueText } from './scripts/rescue-text.mjs';
import { sourceHash } from './scripts/source-hash.mjs';

/**
 * The script in the frame of each page. It shows the theme that theme.ts keeps before anything is painted, so that none
 * flashes. And it notes what is typed or ticked before the page is alive: coming alive, a page puts its own values into
 * its fields; then it gets what was noted once more, as if it came now. A value is set only where it is another one,
 * because that moves the cursor, and a chosen file refuses it.
 * A form that was sent before is sent then, unless something was touched since: that nobody meant to send.
 */
const [, frameScript = ''] = /<script>([^]*?)<\/script>/.exec(readFileSync('src/app.html', 'utf8')) ?? [];

/** @param {string} text */
const hash = (text) =>
	/** @type {`sha256-${string}`} */ (`sha256-${createHash('sha256').update(text).digest('base64')}`);

const base = /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? '');

/** Pages that learn from the fragment of the address which benefit they are about, once they are alive. */
const chosenByFragment = /^\/(letter|checklist|guide\/[a-z-]+)\/$/;

/** @type {import('@sveltejs/kit').Config} */
const config = {
	kit: {
		adapter: adapter({ strict: true, fallback: '404.html' }),
		paths: { base, relative: false },
		version: { name: sourceHash() },
		serviceWorker: { register: false },
		prerender: {
			handleMissingId: ({ path, message }) => {
				if (!chosenByFragment.test(path.slice(base.length))) throw new Error(message);
			},
		},
		csp: {
			mode: 'hash',
			directives: {
				...directives,
				'script-src': [...directives['script-src'], hash(frameScript), hash(await rescueText())],
			},
		},
		typescript: {
			config(tsconfig) {
				tsconfig.include.push('../*.ts', '../*.js', '../scripts/**/*.ts', '../scripts/**/*.mjs');
			},
		},
	},
};

export default config;
