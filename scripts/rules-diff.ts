/**
 * `npm run rules:diff -- <git revision> [--date <ISO day>]`: what the rules say differently now than they did at a
 * revision: which verdicts change, and for which smallest case. `-- <ISO day> <ISO day>`: what they say differently on two days.
 */
import { isDay } from '../src/lib/engine/check-answer.ts';
import { compareEditions, figureChanges, type Comparison } from './diff/compare.ts';
import { editionAt } from './diff/edition-at.ts';
import { readOptions, refuse } from './options.ts';
import { readRules } from '../src/cli/read-rules.ts';

const { values, positionals } = readOptions({ options: { date: { type: 'string' } }, allowPositionals: true });
const [first, second] = positionals;
if (first === undefined)
	refuse(
		'Which revision, or which two days? Write for example: npm run rules:diff -- HEAD~1, or: -- 2026-12-31 2027-01-01',
	);
for (const day of [values.date, isDay(first) ? second : undefined])
	if (day !== undefined && !isDay(day)) refuse(`${day}: a day like 2026-12-31 is expected`);
const { gone, added, changes } = isDay(first) ? betweenDays(first) : sinceRevision(first);
for (const id of gone) console.log(`- ${id}`);
for (const id of added) console.log(`+ ${id}`);
for (const { guide, benefit, before: earlier, after, example, says } of changes)
	console.log(
		`${guide}: ${benefit}: ${earlier} → ${after} · ${says === undefined ? 'case' : `example "${says}"`} ${JSON.stringify(example)}`,
	);
console.log(`${String(changes.length)} changes, ${String(gone.length)} benefits gone, ${String(added.length)} added`);

function betweenDays(earlier: string): Comparison {
	if (second === undefined) return refuse(`${earlier}: which other day? Write for example: -- ${earlier} 2027-01-01`);
	if (values.date !== undefined) return refuse('--date goes with a revision, not with two days');
	const book = readRules('rules');
	for (const { name, before, after, projected } of figureChanges(book, earlier, second))
		console.log(`${name}: ${String(before ?? 'none')} → ${String(after ?? 'none')}${projected ? ' (projected)' : ''}`);
	return compareEditions(book, book, second, earlier);
}

function sinceRevision(revision: string): Comparison {
	if (second !== undefined) return refuse(`${second}: one revision is expected, or two days`);
	const before = editionAt(revision);
	if (!before) return refuse(`${revision}: git knows no such revision`);
	const now = readRules('rules');
	return compareEditions(before, now, values.date ?? now.edition.asOf);
}
