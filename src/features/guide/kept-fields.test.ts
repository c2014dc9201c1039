import { beforeEach, describe, expect, it } from 'vitest';
import type { Answer, Question } from '#lib/engine/types.ts';
import { draftOf, withTick } from './answer-draft.ts';
import { keepFields, takeFields, type Place } from './kept-fields.ts';

const wish: Question = { id: 'wanted-help', type: 'multiple', options: ['assistance', 'vehicle'], norms: [] };
const place = (given?: Answer, id: string | null = 'a', question = wish): Place => ({
	guide: 'person',
	question,
	id,
	given,
});
const ticked = (given?: Answer) => withTick(wish, draftOf(wish, given), 'vehicle', true);

beforeEach(() => sessionStorage.clear());

describe('what is ticked but not sent', () => {
	it('is kept while the person reads elsewhere, and given back once', () => {
		keepFields(place(), ticked(), false);
		expect(takeFields(place())?.fields?.several).toEqual(['vehicle']);
		expect(takeFields(place())).toBeUndefined();
	});

	it('is kept before there is a case', () => {
		keepFields(place(undefined, null), ticked(), false);
		expect(takeFields(place(undefined, null))?.fields?.several).toEqual(['vehicle']);
	});

	it('is nothing where the fields say what is stored', () => {
		keepFields(place(['vehicle']), draftOf(wish, ['vehicle']), false);
		expect(sessionStorage).toHaveLength(0);
	});

	it('remembers that an answer was about to be changed', () => {
		keepFields(place(['vehicle']), draftOf(wish, ['vehicle']), true);
		expect(takeFields(place(['vehicle']))).toEqual({ fields: undefined, changing: true });
	});

	it('gives way to an answer that was stored since', () => {
		keepFields(place(['assistance']), ticked(['assistance']), false);
		expect(takeFields(place(['vehicle', 'assistance']))).toBeUndefined();
	});

	it('belongs to its case and its question', () => {
		keepFields(place(), ticked(), false);
		expect(takeFields(place(undefined, 'b'))).toBeUndefined();
		expect(takeFields(place(undefined, 'a', { ...wish, id: 'other' }))).toBeUndefined();
		expect(takeFields(place())).toBeDefined();
	});

	it('is dropped where an option is no longer there', () => {
		keepFields(place(), ticked(), false);
		expect(takeFields(place(undefined, 'a', { ...wish, options: ['assistance'] }))?.fields).toBeUndefined();
	});
});
