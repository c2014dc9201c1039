import { expect, test } from 'vitest';
import schema from '../rules/schema.json' with { type: 'json' };
import { KNOWN_IDS, knownIds } from './known-ids.ts';
import { readAll } from './rule-files.ts';

type Enum = { readonly enum: readonly string[] };
const { $defs: known } = knownIds(readAll('rules')) as unknown as {
	$defs: Record<string, Enum> & {
		options: { allOf: readonly { if: { properties: { question: { const: string } } }; then: object }[] };
		answers: { properties: Record<string, Enum> };
	};
};

test.each([
	['benefit', 'arbeitsassistenz'],
	['carrier', 'pension-insurance'],
	['chapter', 'needs'],
	['fact', 'vehicle-income-within-table'],
	['figure', 'hours.minimum'],
	['guide', 'person'],
	['norm', 'sgb9-185-2-s3'],
	['question', 'work-status'],
	['requirement', 'covered-person'],
])('an editor completes a %s', (kind, id) => expect(known[kind]?.enum).toContain(id));

test('and the options of the question that is tested, in conditions and in examples', () => {
	const of = (id: string) => known.options.allOf.find((one) => one.if.properties.question.const === id)?.then;
	const options = { enum: expect.arrayContaining(['employee', 'civil-servant']) as string[] };
	expect(of('work-status')).toEqual({ properties: { is: options, includes: options, in: { items: options } } });
	expect(known.answers.properties['work-status']?.enum).toEqual(expect.arrayContaining(['employee', 'unknown']));
});

test('by everything that the schema asks for', () => {
	const asked = new Set(
		[...JSON.stringify(schema).matchAll(/known-ids\.json#\/\$defs\/([a-z]+)/g)].map(([, name]) => name),
	);
	expect(KNOWN_IDS).toBe('known-ids.json');
	expect([...asked].sort()).toEqual(Object.keys(known).sort());
});

test('files that are wrong are left out and take nothing else with them', () => {
	const files = { ...readAll('rules'), 'questions/new.json': {}, 'norms.json': {}, 'figures/new.json': 'no figures' };
	expect(JSON.stringify(knownIds(files))).toContain('work-status');
});
