import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { dropAside, putAside, takeBack } from './put-aside.ts';

const typed = { id: 'one', base: null, data: { jobs: '45' } };

beforeEach(() => sessionStorage.clear());
afterEach(() => vi.restoreAllMocks());

it('gives back what was put aside, once', () => {
	putAside('levy', typed);
	expect(takeBack('vehicle')).toBeUndefined();
	expect(takeBack('levy')).toEqual(typed);
	expect(takeBack('levy')).toBeUndefined();
	expect(sessionStorage).toHaveLength(0);
});

it.each(['', '{', '7', 'null', '{"id":null}', '[]'])('takes %j for nothing, and keeps it no longer', (text) => {
	sessionStorage.setItem('begleithilfe-typed-levy', text);
	expect(takeBack('levy')).toBeUndefined();
	expect(sessionStorage).toHaveLength(0);
});

it('drops what belongs to a case that is removed, or all of it, and nothing else', () => {
	sessionStorage.setItem('begleithilfe-case-levy', 'one');
	putAside('levy', typed);
	putAside('vehicle', { ...typed, id: 'other' });
	dropAside('one');
	expect(takeBack('levy')).toBeUndefined();
	putAside('letter', { ...typed, id: null });
	dropAside();
	expect(Object.keys(sessionStorage)).toEqual(['begleithilfe-case-levy']);
});

it('goes without where the tab may store nothing', () => {
	vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
		throw new DOMException('full', 'QuotaExceededError');
	});
	putAside('levy', typed);
	expect(takeBack('levy')).toBeUndefined();
});
