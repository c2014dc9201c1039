/** `npm run --silent guide -- <command> …`: the same rules and the same engine on the command line. */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { readRules } from './read-rules.ts';
import { RuleFaults } from '#lib/rules/book.ts';
import { fillFigures } from '#lib/rules/fill-figures.ts';
import { run } from './run.ts';

const STANDARD_INPUT = 0;
const rules = fileURLToPath(new URL('../../rules', import.meta.url));

/** The day it is here, not in Greenwich. */
function today(now: Date): string {
	const two = (number: number) => String(number).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

try {
	const book = readRules(rules);
	const day = today(new Date());
	const told = day > book.edition.asOf ? day : book.edition.asOf;
	const text = (group: string) => readFileSync(`${rules}/texts/de/${group}.json`, 'utf8');
	const { exit, out, err } = run(process.argv.slice(2), {
		book,
		figures: book.figures,
		read: (path) => readFileSync(path === '-' ? STANDARD_INPUT : path, 'utf8'),
		texts: (group) => JSON.parse(fillFigures(text(group), book.figures, told, 'de')) as unknown,
		today: day,
	});
	process.stdout.write(out);
	process.stderr.write(err);
	process.exitCode = exit;
} catch (error) {
	if (!(error instanceof RuleFaults)) throw error;
	process.stderr.write(`${error.message}\n`);
	process.exitCode = 1;
}
