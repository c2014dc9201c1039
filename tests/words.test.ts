/** Every word of the interface is used, and every one that is used is there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn, leaves, root, source } from '../scripts/check/text-files.ts';
import { rules } from './rules.ts';

const german = rules.texts;
const sorted = (keys: Iterable<string>) => [...new Set(keys)].sort();

describe('the words of the interface', () => {
	const words = [...german.keys()].filter((name) =>
		readdirSync(join(root, 'src/lib/i18n/words', source)).includes(`${name}.json`),
	);
	/** The page for what is missing, and the shell, are finished after the build. */
	const pages = join(root, 'scripts/not-found-page.ts');
	const files = [...filesIn(join(root, 'src'), /\.(ts|svelte)$/), pages]
		.filter((path) => !/\.test\.ts$/.test(path))
		.map((path) => readFileSync(path, 'utf8'));
	const code = files.join('\n');
	/** What stands in every page is put there from the file of words itself. */
	const whole = files.flatMap((text) => {
		const name = /import words from '[^']*\/words\/\w+\/([\w-]+)\.json'/.exec(text)?.[1];
		return name === undefined ? [] : [...text.matchAll(/\bwords\.([\w.]+)/g)].map(([, key = '']) => ({ name, key }));
	});
	const mention = new RegExp(`['"\`](${words.join('|')}):([\\w.-]*(?:\\$\\{[^}]*\\}[\\w.-]*)*)['"\`]`, 'g');
	const used = [...[...code.matchAll(mention)].map(([, name = '', key = '']) => ({ name, key })), ...whole];
	const PLURAL = /_(zero|one|two|few|many|other)$/;
	const keys = words.flatMap((name) =>
		leaves(german.get(name)!).map(([path]) => ({ name, key: path.replace(/\.\d+$/, '').replace(PLURAL, '') })),
	);
	/** What a mention may stand for: itself, what lies below it, and anything in place of `${…}`. */
	const pattern = (key: string) =>
		new RegExp(
			`^${key
				.replace(/\$\{[^}]*\}/g, '§')
				.replace(/[.]/g, '\\.')
				.replace(/§/g, '.+')}(\\..+)?$`,
		);

	test('stand in the file for every key that the code mentions', () => {
		const missing = used.filter(
			(one) => !keys.some(({ name, key }) => name === one.name && pattern(one.key).test(key)),
		);
		expect(sorted(missing.map(({ name, key }) => `${name}:${key}`))).toEqual([]);
	});

	test('are all mentioned in the code', () => {
		const patterns = used.map(({ name, key }) => ({ name, matches: pattern(key) }));
		const orphans = keys.filter(({ name, key }) => !patterns.some((one) => one.name === name && one.matches.test(key)));
		expect(sorted(orphans.map(({ name, key }) => `${name}:${key}`))).toEqual([]);
	});
});
