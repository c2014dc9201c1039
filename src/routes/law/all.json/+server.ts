/** The list of all laws and their provisions, for the program. A load on the server would cost every page 4 kB of it. */
import { json } from '@sveltejs/kit';
import { lawViews } from '#features/law/law-pages.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () => json(lawViews());
