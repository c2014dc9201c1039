/** Numbers of the law stand in figures; a text names them. */
import { describe, expect, test } from 'vitest';
import { numberFaults, numbersIn } from '../scripts/check/numbers-in-texts.ts';
import { refuse } from '../scripts/check/tell.ts';
import { folder, rules } from './rules.ts';

describe('a number of the law', () => {
	test('is never written in a text: it names the figure, as in [[hours.minimum]]', () =>
		refuse(folder, numberFaults(rules)));

	test.each([
		['Höchstens 22.000 Euro, mit Zuschuss.', '22.000 Euro'],
		['Die Frist beträgt sechs volle Wochen.', 'sechs volle Wochen'],
		['Das gilt am vierten Tag danach.', 'vierten Tag'],
		['Eine dreijährige Ausbildung.', 'dreijährige'],
		['Im Durchschnitt 20 Arbeitsplätze.', '20 Arbeitsplätze'],
		['Das sind zwei Pflichtarbeitsplätze.', 'zwei Pflichtarbeitsplätze'],
		['Nach fünfundzwanzig Jahren.', 'fünfundzwanzig Jahren'],
		['Mindestens zwei Drittel der Rente.', 'Drittel'],
		['Bis zur Hälfte.', 'Hälfte'],
		['Nach 15 Beitragsjahren.', '15 Beitragsjahren'],
	])('is found in "%s"', (text, number) => expect(numbersIn(text)).toEqual([number]));

	test.each([
		'Nach [[deadlines.fiction]] Wochen (§ 185 Abs. 9 SGB IX), {{count}} Monate.',
		'Mit GdB 50, 30 oder 40 und einer Gleichstellung.',
		'Zwei Antworten, vor dem 1. Januar 2024 (BAG, 9.6.2011, 2 AZR 703/09).',
	])('is not taken from "%s"', (text) => expect(numbersIn(text)).toEqual([]));
});
