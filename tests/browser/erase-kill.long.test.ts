/** `KILLS` says how often (14), `RECORD=1` writes what was seen to `docs/measurements.md`. */
import { spawnSync } from 'node:child_process';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { record } from '../../scripts/measurements.ts';
import { exported, planted, withProfiles } from './profiles.ts';

const kills = Number(process.env.KILLS ?? 14);
/** The kill comes at most so many milliseconds after the person has said that everything is to go. */
const moment = 5000;

it('a browser killed while everything is erased says of nothing that it is missing', async () => {
	const faults: string[] = [];
	const seen = { done: 0, gone: 0, whole: 0 };
	await withProfiles(false, async ({ folder, whole, open }) => {
		for (let turn = 0; turn < kills; turn++) {
			const profile = join(folder, `kill-${String(turn)}-`);
			await cp(whole, profile, { recursive: true });
			const { context, page } = await open(profile);
			await page.getByRole('button', { name: 'Alles löschen' }).click();
			await page.locator('dialog[open]').getByRole('button', { name: 'Alles löschen' }).click();
			// Half of them in the first tenth, in which the rows go.
			const after = (turn % 2 === 0 ? 0.1 : 1) * moment * Math.random();
			await sleep(after);
			const done = await page.getByText('Alles ist gelöscht.').isVisible();
			// As a power cut or a lack of memory would: every process of the browser at once.
			spawnSync('pkill', ['-9', '-f', profile]);
			await context.close().catch(() => undefined);
			let left: string[] = [];
			for (const start of ['first', 'second']) {
				const again = await open(profile);
				const told = await again.page.getByText('Etwas fehlt').isVisible();
				left = await exported(again.page);
				await again.context.close();
				const odd = left.length > 0 && (done || JSON.stringify(left) !== JSON.stringify([...planted].sort()));
				if (told || odd)
					faults.push(
						`killed after ${after.toFixed(0)} ms, ${start} start: ${told ? 'missing' : ''} ${left.join(' ')}`,
					);
			}
			if (done) seen.done++;
			seen[left.length > 0 ? 'whole' : 'gone']++;
			await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
		}
	});
	const rows = [
		['kills while erasing', 'after it was said to be done', 'everything gone', 'everything still there', 'faults'],
		[kills, seen.done, seen.gone, seen.whole, faults.length].map(String),
	];
	if (process.env.RECORD) record('Browsers killed while erasing', rows);
	else console.log(rows.map((row) => row.join(' | ')).join('\n'));
	expect(faults).toEqual([]);
});
