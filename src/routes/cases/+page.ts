import { sourceLanguage, texts } from '#lib/i18n/texts.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => ({ texts: await texts(sourceLanguage, ['shell', 'cases', 'terms']) });
