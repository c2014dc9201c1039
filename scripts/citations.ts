/**
 * `npm run rules:citations [-- --file <beginning of the file's name>] [--read <ISO day>]`: lists the citations that nobody has
 * read against the statutes since they, or the law, changed. With `--read` it notes them as read on that day.
 * `npm run rules:citations -- --draw <count> --seed <word>` draws from all citations, read or not, for one more judgement.
 */
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { isDay } from '../src/lib/engine/check-answer.ts';
import { draw } from './citations/draw.ts';
import { citingPlaces, type Place } from './citations/places.ts';
import { kept, readReadings, toRead, withRead, wordsFolder } from './citations/readings.ts';
import { readOptions, refuse } from './options.ts';
import { readRules } from '../src/cli/read-rules.ts';

const { values } = readOptions({
	options: { file: { type: 'string' }, read: { type: 'string' }, draw: { type: 'string' }, seed: { type: 'string' } },
});
const { file = '', read, seed } = values;
if (read !== undefined && !isDay(read)) refuse(`--read ${read}: a day like 2026-12-31 is expected`);
const { norms } = readRules('rules');
const places = citingPlaces('rules', wordsFolder, norms);
const readings = readReadings();
const due = toRead(places, readings, norms).filter(({ place }) => place.file.startsWith(file));

function show(place: Place, why: string): void {
	const cites = place.norms.map((id) => {
		const norm = norms.norms[id];
		return norm ? `${norm.section} ${norms.laws[norm.law]?.short ?? norm.law}` : id;
	});
	console.log(
		`${place.file}: ${place.path} (${why})${cites.length > 0 ? `\n  ${cites.join('; ')}` : ''}\n  ${place.says}`,
	);
}

if (values.draw !== undefined) {
	if (!/^[1-9]\d*$/u.test(values.draw)) refuse(`--draw ${values.draw}: a number like 100 is expected`);
	if (!seed || read !== undefined) refuse('--draw needs --seed with a word not used before, and no --read');
	const from = places.filter((place) => place.file.startsWith(file));
	for (const [index, place] of draw(from, Number(values.draw), seed).entries()) show(place, String(index + 1));
} else if (read === undefined) {
	for (const { place, reason } of due) show(place, reason);
	console.log(`${String(due.length)} of ${String(places.length)} citations are to be read`);
} else {
	const after = withRead(places, readings, new Set(due.map(({ place }) => place)), read);
	const text = JSON.stringify({ readings: after });
	writeFileSync(kept, await format(text, { ...(await resolveConfig(kept)), filepath: kept }));
	console.log(`${String(due.length)} citations noted as read on ${read}`);
}
