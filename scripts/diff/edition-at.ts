import { execFileSync } from 'node:child_process';
import { facts } from '../../src/lib/calculators/facts.ts';
import { readBook, type RuleBook } from '../../src/lib/rules/book.ts';
import { checkBook } from '../../src/lib/rules/check.ts';

const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8', maxBuffer: 2 ** 27, stdio: 'pipe' });

/**
 * The rules as they were at a git revision, read by the program of today; nothing for a revision that does not exist.
 * @throws RuleFaults where today's program does not take them
 */
export function editionAt(revision: string): RuleBook | undefined {
	const commit = commitOf(revision);
	if (commit === undefined) return undefined;
	const names = git('ls-tree', '-r', '--name-only', '-z', commit, 'rules').split('\0');
	const contents: Record<string, unknown> = {};
	for (const name of names) {
		const file = name.slice('rules/'.length);
		if (!file.endsWith('.json') || /^(texts|examples)\/|^schema\.json$/.test(file)) continue;
		contents[file] = JSON.parse(git('show', `${commit}:${name}`));
	}
	const book = readBook(contents);
	checkBook(book, facts);
	return book;
}

function commitOf(revision: string): string | undefined {
	try {
		return git('rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`).trim();
	} catch {
		return undefined;
	}
}
