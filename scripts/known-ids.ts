/**
 * Writes `rules/known-ids.json`: what the rules hold at this moment, so that an editor completes ids and refuses those that do not exist. It
 * is made of the rules and so not kept with them; `npm install`, the development server, `rules:new`, `rules:check` and `schema` write it.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { facts } from '../src/lib/calculators/facts.ts';
import { readAll, type Json } from './rule-files.ts';

/** Beside `schema.json`, which points to it. */
export const KNOWN_IDS = 'known-ids.json';

interface Question {
	readonly id: string;
	readonly type: string;
	readonly options?: readonly (string | { readonly id: string })[];
}

/** The ids in rule files as JSON Schemas by the name under which `schema.json` asks for them. Files that are wrong are left out. */
export function knownIds(files: Readonly<Record<string, Json>>): Json {
	const inFolder = (folder: string) =>
		Object.entries(files).filter(([file]) => file.startsWith(folder) && !file.endsWith('.examples.json'));
	const names = (folder: string) => inFolder(folder).map(([file]) => file.replace(/^.*\/|\.json$/g, ''));
	const keys = (value: unknown) => Object.keys((value ?? {}) as object);
	const one = (ids: readonly string[]): Json => ({ enum: [...new Set(ids)].sort() });
	const questions = inFolder('questions/').flatMap(
		([, file]) => (file as { readonly questions?: readonly Question[] }).questions ?? [],
	);
	const purposes = inFolder('benefits/').flatMap(([, file]) => (file as { readonly purpose?: string }).purpose ?? []);
	const figures = inFolder('figures/').flatMap(([file, content]) =>
		keys((content as { readonly figures?: object }).figures).map(
			(name) => `${file.replace(/^.*\/|\.json$/g, '')}.${name}`,
		),
	);
	return {
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		description: 'Made from the rules by scripts/known-ids.ts; never changed by hand.',
		$defs: {
			benefit: one(names('benefits/')),
			carrier: one(names('carriers/')),
			chapter: one(names('questions/')),
			fact: one(Object.keys(facts)),
			figure: one(figures),
			guide: one(names('guides/')),
			norm: one(keys((files['norms.json'] as { readonly norms?: object } | undefined)?.norms)),
			// A benefit may bring a new one.
			purpose: { anyOf: [one(purposes), { type: 'string' }] },
			question: one(questions.map(({ id }) => id)),
			requirement: one(names('requirements/')),
			options: { allOf: questions.flatMap(optionsOf) },
			answers: {
				type: 'object',
				properties: Object.fromEntries(questions.map((question) => [question.id, answerOf(question)])),
				additionalProperties: false,
			},
		},
	};
}

function optionIds({ type, options = [] }: Question): string[] {
	return type === 'yes-no' ? ['yes', 'no'] : options.map((option) => (typeof option === 'string' ? option : option.id));
}

/** Which options a test on a question may name. */
function optionsOf(question: Question): Json[] {
	const ids = optionIds(question);
	if (ids.length === 0) return [];
	const option = { enum: ids };
	return [
		{
			if: { properties: { question: { const: question.id } }, required: ['question'] },
			then: { properties: { is: option, includes: option, in: { items: option } } },
		},
	];
}

/** What may be answered in an example. */
function answerOf(question: Question): Json {
	const ids = optionIds(question);
	if (question.type === 'multiple') return { anyOf: [{ type: 'array', items: { enum: ids } }, { const: 'unknown' }] };
	if (ids.length > 0) return { enum: [...ids, 'unknown'] };
	return question.type === 'date' ? { type: 'string' } : { anyOf: [{ type: 'number' }, { const: 'unknown' }] };
}

/** Writes the file where it is not what it should be; whether it did. */
export function writeKnownIds(folder: string): boolean {
	const path = join(folder, KNOWN_IDS);
	const text = `${JSON.stringify(knownIds(readAll(folder)))}\n`;
	if (existsSync(path) && readFileSync(path, 'utf8') === text) return false;
	writeFileSync(path, text);
	return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
	writeKnownIds(fileURLToPath(new URL('../rules', import.meta.url)));
