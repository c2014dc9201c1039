import { immutablePath, keep } from './hosts/policy.mjs';

/** @typedef {{ path: string, headers: Record<string, string> }} HeaderRule */

/**
 * Reads a `_headers` file (Netlify, Cloudflare Pages): a path, then indented `Name: value` lines; `*` stands for the rest.
 * @param {string} text
 * @returns {HeaderRule[]}
 */
export function parseHeaders(text) {
	/** @type {HeaderRule[]} */
	const rules = [];
	for (const line of text.split('\n')) {
		const current = rules.at(-1);
		if (!line.trim() || line.trim().startsWith('#')) continue;
		if (!/^\s/.test(line)) rules.push({ path: line.trim(), headers: {} });
		else if (current) {
			const colon = line.indexOf(':');
			current.headers[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim();
		}
	}
	return rules;
}

/**
 * The headers for a path; a later rule wins over an earlier one.
 * @param {HeaderRule[]} rules
 * @param {string} path
 * @returns {Record<string, string>} names in lower case
 */
export function headersFor(rules, path) {
	const fits = rules.filter((rule) =>
		rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
	);
	return Object.assign({}, ...fits.map((rule) => rule.headers));
}

/**
 * How long a browser may keep an answer. Only what was found keeps: the name of such a file carries its checksum, but a 404
 * under that name, sent while a new version is put in place, would be kept just as long.
 * @param {string} path below the base
 * @param {number} status of the answer
 * @returns {string}
 */
export function cacheControl(path, status) {
	if (status >= 400) return keep.failed;
	return [200, 304].includes(status) && path.startsWith(immutablePath) ? keep.found : keep.other;
}
