/** A figure cites the unit that its source names, never the wider one around it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { citedWide, unitsIn, unreadFigures } from '../scripts/check/figures.ts';
import { openRules } from '../scripts/check/open-rules.ts';
import { lineOfFault, refuse } from '../scripts/check/tell.ts';
import { rulesWith } from './fixture.ts';
import { folder, rules } from './rules.ts';

test('units are read from a source', () => {
	expect(unitsIn('SGB IX § 163 Abs. 2 Satz 1, § 160 Abs. 4 Satz 1')).toEqual([
		'§ 163 Abs. 2 S. 1',
		'§ 160 Abs. 4 S. 1',
	]);
	expect(unitsIn('SGB IX § 199 Abs. 1 und Abs. 2 Satz 3')).toEqual(['§ 199 Abs. 1', '§ 199 Abs. 2 S. 3']);
});

test('no figure cites more than its source and the rules know', () => refuse(folder, citedWide(rules)));

test('each figure is read by a condition, a fact, a text or a calculator', () => refuse(folder, unreadFigures(rules)));

test('one that nothing reads is told with file, line and remedy', () => {
	const { copy, remove } = rulesWith('author');
	const path = join(copy, 'figures/hours.json');
	const file = JSON.parse(readFileSync(path, 'utf8')) as { figures: Record<string, unknown> };
	file.figures['never-read'] = file.figures.minimum;
	writeFileSync(path, JSON.stringify(file, null, 2));
	const said = unreadFigures(openRules(copy)).map((fault) => lineOfFault(copy, fault));
	remove();
	expect(said).toEqual([
		expect.stringMatching(
			/figures\/hours.json:\d+ figures.never-read: nothing reads the figure "hours.never-read": name it in a condition or/,
		),
	]);
});
