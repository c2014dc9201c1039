/** For tests only: any case that may be stored. */
import fc from 'fast-check';
import { keyDays } from '../schema.ts';
import type { Case } from '../types.ts';

const key = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,8}$/).filter((it) => it !== 'constructor');
const text = fc.string({ unit: 'grapheme', maxLength: 20 });
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((it) => it + 0);
const plain = { noNullPrototype: true };
const time = fc
	.date({ min: new Date('2000-01-01'), max: new Date('2099-01-01'), noInvalidDate: true })
	.map((it) => it.toISOString());

const day = fc
	.date({ min: new Date(keyDays.first), max: new Date(keyDays.last), noInvalidDate: true })
	.map((it) => it.toISOString().slice(0, 10));

export const anyAnswer = fc.oneof(text, number, fc.array(text, { maxLength: 4 }));

const anyData = fc.oneof(
	fc.record(
		{ year: fc.integer(), jobs: fc.array(number, { maxLength: 12 }), name: text, seat: fc.constant(null) },
		plain,
	),
	fc.dictionary(key, text, { ...plain, maxKeys: 3 }),
	fc.boolean(),
);

export const anyCase: fc.Arbitrary<Case> = fc.record(
	{
		id: fc.uuid(),
		revision: fc.nat(),
		label: text,
		guide: key,
		answers: fc.dictionary(key, anyAnswer, { ...plain, maxKeys: 8 }),
		data: fc.dictionary(key, anyData, { ...plain, maxKeys: 3 }),
		keyDate: day,
		edition: text,
		verdicts: fc.dictionary(key, text, { ...plain, maxKeys: 4 }),
		ticks: fc.dictionary(key, fc.boolean(), { ...plain, maxKeys: 4 }),
		notes: text,
		createdAt: time,
		updatedAt: time,
	},
	plain,
);
