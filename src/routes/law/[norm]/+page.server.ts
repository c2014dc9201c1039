import { provisions } from '../law-pages.ts';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => provisions.map(({ id }) => ({ norm: id }));
