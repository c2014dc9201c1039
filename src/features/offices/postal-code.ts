import { codesOf } from '#lib/rules/postal-code-groups.ts';
import type { FileOf } from '#lib/rules/schema.ts';

/** A place of a code that crosses a border, and its office. */
export interface Place {
	readonly name: string;
	readonly office: string;
}

/** What a postal code says about the office. An office is known only where the code leaves no doubt. */
export type Reading =
	/** No five digits. */
	| { readonly kind: 'invalid' }
	/** One office. Not `listed`: the code itself is not in use for places, and all places with its beginning belong to that office. */
	| { readonly kind: 'office'; readonly code: string; readonly offices: readonly [string]; readonly listed: boolean }
	/** Several offices, told apart by the name of the place. */
	| {
			readonly kind: 'places';
			readonly code: string;
			readonly offices: readonly string[];
			readonly places: readonly Place[];
	  }
	/** The code is not in use for places; places with its beginning belong to several offices. */
	| { readonly kind: 'offices'; readonly code: string; readonly offices: readonly string[] }
	/** The code of no place begins like this. */
	| { readonly kind: 'unknown'; readonly code: string };

/** The five digits in what somebody typed: blanks, full-width digits and a "D-" in front are no mistakes. */
function digitsOf(typed: string): string {
	return typed
		.normalize('NFKC')
		.replace(/\s/gu, '')
		.replace(/^DE?-(?=.)/i, '');
}

/** What a typed postal code says; nothing for a field that is empty. */
export function readPostalCode(typed: string, { offices, crossing }: FileOf<'postal-codes'>): Reading | undefined {
	const code = digitsOf(typed);
	if (code === '') return undefined;
	if (!/^[0-9]{5}$/.test(code)) return { kind: 'invalid' };
	const open = crossing.find((one) => one.code === code);
	if (open) {
		const { places } = open;
		return { kind: 'places', code, places, offices: [...new Set(places.map(({ office }) => office))] };
	}
	const start = code.slice(0, 3);
	const near = offices.flatMap(({ office, codes }) =>
		codes
			.split(' ')
			.filter((group) => group.startsWith(start))
			.map((group) => ({ office, group })),
	);
	const exact = near.find(({ group }) => codesOf(group).includes(code));
	if (exact) return { kind: 'office', code, offices: [exact.office], listed: true };
	const around = new Set(near.map(({ office }) => office));
	for (const one of crossing) if (one.code.startsWith(start)) for (const { office } of one.places) around.add(office);
	const [office, ...others] = around;
	if (office === undefined) return { kind: 'unknown', code };
	return others.length === 0
		? { kind: 'office', code, offices: [office], listed: false }
		: { kind: 'offices', code, offices: [office, ...others] };
}
