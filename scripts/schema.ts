/** `npm run schema`: writes rules/schema.json, the JSON Schema by which editors check rule files, from the one schema of the code. */
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';
import type { GenericSchema, LazySchema } from 'valibot';
import { answers, files } from '../src/lib/rules/schema.ts';
import { naming } from '../src/lib/rules/schema-parts.ts';
import { KNOWN_IDS, writeKnownIds } from './known-ids.ts';

type JsonSchema = Readonly<Record<string, unknown>>;
type Lazy = LazySchema<GenericSchema>;

const target = fileURLToPath(new URL('../rules/schema.json', import.meta.url));

/** The keys that tell the shapes of a condition apart; the last two are tests. */
const JOINS = ['all', 'any', 'not', 'maybe', 'if', 'use'];
const TESTS = ['fact', 'question'];
const COMPARISONS = ['is', 'in', 'includes', 'atLeast', 'atMost', 'below', 'above'];

/** The JSON Schema of all rule files, each kind under `$defs` by the name of its folder. */
export function ruleSchema(): JsonSchema {
	const lazies = new Set<Lazy>();
	const convert = (schema: GenericSchema): JsonSchema => {
		const {
			$schema: _,
			$defs: __,
			...converted
		} = toJsonSchema(schema, {
			errorMode: 'ignore',
			overrideSchema: ({ valibotSchema }) => {
				const named = valibotSchema === answers ? 'answers' : naming.get(valibotSchema);
				// Which options there are hangs on the question, hence beside it.
				if (named !== undefined && named !== 'option') return { $ref: `${KNOWN_IDS}#/$defs/${named}` };
				if (valibotSchema.type !== 'lazy') return undefined;
				lazies.add(valibotSchema as Lazy);
				return { $ref: '#/$defs/condition' };
			},
		});
		return converted;
	};
	const kinds = Object.fromEntries(Object.entries(files).map(([kind, schema]) => [kind, convert(schema)]));
	const [condition, another] = lazies;
	if (!condition || another) throw new Error('expected the condition to be the only part that contains itself');
	// The schema of a condition depends on the key that is there, so each key is asked for its own.
	const shapeOf = (key: string) => convert(condition.getter({ [key]: undefined }));
	const joins = JOINS.map(shapeOf);
	const tests = TESTS.map((key) => ({
		...shapeOf(key),
		oneOf: COMPARISONS.map((name) => ({ required: [name] })),
		...(key === 'question' && { allOf: [{ $ref: `${KNOWN_IDS}#/$defs/options` }] }),
	}));
	return {
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		title: 'Rule files of Begleithilfe',
		description: 'Written by npm run schema from src/lib/rules/schema.ts; change that file, not this one.',
		$defs: { ...kinds, condition: { oneOf: [...joins, ...tests] } },
	};
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	writeKnownIds(fileURLToPath(new URL('../rules', import.meta.url)));
	const options = await resolveConfig(target);
	writeFileSync(target, await format(JSON.stringify(ruleSchema()), { ...options, filepath: target }));
}
