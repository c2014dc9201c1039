import type { Json } from './types.ts';

/** Whether two values would be the same JSON, whatever the order of keys. */
export function same(one: Json | undefined, other: Json | undefined): boolean {
	if (Object.is(one, other)) return true;
	if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return one === other;
	if (isList(one) || isList(other)) {
		if (!isList(one) || !isList(other)) return false;
		return one.length === other.length && one.every((item, index) => same(item, other[index]));
	}
	const keys = Object.keys(one);
	if (keys.length !== Object.keys(other).length) return false;
	return keys.every((key) => Object.hasOwn(other, key) && same(one[key], other[key]));
}

function isList(value: Json): value is readonly Json[] {
	return Array.isArray(value);
}
