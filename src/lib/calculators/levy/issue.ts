/** Something that cannot be computed with: where (`jobs[3]`), what (a code that has a sentence in the texts), and its values. */
export type Issue = { path: string; code: IssueCode; params: Readonly<Record<string, string | number>> };

export type IssueCode =
	| 'not-an-object'
	| 'unknown-field'
	| 'missing'
	| 'not-a-number'
	| 'two-readings'
	| 'not-whole'
	| 'not-half'
	| 'not-cents'
	| 'not-true-or-false'
	| 'negative'
	| 'too-large'
	| 'year-without-rate'
	| 'no-year-with-rate'
	| 'no-months'
	| 'too-many-months'
	| 'months-needed'
	| 'months-out-of-range'
	| 'empty-month'
	| 'different-lengths'
	| 'more-occupied-than-jobs';

export type Checked<T> = { ok: true; value: T } | { ok: false; issues: readonly Issue[] };

/** Collects issues while an input is read; `undefined` stands for "already reported". */
export class Issues {
	readonly all: Issue[] = [];

	add(path: string, code: IssueCode, params: Issue['params'] = {}): undefined {
		this.all.push({ path, code, params });
		return undefined;
	}

	/** A foreign value for a sentence: short, on one line. */
	static quote(value: unknown): string {
		const text = (typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined')).replace(/\s+/g, ' ');
		return text.length > 30 ? `${text.slice(0, 29)}…` : text;
	}
}
