/** Reads the folder `rules/` from disk, for the build, the command line and the tests. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { compile } from '../src/lib/engine/compile.ts';
import { RuleFaults, readBook, type Fault, type RuleBook } from '../src/lib/rules/book.ts';
import { checkBook } from '../src/lib/rules/check.ts';
import { guideSource } from '../src/lib/rules/guide-source.ts';
import { facts } from '../src/lib/calculators/facts.ts';
import { explained } from './fault-lines.ts';

/**
 * The parsed rule files by their path below the folder, texts left out.
 * @throws RuleFaults for a file that is no JSON
 */
export function readRuleFiles(folder: string): Record<string, unknown> {
	const contents: Record<string, unknown> = {};
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		const path = join(entry.parentPath, entry.name);
		const file = relative(folder, path).split(sep).join('/');
		if (!entry.isFile() || !file.endsWith('.json') || /^(texts|examples|wording)\/|^schema\.json$/.test(file)) continue;
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
	let book: RuleBook | undefined;
	try {
		book = readBook(readRuleFiles(folder));
		checkBook(book, facts);
		const read = book;
		const faults = Object.keys(read.guides).flatMap((id) => compileFaults(read, id));
		if (faults.length > 0) throw new RuleFaults(faults);
		return book;
	} catch (error) {
		if (!(error instanceof RuleFaults)) throw error;
		throw new RuleFaults(error.faults.map((fault) => explained(fault, textOf(folder, fault.file), book)));
	}
}

function textOf(folder: string, file: string): string | undefined {
	const path = join(folder, file);
	return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** What only shows when a guide is put together, such as a benefit whose question is in none of its chapters. */
function compileFaults(book: RuleBook, id: string): Fault[] {
	try {
		compile(guideSource(book, id, facts), book.edition.asOf, facts);
		return [];
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return [{ file: book.places[`guides/${id}`] ?? id, path: '', reason }];
	}
}
