import { sourceLanguage, texts } from '#lib/i18n/texts.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => ({ ...data, texts: await texts(sourceLanguage, ['law']) });
