/** Reads the folder `rules/` from disk, for the build, the command line and the tests. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { compile } from '#lib/engine/compile.ts';
import { compileGuidance } from '#lib/engine/guidance.ts';
import { RuleFaults, readBook, type Fault, type RuleBook } from '#lib/rules/book.ts';
import { checkBook } from '#lib/rules/check.ts';
import { guidanceSource } from '#lib/rules/guidance-source.ts';
import { daysToCheck } from '#lib/rules/turns.ts';
import { guideSource } from '#lib/rules/guide-source.ts';
import { facts } from '#lib/calculators/facts.ts';
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
		if (
			!entry.isFile() ||
			!file.endsWith('.json') ||
			/^(texts|examples|wording)\/|^(schema|known-ids)\.json$/.test(file)
		)
			continue;
		const text = readFileSync(path, 'utf8');
		try {
			contents[file] = JSON.parse(text);
		} catch (error) {
			throw new RuleFaults([
				{ file, path: '', reason: `is no JSON: ${String(error)}`, line: brokenLine(text, String(error)) },
			]);
		}
	}
	return contents;
}

/** The line at which a text stops being JSON, by what the parser says; the last one where it only ends too early. */
function brokenLine(text: string, said: string): number {
	const position = /at position (\d+)/.exec(said)?.[1];
	return text.slice(0, position === undefined ? undefined : Number(position)).split('\n').length;
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
		const source = guideSource(book, id, facts);
		for (const day of daysToCheck(book.edition.asOf, source)) {
			const guide = compile(source, day, facts);
			compileGuidance(guide, guidanceSource(book, facts), facts);
		}
		return [];
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return [{ file: book.places[`guides/${id}`] ?? id, path: '', reason }];
	}
}
