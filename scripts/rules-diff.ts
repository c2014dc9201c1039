/**
 * `npm run rules:diff -- <git revision> [--date <ISO day>]`: what the rules say differently now than they did at a
 * revision: which verdicts change, and for which smallest case.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { compareEditions } from './diff/compare.ts';
import { editionAt } from './diff/edition-at.ts';
import { readRules } from './read-rules.ts';

const { values, positionals } = parseArgs({ options: { date: { type: 'string' } }, allowPositionals: true });
const [revision] = positionals;
if (revision === undefined) {
	console.error('Which revision? Write for example: npm run rules:diff -- HEAD~1');
	process.exit(2);
}
const now = readRules('rules');
const { gone, added, changes } = compareEditions(editionAt(revision), now, values.date ?? now.edition.asOf);
for (const id of gone) console.log(`- ${id}`);
for (const id of added) console.log(`+ ${id}`);
for (const { guide, benefit, before, after, example, says } of changes)
	console.log(
		`${guide}: ${benefit}: ${before} → ${after} · ${says === undefined ? 'case' : `example "${says}"`} ${JSON.stringify(example)}`,
	);
console.log(`${String(changes.length)} changes, ${String(gone.length)} benefits gone, ${String(added.length)} added`);
