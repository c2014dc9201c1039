import { prefixesOf } from '#lib/rules/prefixes.ts';
import type { FileOf } from '#lib/rules/schema.ts';

/** What a postal code says about the Land. An office is known only where the code leaves no doubt. */
export type Reading =
	/** No five digits. */
	| { readonly kind: 'invalid' }
	/** A Land with one office. */
	| {
			readonly kind: 'office';
			readonly code: string;
			readonly lands: readonly [string];
			readonly offices: readonly [string];
	  }
	/** A Land with several offices, of which the code does not say one. */
	| {
			readonly kind: 'offices';
			readonly code: string;
			readonly lands: readonly string[];
			readonly offices: readonly string[];
	  }
	/** Several Länder: codes with this beginning lie in each of them. */
	| {
			readonly kind: 'lands';
			readonly code: string;
			readonly lands: readonly string[];
			readonly offices: readonly string[];
	  }
	/** No Land is known for this beginning. */
	| { readonly kind: 'unknown'; readonly code: string };

/** The five digits in what somebody typed: blanks, full-width digits and a "D-" in front are no mistakes. */
function digitsOf(typed: string): string {
	return typed
		.normalize('NFKC')
		.replace(/\s/gu, '')
		.replace(/^DE?-(?=.)/i, '');
}

/** What a typed postal code says; nothing for a field that is empty. */
export function readPostalCode(typed: string, { lands, mixed }: FileOf<'postal-codes'>): Reading | undefined {
	const code = digitsOf(typed);
	if (code === '') return undefined;
	if (!/^[0-9]{5}$/.test(code)) return { kind: 'invalid' };
	const has = ({ prefixes }: { prefixes: string }) => prefixesOf(prefixes).includes(code.slice(0, 3));
	const one = lands.find(has);
	if (one) {
		const [office, ...others] = one.offices;
		return office !== undefined && others.length === 0
			? { kind: 'office', code, lands: [one.land], offices: [office] }
			: { kind: 'offices', code, lands: [one.land], offices: one.offices };
	}
	const several = mixed.find(has);
	if (!several) return { kind: 'unknown', code };
	const offices = lands.filter(({ land }) => several.lands.includes(land)).flatMap((land) => land.offices);
	return { kind: 'lands', code, lands: several.lands, offices };
}
