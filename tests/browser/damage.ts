/** Damages the database of a real profile, one file in one way at a time, and looks at what the list of cases holds then. */
import { cp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { databaseFiles, exported, planted, withProfiles } from './profiles.ts';

/** What a run has seen, by how the cases were there. */
export interface Damages {
	profiles: number;
	/** How often which kind of file was damaged. */
	files: Record<string, number>;
	/** All cases were there with all that they hold, and stood in the database again. */
	restored: number;
	/** All cases were there from the copies, and the page said that the database does not open. */
	fromCopies: number;
	/** What was otherwise, one sentence each. */
	faults: string[];
}

const ways: Record<string, (file: string) => Promise<void>> = {
	deleted: (file) => rm(file),
	emptied: (file) => truncate(file, 0),
	halved: async (file) => truncate(file, Math.floor((await readFile(file)).length / 2)),
	zeroed: async (file) => writeFile(file, Buffer.alloc((await readFile(file)).length)),
	flipped: async (file) => {
		const bytes = await readFile(file);
		for (let count = 0; count < 4 && bytes.length > 0; count++) {
			const place = Math.floor(Math.random() * bytes.length);
			bytes.writeUInt8(bytes.readUInt8(place) ^ (1 << (count % 8)), place);
		}
		await writeFile(file, bytes);
	},
};

/** @param profiles how many are damaged; each costs some seconds */
export async function damageProfiles(profiles: number): Promise<Damages> {
	const tally: Damages = { profiles: 0, files: {}, restored: 0, fromCopies: 0, faults: [] };
	await withProfiles(true, async ({ folder, whole, open }) => {
		const known = await databaseFiles(whole);
		for (let turn = 0; turn < profiles; turn++) {
			const profile = join(folder, String(turn));
			await cp(whole, profile, { recursive: true });
			const file = known[turn % known.length] ?? '';
			const [way = '', damage] = Object.entries(ways)[Math.floor(turn / known.length) % Object.keys(ways).length] ?? [];
			await damage?.(join(profile, file));
			for (const start of ['first', 'second']) {
				const { context, page } = await open(profile);
				const trouble = await page.getByText('lässt sich nicht öffnen').isVisible();
				const told = await page.getByText('Etwas fehlt').isVisible();
				const found = await exported(page);
				await context.close();
				if (told || JSON.stringify(found) !== JSON.stringify([...planted].sort())) {
					const what = `${file.split('/').at(-1) ?? ''} ${way}, ${start} start: ${found.join(' ') || 'nothing'}`;
					tally.faults.push(`${what}${trouble ? ', in trouble' : ''}${told ? ', said to be missing' : ''}`);
				} else if (start === 'first') tally[trouble ? 'fromCopies' : 'restored']++;
			}
			tally.profiles++;
			const kind = extname(file) || (file.split('/').at(-1) ?? '').replace(/-\d+$/, '');
			tally.files[kind] = (tally.files[kind] ?? 0) + 1;
			await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
		}
	});
	return tally;
}
