/** All provisions of one law in one file: what the pages of the law show once the program runs, and offline. */
import { json } from '@sveltejs/kit';
import { lawViews, provisionViews } from '#features/law/law-pages.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => lawViews().map(({ id }) => ({ law: id }));

export const GET: RequestHandler = ({ params }) => json(provisionViews(params.law));
