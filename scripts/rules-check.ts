/**
 * `npm run rules:check [-- --all]`: everything the full run says about rules, in seconds: shapes, links, days, examples with their verdicts,
 * what examples have to show, signed sentences, texts, the table of provisions. Prints at most one screen, with `--all` everything. Says
 * at the end which citations somebody has still to read; that is no fault.
 */
import process from 'node:process';
import { citingPlaces } from './citations/places.ts';
import { readReadings, toRead, wordsFolder } from './citations/readings.ts';
import { checkRules } from './check/all.ts';
import { SCREEN, told } from './check/tell.ts';
import { writeKnownIds } from './known-ids.ts';
import { readOptions } from './options.ts';

const { values } = readOptions({ options: { all: { type: 'boolean' } } });
const folder = 'rules';
writeKnownIds(folder);
const { faults, rules, cases } = checkRules(folder);
if (faults.length > 0) console.log(told(folder, faults, values.all ? Infinity : SCREEN - 4));
if (rules) {
	const { norms } = rules.book;
	const due = toRead(citingPlaces(folder, wordsFolder, norms), readReadings(), norms);
	const [first] = due;
	if (first)
		console.log(
			`To be read by somebody who did not write it: ${String(due.length)} citations, such as ${first.place.file}: ${first.place.path} (npm run rules:due)`,
		);
}
const looked = rules
	? `${String(Object.keys(rules.book.benefits).length)} benefits, ${String(cases)} cases of examples`
	: 'no more looked at';
console.log(
	`${faults.length === 0 ? 'Fine' : `${String(faults.length)} ${faults.length === 1 ? 'fault' : 'faults'}`}: ${looked}, ${process.uptime().toFixed(1)} s`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
