/** The shape that `schema.ts` describes. Raise it with every change of shape, and add the step that leads there. */
export const recordVersion = 1;

type Step = (record: Record<string, unknown>) => Record<string, unknown>;

/** `steps[n]` turns a record of version n into one of version n + 1. Released steps are never changed. */
const steps: Record<number, Step> = {};

/**
 * Brings a parsed record to the newest version.
 * @returns `newer` for a record of a newer app, `shape` for anything that is no record
 */
export function migrate(record: unknown, path = { steps, newest: recordVersion }): object | 'newer' | 'shape' {
	if (typeof record !== 'object' || record === null || !('version' in record)) return 'shape';
	const { version, ...rest } = record;
	if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return 'shape';
	if (version > path.newest) return 'newer';
	let migrated: Record<string, unknown> = rest;
	for (let from = version; from < path.newest; from++) {
		const step = path.steps[from];
		if (!step) return 'shape';
		migrated = step(migrated);
	}
	return migrated;
}
