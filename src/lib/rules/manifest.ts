/** What the rules declare of audiences and bodies, by id. */
import manifest from 'virtual:manifest';
import type { FileOf } from './schema.ts';

type Manifest = FileOf<'manifest'>;
export type Audience = Manifest['audiences'][number];
export type Body = Manifest['bodies'][number];

/** The audiences in the order in which they are shown. */
export const { audiences } = manifest;

/** The texts of all benefits, a group for each audience. */
export const benefitGroups: readonly string[] = audiences.map(({ id }) => `benefits/${id}`);

/** An audience by its id. @throws for one that the manifest does not name, which the checks of the rules exclude */
export function audienceOf(id: string): Audience {
	const found = audiences.find((one) => one.id === id);
	if (!found) throw new Error(`no audience "${id}"`);
	return found;
}

/** What is known of a body; of some carriers nothing is. */
export const bodyOf = (id: string): Body | undefined => manifest.bodies.find((one) => one.id === id);

/** The contact of `offices.json` that answers for a body in the whole country, as far as one is named for it. */
export function contactFor(id: string, audience: string): string | undefined {
	const body = bodyOf(id);
	return body?.contactFor?.[audience] ?? body?.contact;
}
