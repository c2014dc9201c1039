/** The index of the search, for the browser: one file, written by the build, fetched on first use. */
import { json } from '@sveltejs/kit';
import { searchFile } from '#features/search/search-file.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = async () => json(await searchFile());
