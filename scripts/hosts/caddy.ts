import { immutablePath, keep, ofPagesOnly, textEndings, types } from './policy.mjs';
import { headerLines, indent, origin, type Place } from './write.ts';

/** Types that Caddy does not know by itself on every system. */
const named = ['js', 'json', 'sha256', 'txt', 'webmanifest', 'woff2'];

const typeLines = named
	.map((ending) => {
		const type = types[ending] ?? '';
		return `@${ending} path *.${ending}
header @${ending} Content-Type "${type}${textEndings.includes(ending) ? '; charset=utf-8' : ''}"`;
	})
	.join('\n');

/** What a site block says. Headers of an answer stay when it turns out to be a failure; only the one for the cache is another then. */
export function caddySite({ base, root }: Place): string {
	return `root * ${root}

# In this order: by itself Caddy would put those for some paths before those for all.
@kept {
	path ${base}${immutablePath}*
	file
}
route {
	header {
${indent(
	headerLines((name, value) => `${name} "${value}"`),
	2,
)}
		Cache-Control "${keep.other}"
		Vary Accept-Encoding
	}
	# Only what was found may be kept. Pages load it, so it needs no headers that speak of pages.
	header @kept {
		Cache-Control "${keep.found}"
${indent(ofPagesOnly.map((name) => `-${name}`).join('\n'), 2)}
	}
${indent(typeLines)}
}

# The folder's own rules for other hosts are shown to nobody.
@hidden {
	path_regexp /(\\.|_headers$)
	not path /.well-known/*
}
error @hidden 404
@writing not method GET HEAD
error @writing 405
# Packed beforehand by "npm run build:host".
file_server {
	precompressed br gzip
}

handle_errors {
	header Cache-Control "${keep.failed}"
	header Content-Type "text/html; charset=utf-8"
	rewrite * ${base}/404.html
	file_server {
		precompressed br gzip
	}
}`;
}

/** A whole `Caddyfile`. Caddy gets and renews the certificate for the name by itself. */
export function caddyFile(place: Place): string {
	return `# ${origin}
# For /etc/caddy/Caddyfile, with your own name and folder.
${place.name} {
${indent(caddySite(place))}
}
`;
}

/** The `Caddyfile` of the container: without encryption, which whatever stands before the container does, and writing nothing. */
export function caddyInContainer(base: string, root: string, port: number): string {
	return `# ${origin}
{
	admin off
	auto_https off
}
:${String(port)} {
${indent(caddySite({ base, root, name: '' }))}
}
`;
}
