/** Starts real host programs with the files that are written for them, each on a free port of this machine and as nobody's service. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apacheSite, htaccess } from './apache.ts';
import { caddyInContainer, caddySite } from './caddy.ts';
import { nginxMap, nginxSite } from './nginx.ts';
import type { Place } from './write.ts';

export interface Running {
	origin: string;
	close: () => Promise<void>;
}

export interface Program {
	name: string;
	/** What it needs of the machine; nothing where that is there. */
	missing: string | undefined;
	packed: ('br' | 'gzip')[];
	/** Starts it for a folder that holds the site below `place.base`. */
	start: (place: Place) => Promise<Running>;
}

const there = (command: string) => spawnSync('which', [command]).status === 0;

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
}

/** Runs a program with its configuration until it answers; says what it said where it ends before. */
async function run(
	write: (port: number, work: string) => { command: string; args: string[]; env?: Record<string, string> },
): Promise<Running> {
	const [port, work] = [await freePort(), mkdtempSync(join(tmpdir(), 'begleithilfe-host-'))];
	const { command, args, env } = write(port, work);
	const program: ChildProcess = spawn(command, args, { env: { ...process.env, ...env } });
	let said = '';
	for (const stream of [program.stdout, program.stderr]) stream?.on('data', (text) => (said += String(text)));
	const origin = `http://127.0.0.1:${String(port)}`;
	for (let tries = 0; ; tries++) {
		if (program.exitCode !== null || tries > 200) throw new Error(`${command} does not run:\n${said}`);
		if (await fetch(origin).catch(() => undefined)) break;
		await new Promise((done) => setTimeout(done, 50));
	}
	const close = async () => {
		program.kill('SIGTERM');
		if (program.exitCode === null) await once(program, 'exit');
		rmSync(work, { recursive: true, force: true });
	};
	return { origin, close };
}

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** @param brotli by the module that Debian calls libnginx-mod-http-brotli-static */
function nginx(place: Place, brotli: boolean): Promise<Running> {
	return run((port, work) => {
		const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
			(kind) => `${kind}_temp_path ${work}/${kind};`,
		);
		writeFileSync(
			join(work, 'nginx.conf'),
			`${brotli ? `load_module ${brotliModule};` : ''}
daemon off; pid ${work}/pid; error_log stderr; worker_processes 2;
events { worker_connections 1024; }
http {
sendfile on; tcp_nopush on;
${paths.join('\n')}
${nginxMap(place)}
server {
listen 127.0.0.1:${String(port)};
${nginxSite(place, brotli)}
} }`,
		);
		return { command: 'nginx', args: ['-e', 'stderr', '-c', join(work, 'nginx.conf')] };
	});
}

const apacheModules = [
	...['mpm_event', 'authz_core', 'dir', 'mime', 'alias', 'headers', 'rewrite', 'negotiation'],
	...['deflate', 'filter'],
];

/** @param own whether the folder's own `.htaccess` says it all */
function apache(place: Place, own: boolean): Promise<Running> {
	return run((port, work) => {
		if (own) writeFileSync(join(place.root, place.base, '.htaccess'), htaccess(place.base));
		const site = own
			? `DocumentRoot ${place.root}\n<Directory ${place.root}>\nRequire all granted\nAllowOverride All\n</Directory>`
			: apacheSite(place);
		const load = apacheModules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`);
		writeFileSync(
			join(work, 'apache.conf'),
			`ServerRoot ${work}
${load.join('\n')}
ServerName 127.0.0.1
Listen 127.0.0.1:${String(port)}
PidFile ${work}/pid
Mutex file:${work} default
ErrorLog ${work}/errors
TypesConfig /etc/mime.types
User www-data
Group www-data
# As Debian has it: it must not get in the way of what lies packed.
AddOutputFilterByType DEFLATE text/html text/css text/javascript application/json image/svg+xml
AddType application/x-gzip .gz
<Files ".ht*">
Require all denied
</Files>
<VirtualHost 127.0.0.1:${String(port)}>
${site}
</VirtualHost>
`,
		);
		return { command: 'apache2', args: ['-f', join(work, 'apache.conf'), '-DFOREGROUND'] };
	});
}

function caddy(place: Place): Promise<Running> {
	return run((port, work) => {
		writeFileSync(
			join(work, 'Caddyfile'),
			`{\nadmin off\nauto_https off\n}\nhttp://127.0.0.1:${String(port)} {\n${caddySite(place)}\n}\n`,
		);
		mkdirSync(join(work, 'home'));
		return {
			command: 'caddy',
			args: ['run', '--adapter', 'caddyfile', '--config', join(work, 'Caddyfile')],
			env: { HOME: join(work, 'home'), XDG_DATA_HOME: work, XDG_CONFIG_HOME: work },
		};
	});
}

/** As the container does it: nobody's user, who may write nowhere. */
function caddyAsNobody({ base, root }: Place): Promise<Running> {
	return run((port, work) => {
		const file = join(work, 'Caddyfile');
		writeFileSync(file, caddyInContainer(base, root, port));
		chmodSync(work, 0o755);
		const caddyArgs = ['run', '--config', file, '--adapter', 'caddyfile'];
		const nobody = ['--reuid=65534', '--regid=65534', '--clear-groups', '--bounding-set=-all', 'caddy'];
		return process.getuid?.() === 0
			? { command: 'setpriv', args: [...nobody, ...caddyArgs], env: { HOME: '/nonexistent' } }
			: { command: 'caddy', args: caddyArgs, env: { HOME: '/nonexistent' } };
	});
}

const needs = (command: string, packages: string, also = true) =>
	there(command) && also ? undefined : `not here (Debian: apt-get install ${packages})`;

export const programs: Program[] = [
	{
		name: 'nginx',
		missing: needs('nginx', 'nginx-light'),
		packed: ['gzip'],
		start: (place) => nginx(place, false),
	},
	{
		name: 'nginx with brotli',
		missing: needs('nginx', 'nginx-light libnginx-mod-http-brotli-static', existsSync(brotliModule)),
		packed: ['br', 'gzip'],
		start: (place) => nginx(place, true),
	},
	{ name: 'Caddy', missing: needs('caddy', 'caddy'), packed: ['br', 'gzip'], start: caddy },
	{
		name: 'Caddy as in the container',
		missing: needs('caddy', 'caddy'),
		packed: ['br', 'gzip'],
		start: caddyAsNobody,
	},
	{
		name: 'Apache',
		missing: needs('apache2', 'apache2'),
		packed: ['br', 'gzip'],
		start: (place) => apache(place, false),
	},
	{
		name: 'Apache with .htaccess',
		missing: needs('apache2', 'apache2'),
		packed: ['br', 'gzip'],
		start: (place) => apache(place, true),
	},
];
