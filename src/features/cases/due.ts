/** What runs out in a case that is listed: loaded apart, because most lists hold no dismissal. */
import type { Case } from '#lib/case/types.ts';
import { texts, type Texts } from '#lib/i18n/texts.ts';
import { guide as compiled } from '#lib/rules/guides.ts';
import { lawsuitView } from '#features/dismissal/lawsuit.ts';
import { relevantAnswers } from '#features/open-case/relevant.ts';

/** Until when to sue by the answers and the days of a case; nothing where it holds no notice. @param today yyyy-mm-dd */
export async function dueLine(
	{ guide: name, keyDate, answers: given, data }: Case,
	language: Texts['language'],
	today: string,
): Promise<string | undefined> {
	const [words, guide] = await Promise.all([texts(language, ['deadlines', 'dismissal']), compiled(name, keyDate)]);
	return lawsuitView({ guide, answers: relevantAnswers(guide, given), data }, words.on(keyDate), today)?.line;
}
