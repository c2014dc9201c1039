import { lawOf, sectionNumber } from './citation.ts';
import type { FileOf } from './schema.ts';

/** A section of a law that the pages of laws list: because something cites it, or because `norms.json` names it. */
export interface ListedProvision {
	/** Law and section, such as `sgb9-185`. */
	readonly id: string;
	readonly law: string;
	/** Such as `185a`. */
	readonly number: string;
	/** The norms under it that are cited, in the order of the law. */
	readonly norms: readonly string[];
	/** ISO day since which it holds as it stands; only where that is known. */
	readonly since: string | undefined;
	/** ISO day since which it is repealed. */
	readonly repealed: string | undefined;
}

/** Law and section of a norm: `sgb9-185` for `sgb9-185-2-s3`. */
export function provisionOf(norm: string): string {
	return `${lawOf(norm)}-${sectionNumber(norm)}`;
}

/** All provisions to be listed, law by law as `norms.json` orders them, and in the order of each law. */
export function listedProvisions({ laws, provisions, norms }: FileOf<'norms'>): ListedProvision[] {
	const cited = new Map<string, string[]>(Object.keys(provisions).map((id) => [id, []]));
	const ordered = (ids: Iterable<string>) => [...ids].sort((a, b) => a.localeCompare(b, 'de', { numeric: true }));
	for (const norm of ordered(Object.keys(norms))) {
		const id = provisionOf(norm);
		cited.set(id, [...(cited.get(id) ?? []), norm]);
	}
	return Object.keys(laws).flatMap((law) =>
		ordered(cited.keys())
			.filter((id) => lawOf(id) === law)
			.map((id) => ({
				id,
				law,
				number: sectionNumber(id),
				norms: cited.get(id) ?? [],
				since: provisions[id]?.since,
				repealed: provisions[id]?.repealed,
			})),
	);
}
