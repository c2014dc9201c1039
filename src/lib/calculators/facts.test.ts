import { expect, test } from 'vitest';
import { facts } from './facts.ts';

/** Enough of everything that each fact has to look at all it can read. */
const enough = 4000;

test.each(Object.entries(facts))(
	'%s names the questions and figures it reads, for the guide asks only those',
	(_, fact) => {
		const questions = new Set<string>();
		const figures = new Set<string>();
		const read = (month: number) =>
			fact.compute(
				(id) => {
					questions.add(id);
					return id === 'status-months' ? month : enough;
				},
				(name) => {
					figures.add(name);
					return 12;
				},
			);
		read(enough);
		read(1);
		expect([...questions].sort()).toEqual([...fact.questions].sort());
		expect([...figures].sort()).toEqual([...fact.figures].sort());
	},
);
