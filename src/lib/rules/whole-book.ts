/** All rules in one book, for pages that tell of the rules themselves. Only the build may load it: a browser would get every file. */
import { readBook } from './book.ts';

const files = import.meta.glob<unknown>(
	['/rules/**/*.json', '!/rules/{texts,examples,wording}/**', '!/rules/{schema,known-ids}.json'],
	{ eager: true, import: 'default' },
);

export const book = readBook(
	Object.fromEntries(Object.entries(files).map(([file, value]) => [file.slice('/rules/'.length), value])),
);
