import { expect, test } from 'vitest';
import { landCode, landCodes } from './land.ts';

test.each([
	['baden-wuerttemberg', 'BW'],
	['bayern', 'BY'],
	['berlin', 'BE'],
	['brandenburg', 'BB'],
	['bremen', 'HB'],
	['hamburg', 'HH'],
	['hessen', 'HE'],
	['mecklenburg-vorpommern', 'MV'],
	['niedersachsen', 'NI'],
	['nordrhein-westfalen-rheinland', 'NW'],
	['nordrhein-westfalen-westfalen', 'NW'],
	['rheinland-pfalz', 'RP'],
	['saarland', 'SL'],
	['sachsen', 'SN'],
	['sachsen-anhalt', 'ST'],
	['schleswig-holstein', 'SH'],
	['thueringen', 'TH'],
])('%s is %s', (place, code) => expect(landCode(place)).toBe(code));

test.each(['unknown', '', undefined, ['bayern'], 7])('%j names no Land', (place) =>
	expect(landCode(place)).toBeUndefined(),
);

test('there are sixteen, in the order of their names', () =>
	expect(landCodes.join(' ')).toBe('BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH'));
