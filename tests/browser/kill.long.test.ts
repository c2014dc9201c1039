/** `KILLS` says how often (100), `RECORD=1` writes what was seen to `docs/measurements.md`. */
import { afterAll, expect, it } from 'vitest';
import { record } from '../../scripts/measurements.ts';
import { killBrowser } from './kills.ts';

const kills = Number(process.env.KILLS ?? 100);
const backends: [string, string[]][] = [
	['LevelDB, the usual one', []],
	['SQLite, the coming one', ['--enable-features=IdbSqliteBackingStore']],
];
const rows = [['database of Chromium', 'kills', 'answers acknowledged', 'cases removed', 'databases lost', 'faults']];

it.each(backends)('a killed browser loses nothing: %s', async (name, flags) => {
	const tally = await killBrowser(kills, flags);
	const { answers, removed, wiped, faults } = tally;
	rows.push([name, ...[tally.kills, answers, removed, wiped, faults.length].map(String)]);
	expect(faults).toEqual([]);
});

afterAll(() => {
	if (process.env.RECORD) record('Browsers killed', rows);
	else console.log(rows.map((row) => row.join(' | ')).join('\n'));
});
