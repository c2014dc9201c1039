import { hidden, immutablePath, keep, textEndings, types } from './policy.mjs';
import { headerLines, indent, origin, type Place } from './write.ts';

const charsets = [...new Set(textEndings.map((ending) => types[ending]))].filter((type) => type !== 'text/html');

const line = (name: string, value: string) => `add_header ${name} "${value}" always;`;

/** Which answers a browser may keep; stands beside the server block. `$request_uri` is what was asked for, also where another file answers. */
export function nginxMap({ base }: Place): string {
	return `map "$status $request_uri" $begleithilfe_cache {
	"~^[45]" "${keep.failed}";
	"~^(200|206|304) ${base}${immutablePath}" "${keep.found}";
	default "${keep.other}";
}`;
}

/** What a server block says of the site. @param brotli whether the module for files packed by brotli is there */
export function nginxSite({ base, root }: Place, brotli: boolean): string {
	return `root ${root};
index index.html;
absolute_redirect off;
server_tokens off;
# An access log names visitors of a site for people with disabilities: keep none.
access_log off;
# The browser's "/x" is the folder "/x/"; a folder without a page is missing like any other.
error_page 403 404 =404 ${base}/404.html;

# Packed beforehand by "npm run build:host". Brotli takes a sixth less; nginx needs a module for it
# (Debian: libnginx-mod-http-brotli-static).
gzip_static on;
${brotli ? '' : '# '}brotli_static on;
gzip_vary on;

types {
${Object.entries(types)
	.map(([ending, type]) => `\t${type} ${ending};`)
	.join('\n')}
}
charset utf-8;
charset_types ${charsets.join(' ')};

${headerLines(line)}
add_header Cache-Control $begleithilfe_cache always;

# What pages load: without the headers that speak of pages. What is missing here is answered by the page below, with all of them.
location ^~ ${base}${immutablePath} {
${indent(headerLines(line, true))}
	add_header Cache-Control $begleithilfe_cache always;
	try_files $uri =404;
}

location / {
	try_files $uri $uri/ =404;
}

location ~ "${hidden}" {
	return 404;
}`;
}

/** A whole file for `/etc/nginx/conf.d/`. */
export function nginxFile(place: Place): string {
	return `# ${origin}
# Into /etc/nginx/conf.d/, with your own name, folder and certificate.
${nginxMap(place)}

server {
	listen 80;
	listen [::]:80;
	server_name ${place.name};
	access_log off;
	return 301 https://$host$request_uri;
}

server {
	listen 443 ssl http2;
	listen [::]:443 ssl http2;
	server_name ${place.name};
	ssl_certificate /etc/letsencrypt/live/${place.name}/fullchain.pem;
	ssl_certificate_key /etc/letsencrypt/live/${place.name}/privkey.pem;

${indent(nginxSite(place, false))}
}
`;
}
