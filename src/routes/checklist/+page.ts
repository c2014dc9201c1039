import { texts } from '#lib/i18n/texts.ts';
import type { PageLoad } from './$types';

const audiences = ['person', 'employer', 'organisation', 'protection'];

export const load: PageLoad = async () => ({
	texts: await texts('de', ['checklist', 'deadlines', 'terms', ...audiences.map((audience) => `benefits/${audience}`)]),
});
