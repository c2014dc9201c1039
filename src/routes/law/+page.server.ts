import { lawViews } from './law-pages.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ laws: lawViews() });
