import words from '../../rules/texts/de/cli.json' with { type: 'json' };

type Word = keyof typeof words;
export type Params = Readonly<Record<string, string | number>>;

/** Input that a command refuses, in one German line: where, what is wrong, what is expected. */
export class WrongInput extends Error {
	constructor(word: Word, params: Params = {}) {
		super(say(word, params));
		this.name = 'WrongInput';
	}
}

/** A text of the command line with its values filled in, on one line. */
export function say(word: Word, params: Params = {}): string {
	const text = words[word].replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name] ?? ''));
	return text.replace(/\s+/g, ' ').trim();
}
