/** The HTML of the pictures, made once while the site is built. */
import { nearestDay } from '#lib/engine/on-day.ts';
import { guide as compiledGuide, guideIds } from '#lib/rules/guides.ts';
import { sourceLanguage } from '#lib/i18n/languages.ts';
import { texts } from '#lib/i18n/texts.ts';
import edition from 'virtual:edition';
import guides from 'virtual:guides';
import { audiences, benefitById, guideOf } from '#features/benefits/catalogue.ts';
import { benefitPictures } from './benefit-sheet.ts';
import { guidePictures } from './guide-sheet.ts';
import { sheet, type Shown } from './sheet.ts';

/** Groups of texts that pictures are told from. */
const common = ['picture', 'review', 'guide', 'guides', 'terms', 'requirements', 'carriers'];

/**
 * The pictures of a guide or a benefit, under the edition's day, or the nearest on which a benefit is the law.
 * @throws for an id that no guide knows
 */
export async function picturesOf(id: string): Promise<Shown[]> {
	const guideId = guideIds.includes(id) ? id : guideOf(id);
	if (guideId === undefined) throw new Error(`no guide asks about "${id}"`);
	const chapters = (guides[guideId]?.chapters ?? []).map((chapter) => `questions/${chapter.id}`);
	const words = await texts(sourceLanguage, [
		...common,
		...chapters,
		...audiences.map((audience) => `benefits/${audience}`),
	]);
	const guide = await compiledGuide(guideId, nearestDay(benefitById(id) ?? {}, edition.asOf));
	if (guideId === id) return guidePictures(guide, words);
	const benefit = guide.benefits.find(({ rule }) => rule.id === id);
	if (!benefit) throw new Error(`the guide ${guideId} has no benefit "${id}"`);
	return benefitPictures(guide, benefit, words);
}

/** The whole sheet of a guide or a benefit. */
export async function sheetOf(id: string): Promise<string> {
	const words = await texts(sourceLanguage, ['picture']);
	return sheet(await picturesOf(id), words);
}
