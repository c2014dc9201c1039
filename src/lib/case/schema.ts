import * as v from 'valibot';
import type { Json } from './types.ts';

/** Ids of questions, benefits, calculators: nothing that an object has by birth can be one. */
const key = v.pipe(v.string(), v.regex(/^(?!constructor$)[a-z0-9][a-z0-9.:/-]{0,119}$/));
const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const time = v.pipe(v.string(), v.isoTimestamp());
const list = v.pipe(v.array(text(500)), v.maxLength(200));

/** How deep `data` of a case, or a file of cases, may be nested. */
export const depthLimit = 32;

/** The shape of a case, as stored and as exported. Parsing copies into fresh objects; anything unknown is refused. */
export const caseSchema = v.strictObject({
	id: v.pipe(v.string(), v.regex(/^[0-9a-z-]{1,64}$/)),
	revision: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
	label: text(200),
	guide: key,
	answers: v.record(key, v.union([text(2000), v.pipe(v.number(), v.finite()), list])),
	data: v.record(key, v.custom<Json>(isJson)),
	keyDate: day,
	edition: text(100),
	verdicts: v.record(key, text(100)),
	ticks: v.record(key, v.boolean()),
	notes: text(50_000),
	createdAt: time,
	updatedAt: time,
});

/** True for what JSON gives back as it was, at most `depthLimit` deep and without a `__proto__`. */
function isJson(value: unknown, depth = 0): boolean {
	if (depth > depthLimit) return false;
	if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
	if (typeof value === 'number') return Number.isFinite(value);
	if (Array.isArray(value)) return value.every((item) => isJson(item, depth + 1));
	if (typeof value !== 'object') return false;
	return Object.entries(value).every(([name, item]) => name !== '__proto__' && isJson(item, depth + 1));
}
