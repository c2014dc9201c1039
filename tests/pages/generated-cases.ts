/** For tests only: cases as a file may bring them, made from the questions of the guides and then changed at random. */
import fc from 'fast-check';
import { emptyLevy, levyData, levyGuide } from '#lib/case/levy-case.ts';
import { anyAnswer, anyCase } from '#lib/case/testing/arbitraries.ts';
import { eventIds } from '#lib/calculators/deadlines/events.ts';
import { optionsOf } from '#lib/engine/options.ts';
import type { Question } from '#lib/engine/types.ts';
import { guide, guideIds } from '#lib/rules/guides.ts';
import { beginEntry } from '#features/vehicle/entry.ts';

/** What looks like a day, a time, a year or a number, and mostly is none that anybody expects. */
const strange = fc.constantFrom<unknown>(
	...['0000-00-00', '0001-01-01', '1800-01-01', '1900-01-01', '2026-99-99', '2026-02-30', '2025-02-29', '9999-12-31'],
	...['2026-01-01T00:00:00+01', '2026-01-01T00:00:00Z', '2026-01-01T25:00:00.000Z', '+010000-01-01T00:00:00.000Z'],
	...['0000-01-01T00:00:00.000Z', '9999-12-31T23:59:59.999Z', '2026-01-01', 'Infinity', 'NaN', '', ' ', '1900', '0'],
	...[
		'9999',
		'99999',
		'-1',
		'1e400',
		'2026.5',
		'١٢',
		'\u0000',
		'\ud800',
		'constructor',
		'__proto__',
		'toString',
		'<b>',
	],
	...['x'.repeat(3000), 0, -0, -1, 0.5, 1e21, 1e308, -1e308, true, false, null],
	...[[], [''], ['unknown'], ['a', 'a'], {}, { a: { a: {} } }, [[[]]]],
);

const day = fc
	.date({ min: new Date('2022-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
	.map((it) => it.toISOString().slice(0, 10));
const text = fc.oneof(
	{ weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
	fc.constantFrom('', '1', '2026', '12,5', '1.000', '3.4.2026', '2026-04-03', '4. Mai 2025'),
);

/** Any answer that a question takes, now and then another one. */
function anyAnswerTo(question: Question): fc.Arbitrary<unknown> {
	const options = optionsOf(question);
	const one = options.length > 0 ? fc.constantFrom(...options) : fc.constant('unknown');
	const fitting = {
		'yes-no': one,
		choice: one,
		multiple: fc.subarray([...options], { minLength: Math.min(1, options.length) }),
		number: fc.double({ min: question.min ?? -1e9, max: question.max ?? 1e9, noNaN: true }),
		money: fc.double({ min: question.min ?? 0, max: question.max ?? 1e9, noNaN: true }),
		date: day,
	}[question.type];
	return fc.oneof({ weight: 12, arbitrary: fitting }, { weight: 2, arbitrary: fc.constant('unknown') }, anyAnswer);
}

const mostly = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
	fc.oneof({ weight: 6, arbitrary: arbitrary as fc.Arbitrary<unknown> }, strange);

const part = (empty: object) =>
	fc.record(
		Object.fromEntries(
			Object.entries(empty).map(([name, value]) => [
				name,
				typeof value === 'boolean' ? mostly(fc.boolean()) : mostly(text),
			]),
		),
		{ requiredKeys: [] },
	);

const year = fc.oneof(fc.integer({ min: 2015, max: 2032 }).map(String), strange);
const levyGroup = {
	...{ name: '', count: '', status: '', post: '', hours: '', shortHours: '', shortTerm: false, agencyPlaces: '' },
	...{ afterTraining: '', afterWorkshop: '', from: '', to: '' },
};
const empty = emptyLevy('2025');

/** What the calculators and the letter keep in a case. */
const anyData = fc.record(
	{
		[levyGuide]: mostly(
			fc.record(
				{
					...Object.fromEntries(Object.keys(levyData(empty) as object).map((name) => [name, mostly(text)])),
					year,
					mode: mostly(fc.constantFrom('quick', 'months')),
					federal: mostly(fc.boolean()),
					rows: mostly(fc.array(part(empty.rows[0] ?? {}), { minLength: 11, maxLength: 13 })),
					idea: mostly(part(empty.idea)),
					groups: mostly(
						fc.array(
							fc
								.tuple(fc.constantFrom('a', 'b', 'a'), part(levyGroup))
								.map(([id, it]) => ({ ...levyGroup, ...it, id })),
							{ maxLength: 4 },
						),
					),
				},
				{ requiredKeys: ['year'] },
			),
		),
		vehicle: mostly(fc.tuple(year, part(beginEntry('2026'))).map(([named, it]) => ({ ...it, year: named }))),
		deadlines: mostly(
			fc.record({
				event: mostly(fc.constantFrom(...eventIds)),
				land: mostly(fc.constantFrom('BY', 'BE', 'XX', '')),
				typed: mostly(
					fc.dictionary(
						fc.constantFrom(...eventIds),
						fc.record({ day: mostly(text), arrived: mostly(text), posted: mostly(text), year }),
					),
				),
			}),
		),
		letter: mostly(
			fc.record(
				{
					lines: mostly(fc.dictionary(fc.constantFrom('name', 'street', 'town', 'toName'), text)),
					benefit: mostly(fc.constantFrom('arbeitsassistenz', 'kraftfahrzeughilfe', 'gleichstellung')),
					subjects: mostly(fc.dictionary(fc.constantFrom('arbeitsassistenz', 'kraftfahrzeughilfe'), text)),
					bodies: mostly(fc.dictionary(fc.constantFrom('arbeitsassistenz', 'kraftfahrzeughilfe'), text)),
					enclosures: mostly(fc.dictionary(fc.constantFrom('arbeitsassistenz'), fc.array(text))),
					gaps: mostly(
						fc.dictionary(
							fc.constantFrom('arbeitsassistenz', 'kraftfahrzeughilfe'),
							fc.dictionary(fc.constantFrom('Zahl', 'Zahl]2', 'Datum'), text),
						),
					),
					short: mostly(fc.boolean()),
				},
				{ requiredKeys: [] },
			),
		),
	},
	{ requiredKeys: [] },
);

/** Any case that a file may hold: most are such that a person could have made them, many have one strange thing in them. */
export async function generatedCases(): Promise<fc.Arbitrary<Record<string, unknown>>> {
	const guides = await Promise.all(guideIds.map((id) => guide(id, '2026-11-22')));
	const ofGuide = guides.map(({ id, questions }) => {
		const answers = Object.fromEntries(Object.entries(questions).map(([name, it]) => [name, anyAnswerTo(it)]));
		return fc.record({ guide: fc.constant(id), answers: fc.record(answers, { requiredKeys: [] }) });
	});
	const levy = fc.record({ guide: fc.constantFrom(levyGuide, levyGuide, 'other'), answers: fc.constant({}) });
	const verdicts = fc.dictionary(
		fc.constantFrom('arbeitsassistenz', 'kraftfahrzeughilfe', 'none'),
		fc.constantFrom('likely', 'unlikely', 'clarify', 'nonsense'),
	);
	const whole = fc
		.tuple(anyCase, fc.oneof(...ofGuide, levy), anyData, verdicts, day)
		.map(
			([it, own, data, shown, keyDate]) =>
				({ ...it, ...own, data, verdicts: shown, keyDate }) as Record<string, unknown>,
		);
	const names = ['id', 'revision', 'label', 'guide', 'answers', 'data', 'keyDate', 'edition', 'verdicts', 'ticks'];
	const name = fc.constantFrom(...names, 'notes', 'createdAt', 'updatedAt', 'unheard-of');
	const change = fc.option(fc.tuple(name, fc.option(strange, { nil: undefined })), { freq: 3 });
	return fc.tuple(whole, change).map(([it, changed]) => {
		if (!changed) return it;
		const [key, value] = changed;
		const { [key]: _, ...rest } = it;
		return value === undefined ? rest : { ...rest, [key]: value };
	});
}
