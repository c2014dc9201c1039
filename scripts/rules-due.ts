/**
 * `npm run rules:due [-- --date <ISO day>]`: names every figure whose day of review has passed, and fails if there is
 * one. A check to be run on a schedule: time alone must not make the tests of a change fail.
 */
import process from 'node:process';
import { isDay } from '../src/lib/engine/check-answer.ts';
import { readOptions, refuse } from './options.ts';
import { readRules } from './read-rules.ts';

const { values } = readOptions({ options: { date: { type: 'string' } } });
const today = values.date ?? new Date().toISOString().slice(0, 10);
if (!isDay(today)) refuse(`--date ${today}: a day like 2026-12-31 is expected`);
const { figures, places } = readRules('rules');
const due = Object.entries(figures).filter(([, { reviewBy }]) => reviewBy < today);
for (const [name, { reviewBy, verifiedOn }] of due)
	console.log(
		`${places[`figures/${name}`] ?? ''}: ${name}: to be reviewed by ${reviewBy}, last verified ${verifiedOn}`,
	);
console.log(`${String(due.length)} of ${String(Object.keys(figures).length)} figures are due on ${today}`);
process.exitCode = due.length > 0 ? 1 : 0;
