/**
 * Starts nginx, Caddy and Apache with the files that are written for them, and looks at each answer. Needs a finished `build/`; a program
 * that is missing is named and left out.
 */
import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from '../scripts/hosts/faults.ts';
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
