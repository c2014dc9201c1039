/**
 * `npm run bench:host`: how many answers a second nginx gives with the files that are written for it, on this machine and to itself. Needs nginx,
 * wrk (Debian: nginx-light, wrk) and a `build/` packed by `npm run build:host`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask } from './hosts/ask.ts';
import { programs } from './hosts/programs.ts';
import { refuse } from './options.ts';

if (spawnSync('which', ['wrk']).status !== 0) refuse('wrk is not here (Debian: apt-get install wrk)');
if (!existsSync('build/index.html.gz')) refuse('build/ is not packed: run "npm run build:host" first');
const brotli = programs.find(({ name }) => name === 'nginx with brotli');
const nginx = brotli?.missing === undefined ? brotli : programs.find(({ name }) => name === 'nginx');
if (!nginx || nginx.missing) refuse(`nginx is ${nginx?.missing ?? 'unknown'}`);

const root = mkdtempSync(join(tmpdir(), 'begleithilfe-load-'));
chmodSync(root, 0o755);
cpSync('build', root, { recursive: true });
const encoding = nginx.packed[0] ?? 'gzip';
const { origin, close } = await nginx.start({ base: '', root, name: '127.0.0.1' });
try {
	const chunks = readdirSync('build/_app/immutable/chunks').filter((file) => file.endsWith('.js'));
	const paths = ['/', '/guide/person/wanted-help/', '/sw.js', `/_app/immutable/chunks/${chunks[0] ?? ''}`];
	console.log(`${nginx.name}, ${String(cpus().length)} processors, load before: ${(loadavg()[0] ?? 0).toFixed(1)}`);
	for (const path of paths) {
		const { bytes } = await ask(origin, path, { 'accept-encoding': encoding });
		const args = ['-t2', '-c64', '-d10s', '--latency', '-H', `Accept-Encoding: ${encoding}`, origin + path];
		const said = execFileSync('wrk', args, { encoding: 'utf8' });
		const figure = (pattern: RegExp) => pattern.exec(said)?.[1] ?? '?';
		const failed = /Non-2xx|Socket errors/.test(said) ? ', WITH FAILURES' : '';
		console.log(
			`${path}: ${String(bytes)} bytes, ${figure(/Requests\/sec:\s+(\S+)/)} answers a second, half of them within ` +
				`${figure(/^\s+50%\s+(\S+)/m)}, 99 % within ${figure(/^\s+99%\s+(\S+)/m)}${failed}`,
		);
	}
} finally {
	await close();
	rmSync(root, { recursive: true, force: true });
}
