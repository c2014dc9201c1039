import * as v from 'valibot';
import { checksum } from './checksum.ts';
import { ImportFailure } from './import-failure.ts';
import { jsonFault } from './json-text.ts';
import { isLocked, lock, unlock } from './passphrase.ts';
import { limits, parseSafely } from './safe-json.ts';
import { caseSchema, isTime } from './schema.ts';
import type { Case, Damaged } from './types.ts';

/** Bytes that a file may have, locked or not: both what is read and, so that it can come back, what is written. */
export const sizeLimit = 5 * 1024 * 1024;

const format = 'begleithilfe-case';
const version = 1;

/** Counted before they are looked at. */
const casesSchema = v.pipe(v.array(v.unknown()), v.maxLength(2000), v.array(caseSchema));
/** The first thing that is wrong is enough: a hostile file has millions. */
const first = { abortEarly: true };
const fileSchema = v.strictObject({
	format: v.literal(format),
	version: v.literal(version),
	exportedAt: v.custom<string>(isTime),
	cases: casesSchema,
	sum: v.string(),
});

/**
 * Writes cases as a file.
 * @param at the time, ISO 8601 in UTC
 * @param passphrase if given, the file can be read with it only
 * @throws ImportFailure `too-large`: export fewer cases at once; `damaged`: it could not be read back
 */
export async function exportFile(cases: readonly Case[], at: string, passphrase?: string): Promise<string> {
	const checked = v.safeParse(casesSchema, cases, first);
	if (!checked.success) throw new ImportFailure('damaged');
	const sum = checksum(JSON.stringify(checked.output));
	const plain = JSON.stringify({ format, version, exportedAt: at, cases: checked.output, sum }, null, '\t');
	const file = passphrase === undefined ? plain : await lock(plain, passphrase);
	if (new Blob([file]).size > sizeLimit || jsonFault(plain, limits)) throw new ImportFailure('too-large');
	return file;
}

/** Writes what is left of damaged cases, for someone who can repair it by hand. It cannot be imported. */
export function exportDamaged(damaged: readonly Damaged[], at: string): string {
	return JSON.stringify({ format: 'begleithilfe-damaged', exportedAt: at, damaged }, null, '\t');
}

/**
 * Reads a file of cases, all of it or nothing. The cases are checked copies; nothing is stored.
 * @throws ImportFailure, with `passphrase-needed` if the file is locked and no passphrase was given
 */
export async function readFile(file: Blob, passphrase?: string): Promise<Case[]> {
	if (file.size > sizeLimit) throw new ImportFailure('too-large');
	let content = parseSafely(await file.text());
	if (isLocked(content)) {
		if (passphrase === undefined) throw new ImportFailure('passphrase-needed');
		content = parseSafely(await unlock(content, passphrase));
	}
	const head = v.safeParse(v.object({ format: v.literal(format), version: v.number() }), content);
	if (!head.success) throw new ImportFailure('wrong-format');
	if (head.output.version > version) throw new ImportFailure('newer-version');
	const parsed = v.safeParse(fileSchema, content, first);
	if (!parsed.success) throw new ImportFailure('damaged');
	const { cases, sum } = parsed.output;
	if (checksum(JSON.stringify(cases)) !== sum) throw new ImportFailure('damaged');
	return cases;
}
