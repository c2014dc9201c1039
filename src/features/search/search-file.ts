/** The file of the search, put together from all rules and texts; for the build and the tests only. */
import { sourceLanguage } from '#lib/i18n/languages.ts';
import { texts } from '#lib/i18n/texts.ts';
import type { SearchFile } from './format.ts';
import { makeIndex } from './make-index.ts';
import { phones } from './other-places.ts';
import { tongue } from './people-words.ts';
import { sources } from './places.ts';

export async function searchFile(): Promise<SearchFile> {
	return makeIndex(await sources(), tongue, phones(await texts(sourceLanguage, ['offices'])));
}
