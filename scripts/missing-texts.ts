/** Lists, for every language that has begun, the texts that it lacks and that its pages tell in another one. Part of the build. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { lacking } from '../src/lib/i18n/lacking.ts';
import { sourceLanguage } from '../src/lib/i18n/languages.ts';

/** Where texts lie, a folder for each language. */
const places = ['rules/texts', 'src/lib/i18n/words'];

/**
 * The missing texts as `group:key`, by language.
 * @param root of the project
 */
export function missingTexts(root: string): Map<string, string[]> {
	const found = new Map<string, string[]>();
	for (const place of places) {
		const source = join(root, place, sourceLanguage);
		for (const language of readdirSync(join(root, place)).filter((name) => name !== sourceLanguage)) {
			const missing = readdirSync(source, { recursive: true, encoding: 'utf8' })
				.sort()
				.filter((file) => file.endsWith('.json'))
				.flatMap((file) => {
					const own = join(root, place, language, file);
					return lacking(existsSync(own) ? parsed(own) : undefined, parsed(join(source, file))).map(
						(key) => `${file.replaceAll('\\', '/').replace(/\.json$/, '')}:${key}`,
					);
				});
			found.set(language, [...(found.get(language) ?? []), ...missing]);
		}
	}
	return found;
}

function parsed(path: string): unknown {
	return JSON.parse(readFileSync(path, 'utf8'));
}

if (argv[1]?.endsWith('missing-texts.ts'))
	for (const [language, missing] of missingTexts('.')) {
		console.log(`${language}: ${missing.length} texts missing`);
		for (const key of missing) console.log(`  ${key}`);
	}
