import words from '../../rules/texts/de/cli-levy.json' with { type: 'json' };
import { levyLookup, type Lookup } from '#lib/calculators/levy/figure.ts';
import { checkLevyInput, checkSurchargeInput } from '#lib/calculators/levy/input.ts';
import type { Checked, Issue } from '#lib/calculators/levy/issue.ts';
import { reportLevy } from '#lib/calculators/levy/report.ts';
import { computeLevy } from '#lib/calculators/levy/levy.ts';
import { surcharge } from '#lib/calculators/levy/surcharge.ts';
import type { Figure } from '#lib/engine/types.ts';

/** What a command needs from outside: the figures by full name, and the text of a file (`-` is standard input; throws if there is none). */
export type CommandIo = { figures: Readonly<Record<string, Figure>>; read: (path: string) => string };

/** What to print where, with line ends, and how to exit: 0 done, 2 wrong input (one line in `err`). */
export type CommandResult = { exit: 0 | 2; out: string; err: string };

type Word = keyof typeof words;

/** `levy <file | - | JSON>`: the levy of one year as one JSON object. */
export function levyCommand(args: readonly string[], io: CommandIo): CommandResult {
	return run(args, io, 'usage-levy', checkLevyInput, (input, lookup) => reportLevy(computeLevy(input, lookup)));
}

/** `surcharge <file | - | JSON>`: base and surcharge of late arrears in EUR. `year` is the levy year. */
export function surchargeCommand(args: readonly string[], io: CommandIo): CommandResult {
	return run(args, io, 'usage-surcharge', checkSurchargeInput, ({ arrears, begunMonths, year }, lookup) => {
		const found = surcharge(arrears, begunMonths, year, lookup);
		return { base: found.base / 100, surcharge: found.surcharge / 100 };
	});
}

function run<T>(
	args: readonly string[],
	io: CommandIo,
	usage: Word,
	check: (raw: unknown, lookup: Lookup) => Checked<T>,
	compute: (input: T, lookup: Lookup) => unknown,
): CommandResult {
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
	let raw: unknown;
	try {
		raw = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return wrong(say('not-json'));
	}
	const lookup = levyLookup(io.figures);
	const checked = check(raw, lookup);
	if (!checked.ok) return wrong(sentence(checked.issues));
	return { exit: 0, out: `${JSON.stringify(compute(checked.value, lookup))}\n`, err: '' };
}

/** The first issue in words, and how many more there are: one line. */
function sentence(issues: readonly Issue[]): string {
	const [first, ...more] = issues;
	if (!first) throw new Error('an input was refused without a reason');
	const where = first.path === '' ? '' : `${first.path}: `;
	const rest = more.length === 0 ? '' : ` ${say('more', { count: more.length })}`;
	return `${where}${say(first.code, first.params)}${rest}`;
}

function say(word: Word, params: Issue['params'] = {}): string {
	return words[word].replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name] ?? ''));
}

function wrong(line: string): CommandResult {
	return { exit: 2, out: '', err: `${line.replace(/\s+/g, ' ')}\n` };
}
