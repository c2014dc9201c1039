/** Länder by their ISO codes, and the places of the rules that lie in them. */
const codes: Readonly<Record<string, string>> = {
	'baden-wuerttemberg': 'BW',
	bayern: 'BY',
	berlin: 'BE',
	brandenburg: 'BB',
	bremen: 'HB',
	hamburg: 'HH',
	hessen: 'HE',
	'mecklenburg-vorpommern': 'MV',
	niedersachsen: 'NI',
	'nordrhein-westfalen-rheinland': 'NW',
	'nordrhein-westfalen-westfalen': 'NW',
	'rheinland-pfalz': 'RP',
	saarland: 'SL',
	sachsen: 'SN',
	'sachsen-anhalt': 'ST',
	'schleswig-holstein': 'SH',
	thueringen: 'TH',
};

/** The 16 codes, in the order of the names. */
export const landCodes: readonly string[] = [...new Set(Object.values(codes))];

/** The code for an answer to "which Land"; undefined where none was named. */
export function landCode(place: unknown): string | undefined {
	return typeof place === 'string' ? codes[place] : undefined;
}
