import guides from 'virtual:guides';
import { guideIds } from '#lib/rules/guides.ts';
import type { EntryGenerator } from './$types';

/** Every question of every guide has a page of its own. Only the build needs to know, hence a server file. */
export const entries: EntryGenerator = () =>
	guideIds.flatMap((guide) =>
		(guides[guide]?.chapters ?? []).flatMap(({ questions }) => questions.map((question) => ({ guide, question }))),
	);
