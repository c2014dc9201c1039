import type { Fault, RuleBook } from './book.ts';
import { codesOf } from './postal-code-groups.ts';

const file = 'postal-codes.json';

/** Postal codes that stand twice, and offices that are none, have no code or stand twice; codes said to cross a border that do not. */
export function postalCodeFaults(book: RuleBook): Fault[] {
	if (!book.postalCodes) return [];
	const { offices, crossing } = book.postalCodes;
	const faults: Fault[] = [];
	const fault = (path: string, reason: string) => faults.push({ file, path, reason });
	const known = new Set(book.offices.offices.map(({ id }) => id));

	const seen = new Map<string, string>();
	const count = (code: string, path: string) => {
		const twin = seen.get(code);
		if (twin !== undefined) fault(path, `"${code}" stands in ${twin} too`);
		seen.set(code, path);
	};
	offices.forEach(({ office, codes }, index) => {
		const path = `offices.${String(index)}`;
		if (!known.has(office)) fault(`${path}.office`, `no office "${office}"`);
		if (offices.findIndex((one) => one.office === office) !== index)
			fault(`${path}.office`, `"${office}" stands twice`);
		for (const code of codesOf(codes)) count(code, `${path}.codes`);
	});
	for (const id of known)
		if (!offices.some(({ office }) => office === id)) fault('offices', `the office "${id}" has no postal code`);
	crossing.forEach(({ code, places }, index) => {
		const path = `crossing.${String(index)}`;
		count(code, `${path}.code`);
		for (const { office } of places) if (!known.has(office)) fault(`${path}.places`, `no office "${office}"`);
		if (new Set(places.map(({ office }) => office)).size < 2) fault(`${path}.places`, `"${code}" crosses no border`);
	});
	return faults;
}
