/** What is not listed because it is meant for others: each is signed. */
import type { Fault } from '../../src/lib/rules/book.ts';
import { fileOf } from '../../src/lib/rules/conditions.ts';
import type { Rules } from './open-rules.ts';

/** Signed: whom each of these is not about, and what the others have in its place, in the same guide. */
export const SIGNED: Readonly<
	Record<string, { readonly about: readonly string[]; readonly says: string; readonly instead: string }>
> = {
	'form-der-loesung': {
		about: ['workshop-relation'],
		says: 'Die Form des § 221 Abs. 7 SGB IX gilt für Werkstätten und andere Leistungsanbieter. Wer einen Arbeitsvertrag hat, liest den Kündigungsschutz.',
		instead: 'zustimmung-zur-kuendigung',
	},
	'anzeige-in-der-wartezeit': {
		about: ['within-six-months'],
		says: 'Die Anzeige nach § 173 Abs. 4 SGB IX gibt es nur in den ersten sechs Monaten. Danach braucht es die Zustimmung.',
		instead: 'zustimmung-beantragen',
	},
	'bem-vor-der-kuendigung': {
		about: ['staff-sick-long'],
		says: 'Ein BEM beginnt nach sechs Wochen Krankheit (§ 167 Abs. 2 SGB IX). Bei allen anderen bleibt die Prävention.',
		instead: 'praevention-vor-der-kuendigung',
	},
};

/** Benefits that say whom they are about and are not signed, and signed ones that say it otherwise. */
export function unsignedAbout({ book }: Rules): Fault[] {
	const fault = (id: string, reason: string): Fault => ({
		file: fileOf(book, `benefits/${id}`),
		path: 'about',
		reason: `${reason}: sign it in scripts/check/about.ts, with what the others have in its place`,
	});
	const ids = new Set([
		...Object.keys(SIGNED),
		...Object.values(book.benefits).flatMap(({ id, about }) => (about ? [id] : [])),
	]);
	return [...ids].flatMap((id) => {
		const [own, signed] = [book.benefits[id]?.about, SIGNED[id]?.about];
		return String(own) === String(signed)
			? []
			: [fault(id, `is about ${String(own ?? 'everybody')}, signed is ${String(signed ?? 'nothing')}`)];
	});
}
