/**
 * `npm run rules:due [-- --date <ISO day>]`: names every figure whose day of review has passed, every citation that nobody has read since
 * it, or the law, changed, every page of practice and every contact that nobody has looked at for 180 days, and programmes that have ended
 * or soon will; fails if there is one. A check to be run on a schedule: time alone must not make the tests of a change fail.
 */
import process from 'node:process';
import { isDay } from '../src/lib/engine/check-answer.ts';
import { contactsDue, practiceDue } from '../src/lib/rules/practice-due.ts';
import { citingPlaces } from './citations/places.ts';
import { readReadings, toRead, wordsFolder } from './citations/readings.ts';
import { readOptions, refuse } from './options.ts';
import { readRules } from '../src/cli/read-rules.ts';

const { values } = readOptions({ options: { date: { type: 'string' } } });
const today = values.date ?? new Date().toISOString().slice(0, 10);
if (!isDay(today)) refuse(`--date ${today}: a day like 2026-12-31 is expected`);
const book = readRules('rules');
const { figures, places, norms } = book;
const due = Object.entries(figures).filter(([, { reviewBy }]) => reviewBy < today);
for (const [name, { reviewBy, verifiedOn }] of due)
	console.log(
		`${places[`figures/${name}`] ?? ''}: ${name}: to be reviewed by ${reviewBy}, last verified ${verifiedOn}`,
	);
console.log(`${String(due.length)} of ${String(Object.keys(figures).length)} figures are due on ${today}`);
const citations = citingPlaces('rules', wordsFolder, norms);
const unread = toRead(citations, readReadings(), norms);
for (const { place, reason } of unread) console.log(`${place.file}: ${place.path}: to be read (${reason})`);
console.log(
	`${String(unread.length)} of ${String(citations.length)} citations are to be read (npm run rules:citations shows them)`,
);
const lookUp = [...practiceDue(book, today), ...contactsDue(book, today)];
for (const { file, path, reason } of lookUp) console.log(`${file}: ${path}: to be looked up again (${reason})`);
console.log(`${String(lookUp.length)} pages of practice, programmes and contacts are to be looked up again`);
process.exitCode = due.length + unread.length + lookUp.length > 0 ? 1 : 0;
