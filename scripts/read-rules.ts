/** Reads the folder `rules/` from disk, for the build, the command line and the tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { RuleFaults, readBook, type RuleBook } from '../src/lib/rules/book.ts';
import { checkBook } from '../src/lib/rules/check.ts';
import { facts } from '../src/lib/calculators/facts.ts';

/**
 * The parsed rule files by their path below the folder, texts left out.
 * @throws RuleFaults for a file that is no JSON
 */
export function readRuleFiles(folder: string): Record<string, unknown> {
	const contents: Record<string, unknown> = {};
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		const path = join(entry.parentPath, entry.name);
		const file = relative(folder, path).split(sep).join('/');
		if (!entry.isFile() || !file.endsWith('.json') || /^(texts|examples)\/|^schema\.json$/.test(file))
			continue;
		try {
			contents[file] = JSON.parse(readFileSync(path, 'utf8'));
		} catch (error) {
			throw new RuleFaults([{ file, path: '', reason: `is no JSON: ${String(error)}` }]);
		}
	}
	return contents;
}

/** The checked rule book of a folder. Throws {@link RuleFaults} with file, path and reason. */
export function readRules(folder: string): RuleBook {
	const book = readBook(readRuleFiles(folder));
	checkBook(book, facts);
	return book;
}
