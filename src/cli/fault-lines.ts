/** Where in a rule file a fault stands, and what was probably meant, for whoever has to mend it. */
import type { Fault, RuleBook } from '#lib/rules/book.ts';

/**
 * The line, counted from 1, on which the value of a path such as `requires.all.0.question` begins in a JSON text. Where
 * the path leads no further, the line of the last part that exists; the first line for an empty path.
 */
export function lineOf(text: string, path: string): number {
	const steps = path === '' ? [] : path.split('.');
	let at = 0;
	let best = 0;
	const space = () => {
		while (/\s/.test(text[at] ?? '')) at++;
	};
	const string = (): string => {
		const start = at++;
		while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
		at++;
		return text.slice(start + 1, at - 1);
	};
	/** Goes over a value; `depth` is how many steps of the path lead to it, none if it lies beside the path. */
	const value = (depth: number | undefined): void => {
		space();
		if (depth !== undefined) best = at;
		const open = text[at];
		if (open === '"') {
			string();
			return;
		}
		if (open !== '{' && open !== '[') {
			while (at < text.length && !/[\s,\]}]/.test(text[at] ?? '')) at++;
			return;
		}
		at++;
		for (let index = 0; at < text.length; index++) {
			space();
			if (text[at] === '}' || text[at] === ']') break;
			let key = String(index);
			if (open === '{') {
				key = string();
				space();
				at++;
			}
			value(depth === undefined ? undefined : fits(key, depth));
			space();
			if (text[at] === ',') at++;
		}
		at++;
	};
	/** A key may have dots in it and so be several steps. */
	const fits = (key: string, depth: number): number | undefined => {
		const own = key.split('.');
		return own.every((part, index) => steps[depth + index] === part) ? depth + own.length : undefined;
	};
	value(0);
	return text.slice(0, best).split('\n').length;
}

/** The name that is most like another one; none where none is. */
export function nearest(name: string, names: readonly string[]): string | undefined {
	const ranked = names.map((each) => ({ each, far: distance(name, each) })).sort((a, b) => a.far - b.far);
	const [best] = ranked;
	return best && best.far <= Math.max(2, Math.floor(name.length / 3)) ? best.each : undefined;
}

/** How many letters have to be put in, left out or changed. */
function distance(one: string, other: string): number {
	let row = Array.from({ length: other.length + 1 }, (_, index) => index);
	for (const [place, letter] of [...one].entries()) {
		const next = [place + 1];
		for (const [index, letterThere] of [...other].entries())
			next.push(
				Math.min(
					(row[index + 1] ?? 0) + 1,
					(next[index] ?? 0) + 1,
					(row[index] ?? 0) + (letter === letterThere ? 0 : 1),
				),
			);
		row = next;
	}
	return row[other.length] ?? 0;
}

/** A fault with its line and, where a name is wrong, the name that was probably meant. */
export function explained(fault: Fault, text: string | undefined, book: RuleBook | undefined): Fault {
	const more = [
		...(text === undefined ? [] : [`line ${String(fault.line ?? lineOf(text, fault.path))}`]),
		...(book ? instead(fault.reason, book) : []),
	];
	return more.length > 0 ? { ...fault, reason: `${fault.reason} (${more.join('; ')})` } : fault;
}

function instead(reason: string, book: RuleBook): string[] {
	const option = /^"([^"]*)" has no option "([^"]*)"/.exec(reason);
	const found = /\bno (question|figure|requirement|carrier|benefit|chapter) "([^"]*)"/.exec(reason);
	const options = book.questions[option?.[1] ?? '']?.options ?? ['yes', 'no'];
	if (option) return [`write one of ${options.join(', ')}`];
	const kinds: Record<string, object> = {
		question: book.questions,
		figure: book.figures,
		requirement: book.requirements,
		carrier: book.carriers,
		benefit: book.benefits,
		chapter: book.chapters,
	};
	const meant = found && nearest(found[2] ?? '', Object.keys(kinds[found[1] ?? ''] ?? {}));
	if (meant) return [`write "${meant}" instead?`];
	return /^norm "/.test(reason) ? ['add it to norms.json with its law, its section and the day it was checked'] : [];
}
