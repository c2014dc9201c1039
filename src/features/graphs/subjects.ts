import { guideIds } from '#lib/rules/guides.ts';
import benefits from 'virtual:benefits';

/** What there are pictures of: guides and benefits, each by its id. */
export const subjects: readonly string[] = [...guideIds, ...benefits.map(({ id }) => id)];
