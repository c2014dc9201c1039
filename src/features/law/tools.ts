/** Which calculators and other tools cite which norm in their own code. Read from the sources, so that none is forgotten. */
import { resolve } from '$app/paths';

const sources = import.meta.glob<string>(
	['/src/lib/calculators/**/*.ts', '/src/features/**/*.ts', '!/src/**/*.test.ts', '!/src/features/law/**'],
	{ eager: true, query: '?raw', import: 'default' },
);

/** The first that fits the path of a file is the tool that the file belongs to. */
const places = [
	{ id: 'levy', path: /\/levy\//, href: resolve('/levy/') },
	{ id: 'vehicle', path: /\/vehicle\//, href: resolve('/vehicle/') },
	{ id: 'deadlines', path: /\/deadlines\//, href: resolve('/deadlines/') },
	{ id: 'letter', path: /\/letter\//, href: resolve('/letter/') },
] as const;

export interface Tool {
	readonly id: (typeof places)[number]['id'];
	readonly href: string;
}

/** Tools by the id of the norm that they cite. */
export function toolsCiting(norms: readonly string[]): Map<string, Tool[]> {
	const known = new Set(norms);
	const found = new Map<string, Set<Tool>>();
	for (const [file, source] of Object.entries(sources)) {
		const tool = places.find(({ path }) => path.test(file));
		if (!tool) continue;
		for (const [, norm = ''] of source.matchAll(/\b([a-z]+\d*-\d[a-z0-9-]*)\b/g))
			if (known.has(norm)) found.set(norm, (found.get(norm) ?? new Set()).add(tool));
	}
	return new Map([...found].map(([norm, tools]) => [norm, places.filter((tool) => tools.has(tool))]));
}
