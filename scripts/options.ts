import process from 'node:process';
import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Ends the script with a sentence that says what is wrong and what is expected; exit code 2. */
export function refuse(sentence: string): never {
	console.error(sentence);
	process.exit(2);
}

/** What the script was told on the command line, like `parseArgs`; ends it where that cannot be right. */
export function readOptions<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
	try {
		return parseArgs(config);
	} catch (error) {
		if (!(error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_')))
			throw error;
		const known = Object.entries(config.options ?? {}).map(([name, { type }]) =>
			type === 'boolean' ? `--${name}` : `--${name} …`,
		);
		return refuse(`${error.message.split('. ')[0] ?? ''}. Possible: ${known.join(', ')}`);
	}
}

/** Ends the script where an option names something that is not there. */
export function knownIn(option: string, name: string | undefined, known: readonly string[]): void {
	if (name !== undefined && !known.includes(name))
		refuse(`--${option} ${name}: not there. Possible: ${known.join(', ')}`);
}
