import { error } from '@sveltejs/kit';
import { provisions, provisionView } from '../law-pages.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => provisions.map(({ id }) => ({ norm: id }));

export const load: PageServerLoad = ({ params }) => {
	const provision = provisionView(params.norm);
	if (!provision) error(404);
	return { provision };
};
