import { describe, expect, it } from 'vitest';
import { kindOf, readNumber, type NumberKind, type NumberReading } from '#lib/calculators/number.ts';
import { readPaste } from '#lib/calculators/levy/paste.ts';
import { emptyLevy, type LevyEntry } from '#lib/case/levy-case.ts';
import { checkAnswer } from '#lib/engine/check-answer.ts';
import { amountOf } from '#features/guide/amount.ts';
import { readAnswers } from '../src/cli/answers-input.ts';
import { WrongInput } from '../src/cli/wrong-input.ts';
import { headsOf, newGroup } from '#features/levy/counting.ts';
import { readEntry as readLevy } from '#features/levy/reading.ts';
import { amounts, beginEntry } from '#features/vehicle/entry.ts';
import { readTyped } from '#features/vehicle/reading.ts';
import { guideIds, guideOn } from './rules.ts';

/** What people type, with every sign that may stand in a number. Each field has to read it as `readNumber` does. */
const notations = [
	...['0', '1', '12', '15', '007', '100', '2300', '18000', '99999', '12345678'],
	...['1,5', '12,50', '2300,5', '2300,50', '0,5', ',5', '0,500', '1.5', '12.50', '2300.5', '0.500'],
	...['2.300', '12.345', '1.234.567', '2.300,5', '2.300,50', '1.234.567,89', '2 300', '2\u00a0300', '2\u202f300'],
	...["2'300", '2’300', '2 300,50', '1,234.5', '1,234,567', '1,234.56'],
	...['2.3000', '20.0000', '25.0000', '1.2000', '1,850', '2,300', '2300,005', '12.34567', '1,8500'],
	...['1.2.3', '12.34.567', '1.2345,67', '1 2', '18 50', '1..2', '1,', '1.', '.5', '.', ','],
	...['+3', '-3', '−3', '- 3', '--3', '1e3', '0x10', '½', '1/2', '19:30', '15-20', '15 bis 20', 'zwölf', 'viel', '٢٣'],
	...['20 €', '€ 20', '20 EUR', 'EUR 20', '20 Euro', '20,-', '20,– €', '2 Tsd.', '2k', '20 $'],
	...[
		'20 Stunden',
		'20h',
		'20 Std.',
		'20 Stellen',
		'3 Plätze',
		'12 Monate',
		'30 %',
		'3 Personen',
		'5 Tage',
		'2 Kinder',
	],
];

/** How a field took a text: the number, `ask` for two readings, `no` for none. A number out of bounds was read too. */
type Taken = number | 'ask' | 'no' | 'read';

function expected(text: string, kind: NumberKind): Exclude<Taken, 'read'> {
	const found: NumberReading = readNumber(text, kind);
	return !found ? 'no' : 'value' in found ? found.value : 'ask';
}

function agree(taken: Taken, wanted: Exclude<Taken, 'read'>): boolean {
	return taken === 'read' ? typeof wanted === 'number' : taken === wanted;
}

/** What an issue says of the reading: every code but these two came after the number had been read. */
function taken(code: string | undefined, value: number | undefined): Taken {
	if (code === undefined) return value ?? 'read';
	return code === 'two-readings' ? 'ask' : code === 'not-a-number' ? 'no' : 'read';
}

const ask = (typed: string, id: string, kind: NumberKind): Taken => {
	for (const guide of guideIds.map((one) => guideOn(one))) {
		const question = guide.questions[id];
		if (!question) continue;
		const said = amountOf(question, { chosen: '', typed });
		const fault = said === undefined ? undefined : checkAnswer(question, said);
		if (fault?.code !== 'not-a-number') return typeof said === 'number' ? said : 'no';
		const found = readNumber(fault.said ?? '', kind);
		return found ? 'ask' : 'no';
	}
	throw new Error(id);
};

const questions = new Map(
	guideIds
		.flatMap((id) => Object.values(guideOn(id).questions))
		.filter(({ type }) => type === 'number' || type === 'money')
		.map((question) => [question.id, question]),
);

function cli(guide: string, id: string, text: string): Taken {
	try {
		return readAnswers(guideOn(guide), JSON.stringify({ [id]: text }), '-')[id] as number;
	} catch (error) {
		const line = error instanceof WrongInput ? error.message : '';
		return line.includes('auf zwei Arten') ? 'ask' : line.includes('Erwartet wird eine Zahl (') ? 'no' : 'read';
	}
}

const levyFields = ['jobs', 'occupied', 'months', 'labour', 'late'] as const;
const levyKinds = { jobs: 'jobs', occupied: 'jobs', months: 'months', labour: 'money', late: 'months' } as const;

describe('every field reads a number as the one reader does', () => {
	it('knows at least 60 notations', () => expect(new Set(notations).size).toBeGreaterThanOrEqual(60));

	it.each([...questions.keys()])('the question %s', (id) => {
		const kind = kindOf(questions.get(id)?.unit);
		for (const text of notations) expect([text, ask(text, id, kind)]).toEqual([text, expected(text, kind)]);
	});

	it.each(levyFields)('the levy: %s', (field) => {
		for (const text of notations) {
			const entry: LevyEntry = { ...emptyLevy('2025'), jobs: '12345678', occupied: '0', [field]: text };
			const code = readLevy(entry).wrong.get(field)?.code;
			expect([text, agree(taken(code, undefined), expected(text, levyKinds[field]))]).toEqual([text, true]);
		}
	});

	it('a month of the levy, and a pasted cell', () => {
		for (const text of notations) {
			const entry = { ...emptyLevy('2025'), mode: 'months' as const };
			for (const row of entry.rows) Object.assign(row, { jobs: '12345678', occupied: '0' });
			Object.assign(entry.rows[3] ?? {}, { jobs: text });
			const code = readLevy(entry).wrong.get('rows.3.jobs')?.code;
			expect([text, agree(taken(code, undefined), expected(text, 'jobs'))]).toEqual([text, true]);
			const pasted = readPaste(`${text}\n1`, 12);
			expect([text, taken(pasted.issues[0]?.code, pasted.cells[0])]).toEqual([text, expected(text, 'jobs')]);
		}
	});

	it('people of a group', () => {
		for (const text of notations) {
			const wanted = expected(text, 'persons');
			const fits = typeof wanted === 'number' && Number.isInteger(wanted) && wanted >= 1 && wanted <= 10_000_000;
			expect([text, headsOf({ ...newGroup('a'), count: text })]).toEqual([text, fits ? wanted : undefined]);
		}
	});

	it.each(amounts)('the vehicle aid: %s', (field) => {
		const kind = field === 'dependants' ? 'persons' : 'money';
		for (const text of notations) {
			const issue = readTyped({ ...beginEntry('2026'), [field]: text }).wrong.get(field);
			expect([text, agree(taken(issue?.code, undefined), expected(text, kind))]).toEqual([text, true]);
		}
	});

	it.each([...questions.keys()])('the command line: %s', (id) => {
		const guide = guideIds.find((one) => guideOn(one).questions[id]) ?? '';
		const kind = kindOf(questions.get(id)?.unit);
		for (const text of notations)
			expect([text, agree(cli(guide, id, text), expected(text, kind))]).toEqual([text, true]);
	});
});
