import { guideIds } from '#lib/rules/guides.ts';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => guideIds.map((guide) => ({ guide }));
