import { readdirSync } from 'node:fs';

/** The addresses of all pages of a finished build, below its base: `/`, `/levy/` and so on. */
export function builtPages(folder = 'build'): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.flatMap((file) => /^(|.*\/)index\.html$/.exec(file)?.[1] ?? [])
		.map((path) => `/${path}`)
		.sort();
}
