import { describe, expect, it } from 'vitest';
import { walk, type Stage, type Way } from './broken-ways.ts';

/** For each stage, whose answers are wrong and in which ways. */
const ways: Record<Stage, Partial<Record<Way['what'], Way['how'][]>>> = {
	'first load': {
		everything: ['down', 'reset', '500', 'slow'],
		entry: ['404 kept', 'half', 'login page'],
		chunks: [
			'404',
			'404 kept',
			'500',
			'reset',
			'cut off',
			'half',
			'empty',
			'wrong type',
			'login page',
			'login page as script',
		],
		styles: ['404 kept', 'reset', 'login page'],
		pages: ['404', '500', 'cut off', 'half', 'login page'],
		worker: ['404', '500', 'half', 'login page', 'reset'],
		icons: ['404 kept', 'reset'],
	},
	'before the worker is ready': {
		everything: ['down', 'reset', '500', 'login page', 'slow'],
		chunks: ['404', '404 kept', 'cut off', 'half', 'empty', 'wrong type', 'login page as script'],
	},
	'in a question': {
		everything: ['down', 'reset', '500', 'login page'],
		chunks: ['404 kept', 'half', 'login page as script'],
	},
	'worker ready': {
		everything: ['down', 'reset', '404', '500', 'login page'],
	},
	'next version': {
		version: ['404', 'login page', 'reset'],
		icons: ['slow'],
	},
	update: {
		everything: ['down', '500', 'login page'],
		worker: ['404', 'half', 'login page'],
		pages: ['half', 'login page', '404'],
	},
};

const all: Way[] = Object.entries(ways).flatMap(([stage, broken]) =>
	Object.entries(broken).flatMap(([what, hows]) =>
		hows.map((how) => ({ stage: stage as Stage, what: what as Way['what'], how })),
	),
);

describe('a broken network or host leaves no page blank, and the page heals', () => {
	it('is tried in more than 30 ways', () => expect(all.length).toBeGreaterThan(30));
	it.each(all)('$stage: $what $how', walk);
});
