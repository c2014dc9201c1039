/**
 * What the site asks of a host that serves it, once and for all: `_headers`, `.htaccess`, the files in `hosting/`, the policy in
 * each page, `npm start` and the self-test of the page about the site are made from it.
 */

/**
 * What pages may load. SvelteKit puts it into a `<meta>` of each page, with the hashes of the scripts that stand in that page.
 * @satisfies {NonNullable<NonNullable<import('@sveltejs/kit').KitConfig['csp']>['directives']>}
 */
export const directives = {
	'default-src': ['none'],
	'script-src': ['self'],
	'style-src': ['self'],
	'img-src': ['self', 'data:'],
	'font-src': ['self'],
	'connect-src': ['self'],
	'manifest-src': ['self'],
	'worker-src': ['self'],
	'base-uri': ['none'],
	'form-action': ['none'],
	'object-src': ['none'],
	'require-trusted-types-for': ['script'],
	'trusted-types': ['svelte-trusted-html', 'service-worker', 'pictures'],
};

/**
 * What only the page itself can say: the scripts in it differ from page to page, and so do their hashes. A header would have to
 * allow all or to name none; both policies count, so whatever the header leaves out is still refused by the page. Styles are
 * left out because browsers show a text file by a style of their own, which the header would take away; the names of trusted
 * types because a host that was set up for an older build would stop a newer one that has another name.
 */
const inPageOnly = ['default-src', 'script-src', 'style-src', 'trusted-types'];

/** What a `<meta>` cannot say, or what it says by `default-src`. */
const inHeaderOnly = [
	"child-src 'none'",
	"frame-src 'none'",
	"media-src 'none'",
	"script-src-attr 'none'",
	"frame-ancestors 'none'",
];

/** @param {string} source */
const quoted = (source) => (/^(self|none|script)$/.test(source) ? `'${source}'` : source);

const forAll = Object.entries(directives)
	.filter(([name]) => !inPageOnly.includes(name))
	.map(([name, sources]) => `${name} ${sources.map(quoted).join(' ')}`);

/** Sent with every answer, failures too. @type {Readonly<Record<string, string>>} */
export const headers = {
	'Content-Security-Policy': [...forAll, ...inHeaderOnly].join('; '),
	'X-Frame-Options': 'DENY',
	'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Permissions-Policy': [
		'accelerometer',
		'bluetooth',
		'camera',
		'display-capture',
		'geolocation',
		'gyroscope',
		'hid',
		'magnetometer',
		'microphone',
		'midi',
		'payment',
		'serial',
		'usb',
		'xr-spatial-tracking',
	]
		.map((name) => `${name}=()`)
		.join(', '),
};

/**
 * Headers that say nothing to a browser of a file that a page loads: they speak of pages. Left out below `immutablePath`, where a host
 * can: with them a first visit to nginx is an eighth larger, because it sends them anew with each of forty files.
 */
export const ofPagesOnly = [
	'Content-Security-Policy',
	'X-Frame-Options',
	'Referrer-Policy',
	'Cross-Origin-Opener-Policy',
	'Permissions-Policy',
];

/** How long a browser may keep an answer: a file under a name with its checksum for ever, a failure not at all, the rest if asked each time. */
export const keep = {
	found: 'public, max-age=31536000, immutable',
	failed: 'no-store',
	other: 'no-cache',
};

/** Below this path every name carries the checksum of its file. */
export const immutablePath = '/_app/immutable/';

/** Types by ending. @type {Readonly<Record<string, string>>} */
export const types = {
	css: 'text/css',
	html: 'text/html',
	js: 'text/javascript',
	json: 'application/json',
	png: 'image/png',
	sha256: 'text/plain',
	svg: 'image/svg+xml',
	txt: 'text/plain',
	webmanifest: 'application/manifest+json',
	woff2: 'font/woff2',
};

/** Endings of texts: they are sent packed, and as UTF-8. */
export const textEndings = ['css', 'html', 'js', 'json', 'sha256', 'svg', 'txt', 'webmanifest'];

/** What lies in the folder for the host and is shown to nobody, as a pattern on a path; certificates are proved below `.well-known`. */
export const hidden = String.raw`/(\.(?!well-known/)|_headers$)`;
