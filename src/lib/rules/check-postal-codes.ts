import type { Fault, RuleBook } from './book.ts';
import { prefixesOf } from './prefixes.ts';

const file = 'postal-codes.json';

/** Beginnings of postal codes that stand twice or run backwards, and Länder and offices that do not belong together. */
export function postalCodeFaults(book: RuleBook): Fault[] {
	if (!book.postalCodes) return [];
	const { lands, mixed } = book.postalCodes;
	const faults: Fault[] = [];
	const fault = (path: string, reason: string) => faults.push({ file, path, reason });

	const seen = new Map<string, string>();
	const count = (list: string, path: string) => {
		for (const part of list.split(' ')) if (prefixesOf(part).length === 0) fault(path, `"${part}" runs backwards`);
		for (const prefix of prefixesOf(list)) {
			const twin = seen.get(prefix);
			if (twin) fault(path, `"${prefix}" stands in ${twin} too`);
			seen.set(prefix, path);
		}
	};
	lands.forEach(({ prefixes }, index) => count(prefixes, `lands.${String(index)}.prefixes`));
	mixed.forEach(({ prefixes }, index) => count(prefixes, `mixed.${String(index)}.prefixes`));

	const landOf = new Map(book.offices.offices.map(({ id, land }) => [id, land.replace(/ \(.*$/, '')]));
	const placed = new Set<string>();
	lands.forEach(({ land, offices }, index) => {
		for (const id of offices) {
			if (landOf.get(id) !== land) fault(`lands.${String(index)}.offices`, `"${id}" is no office of "${land}"`);
			if (placed.has(id)) fault(`lands.${String(index)}.offices`, `"${id}" stands twice`);
			placed.add(id);
		}
	});
	for (const id of landOf.keys()) if (!placed.has(id)) fault('lands', `the office "${id}" has no Land`);
	mixed.forEach((entry, index) => {
		for (const land of entry.lands)
			if (!lands.some((one) => one.land === land)) fault(`mixed.${String(index)}.lands`, `no Land "${land}"`);
	});
	return faults;
}
