/** What the build says of itself: its headers and all its files, each with its SHA-256. `scripts/hosts/own-files.ts` writes it. */
export interface OwnList {
	/** Of the build; the program that runs may be another one. */
	version: string;
	headers: readonly { name: string; value: string }[];
	files: readonly { hash: string; path: string }[];
}

/** Reads the list. Nothing where the text is something else, such as the login page of a network. */
export function readList(text: string): OwnList | undefined {
	const [first = '', ...lines] = text.split('\n');
	const version = /^# version: (\S+)$/.exec(first)?.[1];
	if (version === undefined) return undefined;
	const headers = lines.flatMap((line) => {
		const [, name, value] = /^# ([\w-]+): (.+)$/.exec(line) ?? [];
		return name === undefined || value === undefined ? [] : [{ name, value }];
	});
	const files = lines.flatMap((line) => {
		const [, hash, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
		return hash === undefined || path === undefined ? [] : [{ hash, path }];
	});
	return files.length > 0 ? { version, headers, files } : undefined;
}
