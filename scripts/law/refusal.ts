import words from '../../rules/texts/de/cli-law.json' with { type: 'json' };

type Word = keyof typeof words;
type Params = Readonly<Record<string, string | number>>;

/** A sentence of the import in German, with its values filled in. */
export function say(word: Word, params: Params = {}): string {
	return words[word].replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name] ?? ''));
}

/** Why a file is not taken over, as a German sentence. */
export class Refusal extends Error {
	constructor(
		readonly word: Word,
		params: Params = {},
	) {
		super(say(word, params));
		this.name = 'Refusal';
	}
}
