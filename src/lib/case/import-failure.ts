export type ImportCode =
	| 'too-large'
	| 'not-json'
	| 'too-deep'
	/** JSON, but no file of cases. */
	| 'wrong-format'
	/** Written by a newer version of this app. */
	| 'newer-version'
	/** One of our files, but changed or cut. */
	| 'damaged'
	| 'passphrase-needed'
	/** Or the locked content was changed: the two cannot be told apart. */
	| 'wrong-passphrase';

/** Why a file of cases could not be read (or, `too-large`, written). */
export class ImportFailure extends Error {
	readonly code: ImportCode;

	constructor(code: ImportCode) {
		super(`file: ${code}`);
		this.name = 'ImportFailure';
		this.code = code;
	}
}
