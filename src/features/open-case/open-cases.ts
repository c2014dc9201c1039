import { guideIds } from '#lib/rules/guides.ts';
import { openCase, type OpenCase } from './open-case.ts';

/** The cases that are open in this tab, one for each guide at most, the most recently changed first. In the browser only. */
export async function openCases(): Promise<OpenCase[]> {
	const found = await Promise.all(guideIds.map((guide) => openCase(guide)));
	return found
		.filter((it) => it !== undefined)
		.sort((a, b) => b.session.case.updatedAt.localeCompare(a.session.case.updatedAt));
}
