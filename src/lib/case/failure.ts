import type { FailureCode } from './types.ts';

/** The only error that the store throws. `code` is for the screen, `cause` for the console. */
export class StorageFailure extends Error {
	readonly code: FailureCode;

	constructor(code: FailureCode, cause?: unknown) {
		super(`storage: ${code}`, { cause });
		this.name = 'StorageFailure';
		this.code = code;
	}
}

const codes: Record<string, FailureCode> = {
	QuotaExceededError: 'quota',
	VersionError: 'newer-version',
	InvalidStateError: 'closed',
	UnknownError: 'closed',
	AbortError: 'closed',
	SecurityError: 'unavailable',
	NotReadableError: 'damaged',
	DataError: 'damaged',
};

/** Gives any error of the browser its code. */
export function asFailure(error: unknown): StorageFailure {
	if (error instanceof StorageFailure) return error;
	const name = error instanceof Error ? error.name : '';
	return new StorageFailure(codes[name] ?? 'failed', error);
}
