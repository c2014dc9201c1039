/**
 * `npm run rules:diff -- <git revision> [--date <ISO day>]`: what the rules say differently now than they did at a
 * revision: which verdicts change, and for which smallest case.
 */
import { isDay } from '../src/lib/engine/check-answer.ts';
import { compareEditions } from './diff/compare.ts';
import { editionAt } from './diff/edition-at.ts';
import { readOptions, refuse } from './options.ts';
import { readRules } from './read-rules.ts';

const { values, positionals } = readOptions({ options: { date: { type: 'string' } }, allowPositionals: true });
const [revision] = positionals;
if (revision === undefined) refuse('Which revision? Write for example: npm run rules:diff -- HEAD~1');
if (values.date !== undefined && !isDay(values.date))
	refuse(`--date ${values.date}: a day like 2026-12-31 is expected`);
const before = editionAt(revision);
if (!before) refuse(`${revision}: git knows no such revision`);
const now = readRules('rules');
const { gone, added, changes } = compareEditions(before, now, values.date ?? now.edition.asOf);
for (const id of gone) console.log(`- ${id}`);
for (const id of added) console.log(`+ ${id}`);
for (const { guide, benefit, before: earlier, after, example, says } of changes)
	console.log(
		`${guide}: ${benefit}: ${earlier} → ${after} · ${says === undefined ? 'case' : `example "${says}"`} ${JSON.stringify(example)}`,
	);
console.log(`${String(changes.length)} changes, ${String(gone.length)} benefits gone, ${String(added.length)} added`);
