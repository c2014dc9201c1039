/** The JSON Schema for editors is the one of the code, and every rule file points to its part. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readRuleFiles } from '../src/cli/read-rules.ts';
import { linkFault } from '../scripts/check/schema-files.ts';
import { refuse } from '../scripts/check/tell.ts';
import { ruleSchema } from '../scripts/schema.ts';
import { folder } from './rules.ts';

const written = JSON.parse(readFileSync(join(folder, 'schema.json'), 'utf8')) as { $defs: Record<string, unknown> };

test('rules/schema.json is up to date (npx tsx scripts/schema.ts)', () => expect(ruleSchema()).toEqual(written));

test('a condition is one of its shapes, and a test has exactly one comparison', () => {
	const { oneOf } = written.$defs.condition as { oneOf: { required: string[]; oneOf?: unknown[] }[] };
	expect(oneOf.map(({ required }) => required)).toEqual([
		['all'],
		['any'],
		['not'],
		['maybe', 'settledBy'],
		['if', 'then'],
		['use'],
		['fact'],
		['question'],
	]);
	expect(oneOf.map((shape) => shape.oneOf?.length ?? 0)).toEqual([0, 0, 0, 0, 0, 0, 7, 7]);
});

describe('the link of a rule file', () => {
	const files = Object.entries(readRuleFiles(folder)).filter(([file]) => file !== 'holidays.json');

	test.each(files)('%s', (file, content) =>
		refuse(folder, [linkFault(folder, file, content, Object.keys(written.$defs))]),
	);

	test('that leads elsewhere is told with what to write', () => {
		const content = { $schema: '../schema.json#/$defs/figures' };
		expect(linkFault(folder, 'benefits/person/teilzeit.json', content, ['benefits'])?.reason).toMatch(
			/write "\.\.\/\.\.\/schema\.json#\/\$defs\/benefits"/,
		);
	});
});
