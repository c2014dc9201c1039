import { levyLookup, type Lookup } from '#lib/calculators/levy/figure.ts';
import type { Checked, Issue } from '#lib/calculators/levy/issue.ts';
import type { CommandIo, CommandResult } from './command.ts';
import { readJson } from './json-input.ts';

/** What a calculation needs from outside. */
export type CalculationIo = Pick<CommandIo, 'figures' | 'read'>;

/** A command that computes from one JSON object. */
export interface Calculation<T> {
	/** The sentences by key: `usage`, the codes of issues and of `JsonInput`, `unreadable`, `more`. */
	readonly words: Readonly<Record<string, string>>;
	readonly usage: string;
	readonly check: (raw: unknown, lookup: Lookup) => Checked<T>;
	readonly compute: (input: T, lookup: Lookup) => unknown;
}

/** Runs a calculation on `<file | - | JSON>` and prints one JSON object, or says in one line what is wrong with the input. */
export function calculate<T>(
	args: readonly string[],
	io: CalculationIo,
	{ words, usage, check, compute }: Calculation<T>,
): CommandResult {
	const say = (word: string, params: Issue['params'] = {}): string =>
		(words[word] ?? word).replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name] ?? ''));
	const [source] = args;
	if (source === undefined || args.length > 1) return wrong(say(usage));
	let text = source;
	if (!/^\s*[[{"]/.test(source)) {
		try {
			text = io.read(source);
		} catch {
			return wrong(say('unreadable', { file: source }));
		}
	}
	const read = readJson(text);
	if (!read.ok) return wrong(say(read.code, read.params));
	const lookup = levyLookup(io.figures);
	const checked = check(read.value, lookup);
	if (!checked.ok) return wrong(sentence(checked.issues, say));
	return { exit: 0, out: `${JSON.stringify(compute(checked.value, lookup))}\n`, err: '' };
}

/** The first issue in words, and how many more there are: one line. */
function sentence(issues: readonly Issue[], say: (word: string, params?: Issue['params']) => string): string {
	const [first, ...more] = issues;
	if (!first) throw new Error('an input was refused without a reason');
	const where = first.path === '' ? '' : `${first.path}: `;
	const rest = more.length === 0 ? '' : ` ${say('more', { count: more.length })}`;
	return `${where}${say(first.code, first.params)}${rest}`;
}

function wrong(line: string): CommandResult {
	return { exit: 2, out: '', err: `${line.replace(/\s+/g, ' ')}\n` };
}
