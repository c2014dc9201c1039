import * as v from 'valibot';
import { isDay } from '#lib/engine/check-answer.ts';
import type { Json } from './types.ts';

/** Ids of questions, benefits, calculators: nothing that an object has by birth can be one. */
const key = v.pipe(v.string(), v.regex(/^(?!constructor$)[a-z0-9][a-z0-9.:/-]{0,119}$/));
const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit));
const time = v.custom<string>(isTime);
const keyDay = v.custom<string>((it) => isDay(it) && it >= keyDays.first && it <= keyDays.last);
const list = v.pipe(v.array(text(500)), v.maxLength(200));

/** The days for which a case can be opened: the rules hold figures for every guide since the first. A test holds them to it. */
export const keyDays = { first: '2022-01-01', last: '2099-12-31' };

/** How deep `data` of a case, or a file of cases, may be nested. */
export const depthLimit = 32;

/** The shape of a case, as stored and as exported: days and times are such that a page can show them. Parsing copies into fresh objects; anything unknown is refused. */
export const caseSchema = v.strictObject({
	id: v.pipe(v.string(), v.regex(/^[0-9a-z-]{1,64}$/)),
	revision: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
	label: text(200),
	guide: key,
	answers: v.record(key, v.union([text(2000), v.pipe(v.number(), v.finite()), list])),
	data: v.record(key, v.custom<Json>(isJson)),
	keyDate: keyDay,
	edition: text(100),
	verdicts: v.record(key, text(100)),
	ticks: v.record(key, v.boolean()),
	notes: text(50_000),
	createdAt: time,
	updatedAt: time,
});

/** A time as the app writes it: ISO 8601 in UTC to the millisecond, so that the order of texts is the order of times. */
export function isTime(time: unknown): time is string {
	if (typeof time !== 'string' || !/^\d{4}-/.test(time)) return false;
	const parsed = new Date(time);
	return !Number.isNaN(parsed.getTime()) && parsed.toISOString() === time;
}

/** True for what JSON gives back as it was, at most `depthLimit` deep and without a `__proto__`. */
function isJson(value: unknown, depth = 0): boolean {
	if (depth > depthLimit) return false;
	if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
	if (typeof value === 'number') return Number.isFinite(value);
	if (Array.isArray(value)) return value.every((item) => isJson(item, depth + 1));
	if (typeof value !== 'object') return false;
	return Object.entries(value).every(([name, item]) => name !== '__proto__' && isJson(item, depth + 1));
}
