/**
 * `npm run hosts [-- --base /guide --root /srv/www --name example.org --out folder]`: writes the files for nginx, Caddy and Apache from
 * `scripts/hosts/policy.mjs`, into `hosting/` where nothing else is said.
 * What lies in `build/` itself is written by the build.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { apacheFile } from './hosts/apache.ts';
import { caddyFile, caddyInContainer } from './hosts/caddy.ts';
import { nginxFile } from './hosts/nginx.ts';
import { example } from './hosts/write.ts';
import { readOptions, refuse } from './options.ts';

const { values } = readOptions({
	options: {
		base: { type: 'string', default: process.env.BASE_PATH ?? '' },
		root: { type: 'string', default: example.root },
		name: { type: 'string', default: example.name },
		out: { type: 'string', default: 'hosting' },
	},
});
const { base, root, name, out } = values;
if (!/^(\/[\w-]+)*$/.test(base)) refuse(`--base ${base}: a path like /guide is expected`);
if (!/^[\w./-]+$/.test(root)) refuse(`--root ${root}: a folder like /srv/www is expected`);
if (!/^[\w.-]+$/.test(name)) refuse(`--name ${name}: a name like example.org is expected`);
const place = { base, root, name };
const files = {
	'nginx.conf': nginxFile(place),
	Caddyfile: caddyFile(place),
	'apache.conf': apacheFile(place),
	'Caddyfile.container': caddyInContainer(base, '/srv', 8080),
};
mkdirSync(out, { recursive: true });
for (const [file, text] of Object.entries(files)) writeFileSync(join(out, file), text);
console.log(`${out}: ${Object.keys(files).join(', ')}`);
