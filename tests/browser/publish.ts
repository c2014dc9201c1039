import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/**
 * A folder that holds the site. `publish` puts a version there with another title on its start page, and a worker that knows
 * it; `remove` clears the folder away.
 */
export async function newVersions(): Promise<{
	folder: string;
	publish: (title: string) => Promise<void>;
	remove: () => Promise<void>;
}> {
	const folder = await mkdtemp(join(tmpdir(), 'begleithilfe-site-'));
	await cp('build', folder, { recursive: true });
	return {
		folder,
		async publish(title) {
			await cp('build', folder, { recursive: true });
			const start = await readFile('build/index.html', 'utf8');
			await writeFile(join(folder, 'index.html'), start.replace(/<title>.*?<\/title>/, `<title>${title}</title>`));
			await promisify(execFile)('node_modules/.bin/tsx', ['scripts/service-worker.ts', folder]);
		},
		remove: () => rm(folder, { recursive: true }),
	};
}
