import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { facts } from '../../src/lib/calculators/facts.ts';
import { readBook, type RuleBook } from '../../src/lib/rules/book.ts';
import { checkBook } from '../../src/lib/rules/check.ts';

const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8', maxBuffer: 2 ** 27, stdio: 'pipe' });

/** How a change was noted until 2026-11-29. */
interface Earlier {
	readonly edition: string;
}

/**
 * The rules as they were at a git revision, read by the program of today; nothing for a revision that does not exist. Whom to call and
 * what offices do is no law and no part of a comparison: the offices are those of today, their practice is left out, and so are steps that
 * stood in files of their own (until 2026-11-29).
 * @throws RuleFaults where today's program does not take them
 */
export function editionAt(revision: string): RuleBook | undefined {
	const commit = commitOf(revision);
	if (commit === undefined) return undefined;
	const names = git('ls-tree', '-r', '--name-only', '-z', commit, 'rules').split('\0');
	const contents: Record<string, unknown> = {};
	for (const name of names) {
		const file = name.slice('rules/'.length);
		if (
			!file.endsWith('.json') ||
			/^(texts|examples|practice|steps)\/|^(schema|postal-codes|offices)\.json$/.test(file)
		)
			continue;
		contents[file] = JSON.parse(git('show', `${commit}:${name}`));
	}
	const { changes, ...edition } = contents['edition.json'] as { readonly changes: readonly (string | Earlier)[] };
	contents['edition.json'] = {
		...edition,
		changes: changes.map((change) => (typeof change === 'string' ? change : change.edition)),
	};
	contents['offices.json'] = JSON.parse(readFileSync('rules/offices.json', 'utf8'));
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
