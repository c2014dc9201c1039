import fc from 'fast-check';
import { expect, it } from 'vitest';
import { migrate } from './migrate.ts';
import { isDamaged, seal, unseal } from './record.ts';
import { aCase, answered } from './testing/builders.ts';
import { anyCase } from './testing/arbitraries.ts';

const example = answered(aCase({ id: 'one', revision: 3, label: 'Frau Ünal' }), 'helps-wanted', ['car', 'home']);
const sealed = seal(example);
const reason = (row: unknown) => {
	const it = unseal({ key: 'one', row });
	return isDamaged(it) ? it.reason : 'fine';
};

it('gives every case back as it was', () => {
	fc.assert(
		fc.property(anyCase, (it) => {
			expect(unseal({ key: it.id, row: structuredClone(seal(it)) })).toEqual(it);
		}),
		{ numRuns: 1000 },
	);
}, 60_000);

it('notices every change of a single sign, and keeps the text', () => {
	for (let at = 0; at < sealed.text.length; at++) {
		const sign = String.fromCharCode(sealed.text.charCodeAt(at) ^ 1);
		const text = sealed.text.slice(0, at) + sign + sealed.text.slice(at + 1);
		expect(unseal({ key: 'one', row: { ...sealed, text } })).toEqual({ id: 'one', reason: 'checksum', raw: text });
	}
});

it('notices every cut', () => {
	for (let at = 0; at < sealed.text.length; at++) {
		expect(reason({ ...sealed, text: sealed.text.slice(0, at) })).toBe('checksum');
	}
});

it('notices a row under another key or of another revision', () => {
	expect(unseal({ key: 'two', row: sealed })).toMatchObject({ id: 'two', reason: 'checksum' });
	expect(reason({ ...sealed, revision: 7 })).toBe('checksum');
});

it.each([null, 0, 'text', [], {}, { revision: 1 }, { ...sealed, text: 5 }, { ...sealed, sum: undefined }])(
	'keeps %j, which is no row, as text',
	(row) => {
		expect(unseal({ key: 'one', row })).toEqual({ id: 'one', reason: 'shape', raw: JSON.stringify(row) });
	},
);

it('keeps even what JSON cannot hold', () => {
	expect(unseal({ key: 'one', row: 5n })).toEqual({ id: 'one', reason: 'shape', raw: '"5"' });
	expect(unseal({ key: 'one', row: undefined, unreadable: true })).toMatchObject({ reason: 'unreadable', raw: '' });
});

it('never takes what it does not understand for a case', () => {
	fc.assert(
		fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (row) => {
			expect(unseal({ key: 'one', row })).toMatchObject({ id: 'one', reason: 'shape' });
		}),
		{ numRuns: 1000 },
	);
}, 60_000);

it('says that a record is newer than the app', () => {
	expect(migrate({ version: 2 })).toBe('newer');
	expect(migrate({ version: '1' })).toBe('shape');
	expect(migrate({ version: 0 })).toBe('shape');
	expect(migrate([])).toBe('shape');
});

it('migrates step by step, and does not skip one', () => {
	const steps = {
		1: ({ name, ...rest }: Record<string, unknown>) => ({ ...rest, label: name }),
		2: (record: Record<string, unknown>) => ({ ...record, notes: '' }),
	};
	expect(migrate({ version: 1, name: 'A' }, { steps, newest: 3 })).toEqual({ label: 'A', notes: '' });
	expect(migrate({ version: 3, label: 'A' }, { steps, newest: 3 })).toEqual({ label: 'A' });
	expect(migrate({ version: 1 }, { steps: { 2: steps[2] }, newest: 3 })).toBe('shape');
});
