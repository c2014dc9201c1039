import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checksum } from './checksum.ts';
import { exportDamaged, exportFile, readFile, sizeLimit } from './export-file.ts';
import { anyCase } from './testing/arbitraries.ts';
import { aCase, answered, monday } from './testing/builders.ts';
import type { Case } from './types.ts';

const example = [
	answered(aCase({ id: 'one', label: 'Jürgen' }), 'hours', 20),
	aCase({ id: 'two', data: { levy: [1] } }),
];
const blob = (text: string) => new Blob([text]);
const refusal = (text: string, passphrase?: string) =>
	readFile(blob(text), passphrase).then(
		() => 'read',
		(error: { code: string }) => error.code,
	);

it('gives every case back as it was', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(anyCase, { maxLength: 4 }), async (cases) => {
			expect(await readFile(blob(await exportFile(cases, monday)))).toEqual(cases);
		}),
		{ numRuns: 500 },
	);
}, 60_000);

it('does not take brackets in a note for depth', async () => {
	const cases = [aCase({ notes: `"${'['.repeat(100)}"\\${'{'.repeat(100)}` })];
	expect(await readFile(blob(await exportFile(cases, monday)))).toEqual(cases);
});

it('needs the passphrase that it was locked with, however the umlaut was typed', async () => {
	const file = await exportFile(example, monday, 'fünf grüne Wörter');
	expect(file).not.toContain('Jürgen');
	expect(file).toContain('"iterations": 600000');
	expect(await readFile(blob(file), 'fünf grüne Wörter'.normalize('NFD'))).toEqual(example);
	expect(await refusal(file)).toBe('passphrase-needed');
	expect(await refusal(file, 'fünf grüne Worte')).toBe('wrong-passphrase');
	expect(await refusal(file, '')).toBe('wrong-passphrase');
}, 60_000);

it('never reads a file with one flipped bit as something else', async () => {
	const bytes = new TextEncoder().encode(await exportFile(example, monday));
	for (let bit = 0; bit < bytes.length * 8; bit++) {
		const flipped = bytes.slice();
		flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
		const read = await readFile(new Blob([flipped])).catch((error: { code: string }) => error.code);
		if (typeof read !== 'string') expect(read).toEqual(example);
	}
}, 60_000);

it('refuses a file that was cut', async () => {
	const file = await exportFile(example, monday);
	for (let end = 0; end < file.length - 1; end++) expect(await refusal(file.slice(0, end))).toBe('not-json');
}, 60_000);

it('refuses what is too large before reading it, and writes nothing that it would refuse', async () => {
	expect(await refusal(' '.repeat(sizeLimit + 1))).toBe('too-large');
	const many = Array.from({ length: 110 }, (_, n) => aCase({ notes: 'ü'.repeat(25_000), id: `case-${n}` }));
	await expect(exportFile(many, monday)).rejects.toMatchObject({ code: 'too-large' });
});

it.each([
	['', 'not-json'],
	['<html>', 'not-json'],
	['null', 'wrong-format'],
	['[]', 'wrong-format'],
	['{"format":"something-else","version":1}', 'wrong-format'],
	['{"format":"begleithilfe-case","version":2}', 'newer-version'],
	['{"format":"begleithilfe-case","version":1}', 'damaged'],
	['['.repeat(100_000), 'too-deep'],
	['{"a":'.repeat(100_000), 'too-deep'],
	['{"format":"begleithilfe-case","__proto__":{"version":1}}', 'wrong-format'],
])('refuses %.40s… as %s', async (text, code) => {
	expect(await refusal(text)).toBe(code);
});

it('accepts no more and no less than a case has, even with the right sum', async () => {
	const sign = (cases: unknown) =>
		JSON.stringify({
			format: 'begleithilfe-case',
			version: 1,
			exportedAt: monday,
			cases,
			sum: checksum(JSON.stringify(cases)),
		});
	const [one] = (JSON.parse(await exportFile(example, monday)) as { cases: Case[] }).cases;
	expect(await refusal(sign([one]))).toBe('read');
	const { notes: _notes, ...without } = one ?? aCase();
	const wrong: unknown[] = [
		without,
		{ ...one, extra: 1 },
		{ ...one, revision: -1 },
		{ ...one, keyDate: 'today' },
		{ ...one, answers: { constructor: 'x' } },
		{ ...one, answers: { hours: { nested: 1 } } },
		{ ...one, answers: { hours: null } },
		{ ...one, ticks: { form: 'yes' } },
		{ ...one, data: { levy: JSON.parse('['.repeat(36) + ']'.repeat(36)) } },
	];
	for (const it of wrong) expect(await refusal(sign([it]))).toBe('damaged');
	expect(await refusal(sign({ 0: one }))).toBe('damaged');
});

it('never pollutes a prototype, whatever the file', async () => {
	await fc.assert(
		fc.asyncProperty(fc.json({ maxDepth: 6 }), fc.constantFrom('cases', 'answers', '__proto__'), async (json, key) => {
			await refusal(`{"format":"begleithilfe-case","version":1,"${key}":${json}}`);
			expect(({} as Record<string, unknown>)['polluted']).toBe(undefined);
		}),
		{ numRuns: 1000 },
	);
	expect(await refusal('{"__proto__":{"polluted":1},"format":"begleithilfe-case","version":1}')).toBe('wrong-format');
});

it('hands out damaged cases as they are', () => {
	const damaged = [{ id: 'one', reason: 'checksum' as const, raw: '{"half' }];
	expect(JSON.parse(exportDamaged(damaged, monday))).toMatchObject({ exportedAt: monday, damaged });
});
