/**
 * Starts nginx, Caddy and Apache with the files that are written for them, and looks at each answer. Needs a finished `build/`; a program
 * that is missing is named and left out.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apacheFile } from '../scripts/hosts/apache.ts';
import { caddyFile } from '../scripts/hosts/caddy.ts';
import { faultsOf } from '../scripts/hosts/faults.ts';
import { nginxFile } from '../scripts/hosts/nginx.ts';
import { pack } from '../scripts/hosts/pack.ts';
import { openSite } from './browser/harness.ts';
import { programs, type Program } from '../scripts/hosts/programs.ts';

let root: string;

beforeAll(async () => {
	root = mkdtempSync(join(tmpdir(), 'begleithilfe-hosts-'));
	// Apache reads as another user than the one who runs the tests.
	chmodSync(root, 0o755);
	cpSync('build', join(root, 'own'), { recursive: true });
	await pack(join(root, 'own'), 4);
	cpSync(join(root, 'own'), join(root, 'below/guide'), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Pages of each kind. Each has its policy, beside that of the host. */
const pages = ['/', '/guide/person/wanted-help/', '/benefits/arbeitsassistenz/', '/law/', '/graphs/', '/levy/'];

async function inBrowser(start: Program['start']): Promise<void> {
	const host = async () => {
		const { origin, close } = await start({ base: '', root: join(root, 'own'), name: '127.0.0.1' });
		return { origin, port: Number(new URL(origin).port), close };
	};
	const site = await openSite({ host });
	try {
		for (const path of pages) await site.visit(path);
		await site.visit('/about/');
		await site.offlineReady();
		site.expectClean();
		// The self-test asks for a file that does not exist.
		site.faults.allow(/404/);
		await site.page.getByRole('button', { name: 'Webserver prüfen' }).click();
		await site.page.getByText('Der Webserver ist richtig eingestellt: 11 Angaben geprüft').waitFor();
		await site.page.getByRole('button', { name: 'Alle Dateien vergleichen' }).click();
		await site.page.getByText(/Alle \d+ Dateien kommen so an/).waitFor({ timeout: 120_000 });
		site.expectClean();
	} finally {
		await site.close();
	}
}

for (const { name, missing, packed, start } of programs)
	describe.skipIf(missing)(`${name}${missing ? ` is ${missing}` : ''}`, () => {
		it.each([
			['', 'own'],
			['/guide', 'below'],
		])('serves the site at its root, and below a path: "%s"', async (base, folder) => {
			const { origin, close } = await start({ base, root: join(root, folder), name: '127.0.0.1' });
			try {
				expect(await faultsOf({ origin, base, packed, keeps: true })).toEqual([]);
			} finally {
				await close();
			}
		});

		it('lets every page live, and passes the self-test past the worker', () => inBrowser(start));
	});

/** The files as they are copied to a host, with a certificate of our own in place of the real one. */
describe('the whole files', () => {
	const name = 'localhost';
	let work: string;
	const written = (file: string, text: string) => {
		const certified = text
			.replaceAll(/\/etc\/letsencrypt\/live\/[^/]+\/fullchain\.pem/g, join(work, 'certificate.pem'))
			.replaceAll(/\/etc\/letsencrypt\/live\/[^/]+\/privkey\.pem/g, join(work, 'key.pem'));
		writeFileSync(join(work, file), certified);
		return join(work, file);
	};
	const run = (command: string, args: string[]) =>
		spawnSync(command, args, { encoding: 'utf8', env: { ...process.env, HOME: work, XDG_DATA_HOME: work } });
	const isThere = (command: string) => run('which', [command]).status === 0;

	beforeAll(() => {
		work = mkdtempSync(join(tmpdir(), 'begleithilfe-whole-'));
		const subject = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', `/CN=${name}`];
		const made = run('openssl', [
			'req',
			...subject,
			'-keyout',
			join(work, 'key.pem'),
			'-out',
			join(work, 'certificate.pem'),
		]);
		expect(made.status, made.stderr).toBe(0);
	});
	afterAll(() => rmSync(work, { recursive: true, force: true }));
	const place = () => ({ base: '/guide', root: join(root, 'below'), name });

	it.skipIf(!isThere('nginx'))('nginx takes its own', () => {
		const site = written('nginx.conf', nginxFile(place()));
		const whole = written('all.conf', `pid ${work}/pid; error_log stderr; events {} http { include ${site}; }`);
		const { status, stderr } = run('nginx', ['-t', '-e', 'stderr', '-c', whole]);
		expect(status, stderr).toBe(0);
		expect(stderr).not.toContain('warn');
	});

	it.skipIf(!isThere('caddy'))('Caddy takes its own', () => {
		const file = written('Caddyfile', caddyFile(place()));
		const { status, stderr } = run('caddy', ['validate', '--adapter', 'caddyfile', '--config', file]);
		expect(status, stderr).toBe(0);
	});

	it.skipIf(!isThere('apache2'))('Apache takes its own', () => {
		const site = written('site.conf', apacheFile(place()));
		const needed = [
			'mpm_event',
			'authz_core',
			'dir',
			'mime',
			'alias',
			'headers',
			'rewrite',
			'socache_shmcb',
			'ssl',
			'http2',
		];
		const load = needed.map((each) => `LoadModule ${each}_module /usr/lib/apache2/modules/mod_${each}.so`);
		const whole = written(
			'all-apache.conf',
			`${load.join('\n')}\nServerName ${name}\nTypesConfig /etc/mime.types\nPidFile ${work}/pid\nErrorLog ${work}/errors\nInclude ${site}\n`,
		);
		const { status, stderr } = run('apache2', ['-t', '-f', whole]);
		expect(status, stderr).toBe(0);
	});
});
