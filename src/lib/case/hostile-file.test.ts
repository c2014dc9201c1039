import { expect, it } from 'vitest';
import { readFile, sizeLimit } from './export-file.ts';
import { limits } from './safe-json.ts';
import { aCase, monday } from './testing/builders.ts';

const head = `{"format":"begleithilfe-case","version":1,"exportedAt":"${monday}","cases":`;
const fileOf = (cases: string) => `${head}${cases},"sum":"00000000"}`;
/** A case with this in the place of a part that is an object. */
const caseWith = (part: 'answers' | 'data' | 'ticks', value: string) =>
	fileOf(`[${JSON.stringify(aCase({ id: 'a' })).replace(`"${part}":{}`, () => `"${part}":${value}`)}]`);
const list = (unit: string, count: number) => `[${`${unit},`.repeat(count)}0]`;
const entries = (value: string, count: number) =>
	`{${Array.from({ length: count }, (_, index) => `"a${String(index)}":${value}`).join(',')}}`;

const full = 1_000_000;
/** Just not too many to be read at all. */
const most = limits.most - 100;

/** What each of these took before it was refused: up to six seconds, or all memory of the tab. */
const files: [string, () => string][] = [
	['nothing but numbers', () => list('0', 2 * full)],
	['numbers for cases', () => fileOf(list('0', 2 * full))],
	['empty objects for cases', () => fileOf(list('{}', full))],
	['as many empty objects as are read', () => fileOf(list('{}', most / 2))],
	['the same case over and over', () => fileOf(list(JSON.stringify(aCase({ id: 'a' })), 15_000))],
	['answers without end', () => caseWith('answers', entries('1', 350_000))],
	['as many wrong answers as are read', () => caseWith('answers', entries('null', most))],
	['a list of empty texts', () => caseWith('answers', `{"a":${list('""', full)}}`)],
	['as many ticks as are read, none of which is one', () => caseWith('ticks', entries('1', most))],
	['data without end', () => caseWith('data', `{"a":${list('[]', full)}}`)],
	['as much data as is read', () => caseWith('data', `{"a":${list('0', most)}}`)],
	[
		'as deep as is read, many times',
		() => caseWith('data', `{"a":${list(`${'['.repeat(25)}${']'.repeat(25)}`, 9000)}}`),
	],
	['brackets', () => '['.repeat(sizeLimit)],
	['quotes', () => '"'.repeat(sizeLimit)],
	['backslashes', () => `"${'\\'.repeat(sizeLimit - 1)}`],
];

// A reader whose time grows with the square of the file would take longer than the limit, however fast the machine.
it.each(files)('refused without delay: %s', { timeout: 30_000 }, async (_, make) => {
	const file = new Blob([make()]);
	expect(file.size).toBeLessThanOrEqual(sizeLimit);
	await expect(readFile(file)).rejects.toMatchObject({ name: 'ImportFailure' });
});
