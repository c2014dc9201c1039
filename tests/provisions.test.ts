import { expect, test } from 'vitest';
import { provisionFaults } from '../scripts/check/law-texts.ts';
import { refuse } from '../scripts/check/tell.ts';
import { folder, rules } from './rules.ts';

test('every provision of SchwbAV §§ 14-29 and 35-46 that is in force has its place, and the table in rules/README.md says which', () =>
	refuse(folder, provisionFaults(rules)));

test('a table that is not that of the rules is told with the remedy', () => {
	const { arbeitsassistenz: _, ...benefits } = rules.book.benefits;
	const [fault] = provisionFaults({ ...rules, book: { ...rules.book, benefits } });
	expect(fault).toMatchObject({
		file: 'README.md',
		reason: expect.stringContaining('npm run rules:provisions') as string,
	});
});
