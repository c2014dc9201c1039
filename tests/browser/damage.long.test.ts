/** `PROFILES` says how many (200), `RECORD=1` writes what was seen to `docs/measurements.md`. */
import { expect, it } from 'vitest';
import { record } from '../../scripts/measurements.ts';
import { damageProfiles } from './damage.ts';

it('every case is there with all that it holds after its database was damaged, as long as there are whole copies', async () => {
	const { profiles, files, restored, fromCopies, faults } = await damageProfiles(Number(process.env.PROFILES ?? 200));
	const kinds = Object.entries(files).map(([kind, count]) => `${kind} ${String(count)}`);
	const rows = [
		['profiles damaged', 'damaged files by kind', 'restored', 'shown from the copies', 'faults'],
		[profiles, kinds.join(', '), restored, fromCopies, faults.length].map(String),
	];
	if (process.env.RECORD) record('Damaged databases', rows);
	else console.log(rows.map((row) => row.join(' | ')).join('\n'));
	expect(faults).toEqual([]);
	expect(files['.ldb']).toBeGreaterThan(0);
});
