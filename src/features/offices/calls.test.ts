import benefits from 'virtual:benefits';
import { describe, expect, it } from 'vitest';
import { texts } from '#lib/i18n/texts.ts';
import { calledBody, callGroups, loadCalls } from './calls.ts';

const calls = await loadCalls('de');
const de = await texts('de', [
	'offices',
	'audiences',
	'benefits/person',
	'benefits/employer',
	'benefits/organisation',
	'benefits/protection',
]);

describe('what to say on the telephone', () => {
	it('is there for every benefit, and for nothing else', () =>
		expect(Object.keys(calls).toSorted()).toEqual(benefits.map(({ id }) => id).toSorted()));
});

describe('whom to call', () => {
	it('is said for every benefit, and each stands in the list once', () => {
		const listed = callGroups(de).flatMap(({ choices }) => choices.map(({ value }) => value));
		expect(listed.toSorted()).toEqual(benefits.map(({ id }) => id).toSorted());
		for (const id of listed) expect(calledBody(id, de)?.who, id).toMatch(/\S/);
	});

	it('is the office of the Land, or a number for the whole country', () => {
		expect(calledBody('arbeitsassistenz', de)).toMatchObject({ land: true, phone: undefined });
		expect(calledBody('probebeschaeftigung', de)).toMatchObject({ land: false, phone: { href: 'tel:+498004555520' } });
		expect(calledBody('gibt-es-nicht', de)).toBeUndefined();
	});
});
