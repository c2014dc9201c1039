import { expect, it } from 'vitest';
import { damageProfiles } from './damage.ts';

it('every case is shown after its database was damaged, as long as there are whole copies', async () => {
	const { faults, profiles } = await damageProfiles(3);
	expect(faults).toEqual([]);
	expect(profiles).toBe(3);
}, 300_000);
