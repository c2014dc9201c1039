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
};

/** Gives any error of the browser its code. */
export function asFailure(error: unknown): StorageFailure {
	if (error instanceof StorageFailure) return error;
	return new StorageFailure(codes[nameOf(error)] ?? 'failed', error);
}

/** The name of a browser's error. Not every `DOMException` is an `Error` of this realm. */
export function nameOf(error: unknown): string {
	return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
}

/** Failures that may be over a moment later, as when the page before has not yet let go of the database. */
const passing: ReadonlySet<FailureCode> = new Set(['closed', 'failed']);

/** How long such a moment is, in milliseconds. */
export const breath = 300;

/** Whether it is worth trying the same again after a `breath`. */
export function mayPass({ code }: StorageFailure): boolean {
	return passing.has(code);
}
