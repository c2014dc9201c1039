import { hidden, immutablePath, keep, ofPagesOnly, textEndings, types } from './policy.mjs';
import { headerLines, indent, origin, type Place } from './write.ts';

const packings = [
	{ ending: 'br', encoding: 'br' },
	{ ending: 'gz', encoding: 'gzip' },
];
const texts = textEndings.join('|');

/** Sends what lies packed beside a file. A folder is answered with its packed page, before Apache looks for the page itself. */
const rewriting = packings
	.map(
		({ ending, encoding }) => `RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b
RewriteCond %{REQUEST_FILENAME}.${ending} -f
RewriteRule \\.(${texts})$ %{REQUEST_URI}.${ending} [L]
RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b
RewriteCond %{REQUEST_URI} /$
RewriteCond %{REQUEST_FILENAME}index.html.${ending} -f [OR]
RewriteCond %{REQUEST_FILENAME}/index.html.${ending} -f
RewriteRule ^ %{REQUEST_URI}index.html.${ending} [L]`,
	)
	.join('\n');

/** A packed file is of the type of what is in it. Apache is told how it is packed, so that it does not pack it once more. */
const packed = [
	...textEndings.map(
		(ending) => `<FilesMatch "\\.${ending}\\.(br|gz)$">
	ForceType "${types[ending] ?? ''}; charset=utf-8"
</FilesMatch>`,
	),
	`<FilesMatch "\\.(${texts})\\.(br|gz)$">
${packings.map(({ ending, encoding }) => `\tAddEncoding ${encoding} .${ending}`).join('\n')}
</FilesMatch>`,
].join('\n');

/** What Apache is told of the site, in `.htaccess` or for a folder. */
function apacheRules(base: string): string {
	const kept = `"expr=%{THE_REQUEST} =~ m#${base}${immutablePath}# && %{REQUEST_STATUS} =~ m#^(200|206|304)$#"`;
	return `# A missing file is answered with 404 and the helpful page, never with the start page.
ErrorDocument 404 ${base}/404.html
ErrorDocument 403 ${base}/404.html
DirectoryIndex index.html
DirectorySlash On
Options -Indexes -MultiViews
AddDefaultCharset utf-8
AddCharset utf-8 ${textEndings.map((ending) => `.${ending}`).join(' ')}
${Object.entries(types)
	.map(([ending, type]) => `AddType ${type} .${ending}`)
	.join('\n')}

<IfModule mod_alias.c>
	RedirectMatch 404 "${hidden}"
</IfModule>

<IfModule mod_headers.c>
${indent(headerLines((name, value) => `Header always set ${name} "${value}"`))}
	Header always merge Vary Accept-Encoding
	# Only what was found may be kept.
	Header always set Cache-Control "${keep.other}"
	Header always set Cache-Control "${keep.found}" ${kept}
	# Pages load it, so it needs no headers that speak of pages.
${indent(ofPagesOnly.map((name) => `Header always unset ${name} ${kept}`).join('\n'))}
	Header always set Cache-Control "${keep.failed}" "expr=%{REQUEST_STATUS} =~ m#^[45]#"

	# Packed beforehand by "npm run build:host"; without those files nothing of this counts.
	<IfModule mod_rewrite.c>
		RewriteEngine On
${indent(rewriting, 2)}
	</IfModule>
${indent(packed)}
</IfModule>`;
}

/** Lies in `build/` for hosts that let a folder say what it needs. @param base the path that the site was built for */
export function htaccess(base: string): string {
	return `# ${origin}
${apacheRules(base)}
`;
}

/** What a virtual host says of the site; a file in the folder itself would be read anew for every request. */
export function apacheSite({ base, root, name }: Place): string {
	return `ServerName ${name}
DocumentRoot ${root}
# An access log names visitors of a site for people with disabilities: keep none (Debian: a2disconf other-vhosts-access-log).
<Directory ${root}>
	Require all granted
	AllowOverride None
${indent(apacheRules(base))}
</Directory>`;
}

/** A whole file for `/etc/apache2/sites-available/`. */
export function apacheFile(place: Place): string {
	return `# ${origin}
# Into /etc/apache2/sites-available/, with your own name, folder and certificate, then: a2enmod ssl http2 headers rewrite.
<VirtualHost *:80>
	ServerName ${place.name}
	Redirect permanent / https://${place.name}/
</VirtualHost>

<VirtualHost *:443>
	SSLEngine on
	SSLCertificateFile /etc/letsencrypt/live/${place.name}/fullchain.pem
	SSLCertificateKeyFile /etc/letsencrypt/live/${place.name}/privkey.pem
	Protocols h2 http/1.1
${indent(apacheSite(place))}
</VirtualHost>
`;
}
