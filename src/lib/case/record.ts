import * as v from 'valibot';
import { checksum } from './checksum.ts';
import { StorageFailure } from './failure.ts';
import { isRow, type Entry, type Row } from './medium.ts';
import { migrate, recordVersion } from './migrate.ts';
import { caseSchema } from './schema.ts';
import type { Case, Damaged } from './types.ts';

/**
 * Makes the row that is stored for a case.
 * @throws StorageFailure `failed` for a case that could not be read back, so that none is ever written
 */
export function seal(it: Case): Row {
	const parsed = v.safeParse(caseSchema, it, { abortEarly: true });
	if (!parsed.success) throw new StorageFailure('failed', new v.ValiError(parsed.issues));
	const text = JSON.stringify({ version: recordVersion, ...parsed.output });
	return { revision: it.revision, text, sum: checksum(text) };
}

/** Reads a stored row back, or says why it cannot be trusted; whatever is left of it is kept as text. */
export function unseal({ key, row, unreadable }: Entry): Case | Damaged {
	if (unreadable) return { id: key, reason: 'unreadable', raw: '' };
	if (!isRow(row)) return { id: key, reason: 'shape', raw: asText(row) };
	if (checksum(row.text) !== row.sum) return { id: key, reason: 'checksum', raw: row.text };
	const it = parse(row.text);
	if (typeof it === 'string') return { id: key, reason: it, raw: row.text };
	if (it.id !== key || it.revision !== row.revision) return { id: key, reason: 'checksum', raw: row.text };
	return it;
}

export function isDamaged(it: Case | Damaged): it is Damaged {
	return 'reason' in it;
}

function parse(text: string): Case | 'newer' | 'shape' {
	try {
		const migrated = migrate(JSON.parse(text));
		if (typeof migrated === 'string') return migrated;
		const parsed = v.safeParse(caseSchema, migrated, { abortEarly: true });
		return parsed.success ? parsed.output : 'shape';
	} catch {
		return 'shape';
	}
}

function asText(row: unknown): string {
	try {
		return JSON.stringify(row, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value)) ?? '';
	} catch {
		return '';
	}
}
