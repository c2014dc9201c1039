import type { Texts } from '#lib/i18n/texts.ts';
import type { Reading } from './postal-code.ts';

/**
 * What a code says, in sentences; none where there is nothing to say.
 * @param chosen the selected office, by id and the Land it is listed under; nothing if none is selected
 * @param landOf the Land under which an office is listed, such as "Nordrhein-Westfalen (Rheinland)"
 */
export function placeWords(
	reading: Reading | undefined,
	chosen: { readonly id: string; readonly land: string } | undefined,
	landOf: (office: string) => string,
	{ t, language }: Texts,
): string[] {
	if (!reading || reading.kind === 'invalid') return [];
	const { kind, code } = reading;
	if (kind === 'unknown')
		return [
			t(code.startsWith('00') ? 'postal-code:said.none' : 'postal-code:said.unknown', {
				code,
				start: code.slice(0, 3),
			}),
		];
	const lands = new Intl.ListFormat(language, { type: 'disjunction' }).format(reading.offices.map(landOf));
	const known = kind === 'office' && !reading.listed ? 'unlisted' : kind;
	const said = t(`postal-code:said.${known}`, { code, start: code.slice(0, 3), lands });
	if (chosen && !reading.offices.includes(chosen.id))
		return [said, t('postal-code:said.mismatch', { land: chosen.land })];
	if (kind === 'office') return [said, t('postal-code:said.selected')];
	return chosen ? [said] : [said, t(`postal-code:said.choose.${kind}`)];
}
