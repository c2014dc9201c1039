import { lawViews } from './law-pages.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ laws: lawViews() });
