/** The JSON Schema for editors is the one of the code, and every rule file points to its part. */
import { existsSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { dirname, join } from 'node:path';
import { readRuleFiles } from '../../src/cli/read-rules.ts';
import type { Fault } from '../../src/lib/rules/book.ts';
import { ruleSchema } from '../schema.ts';
import type { Rules } from './open-rules.ts';

/** What is wrong with the schema, and with the links to it. */
export function schemaFaults({ folder }: Pick<Rules, 'folder'>): Fault[] {
	const written = JSON.parse(readFileSync(join(folder, 'schema.json'), 'utf8')) as { $defs: object };
	const stale = !isDeepStrictEqual(ruleSchema(), written);
	const links = Object.entries(readRuleFiles(folder))
		.filter(([file]) => file !== 'holidays.json')
		.flatMap(([file, content]) => linkFault(folder, file, content, Object.keys(written.$defs)) ?? []);
	return [
		...(stale ? [{ file: 'schema.json', path: '', reason: 'is not the schema of the code: npm run schema' }] : []),
		...links,
	];
}

/** What is wrong with the link of one file to the schema. */
export function linkFault(folder: string, file: string, content: unknown, kinds: readonly string[]): Fault | undefined {
	const kind = file.endsWith('.examples.json') ? 'examples' : file.replace(/[/.].*$/, '');
	const link = String((content as { $schema?: string }).$schema);
	const [path = '', named = ''] = link.split('#/$defs/');
	const fine = existsSync(join(folder, dirname(file), path)) && named === kind && kinds.includes(kind);
	if (fine) return undefined;
	const up = '../'.repeat(file.split('/').length - 1) || './';
	return {
		file,
		path: '$schema',
		reason: `"${link}" does not lead to the schema: write "${up}schema.json#/$defs/${kind}"`,
	};
}
