/** The way of the open case through the pictures of a guide or a benefit. Loaded only where there may be a case. */
import { guide as compiledGuide, guideIds } from '#lib/rules/guides.ts';
import type { VerdictWord } from '#lib/engine/verdict.ts';
import { verdict } from '#lib/engine/verdict.ts';
import { drawBenefit } from '#lib/rules/graph/draw.ts';
import { trace, type Taken } from '#lib/rules/graph/trace.ts';
import edition from 'virtual:edition';
import guides from 'virtual:guides';
import { guideOf } from '#features/benefits/catalogue.ts';
import { openCase } from '#features/open-case/open-case.ts';
import { relevantAnswers } from '#features/open-case/relevant.ts';

export interface Way {
	/** `way`: it ends in a verdict; `asked`: the questions of a guide; else why there is none. */
	readonly kind: 'way' | 'asked' | 'notChecked' | 'otherDay';
	readonly guide: string;
	readonly label: string;
	readonly verdict: VerdictWord | undefined;
	readonly carrier: string | undefined;
	readonly count: number;
	readonly taken: readonly Taken[];
}

/** The way of the case that is open in this tab; nothing where none is, or nothing was answered. */
export async function wayOf(id: string): Promise<Way | undefined> {
	if (guideIds.includes(id)) return askedOf(id);
	const asking = guideIds.filter((guide) => guides[guide]?.benefits.includes(id));
	const cases = await Promise.all(asking.map((guide) => openCase(guide)));
	const opened = cases.find((it) => it && Object.keys(it.session.answers).length > 0);
	const [picture] = asking.length > 0 ? [guideOf(id)] : [];
	if (!opened || picture === undefined) return undefined;
	const drawn = await compiledGuide(picture, edition.asOf);
	const benefit = drawn.benefits.find(({ rule }) => rule.id === id);
	const own = opened.guide.benefits.find(({ rule }) => rule.id === id);
	if (!benefit || !own) return undefined;
	const answers = relevantAnswers(opened.guide, opened.session.answers);
	const said = verdict(opened.guide, own, answers);
	const { label } = opened.session.case;
	const base = { guide: opened.guide.id, label, carrier: said.carrier, count: 0, taken: [] };
	if (said.verdict === 'not-checked') return { ...base, kind: 'notChecked', verdict: undefined };
	// The wish belongs to another guide, or was looked at above.
	const shown = verdict({ ...drawn, wish: undefined }, benefit, answers);
	// The picture tells what fails, not whom it is meant for.
	const verdictWord = said.verdict === 'not-about' ? 'unlikely' : said.verdict;
	if (shown.verdict !== said.verdict || shown.carrier !== said.carrier)
		return { ...base, kind: 'otherDay', verdict: undefined };
	const carrier = verdictWord === 'elsewhere' ? said.carrier : undefined;
	return { ...base, kind: 'way', verdict: verdictWord, carrier, taken: trace(drawBenefit(drawn, benefit), answers) };
}

async function askedOf(id: string): Promise<Way | undefined> {
	const opened = await openCase(id);
	const path = opened?.walk.path ?? [];
	if (!opened || path.length === 0) return undefined;
	const { chapterOf } = opened.guide;
	const chapters = [...new Set(path.map((question) => chapterOf[question] ?? ''))];
	const nodes = [...chapters, ...path.map((question) => `${chapterOf[question] ?? ''}/${question}`)];
	const taken = nodes.flatMap((node) => [
		{ edge: `to ${node}`, from: node, to: node },
		{ edge: `for ${node}`, from: node, to: `for ${node}` },
	]);
	return {
		kind: 'asked',
		guide: id,
		label: opened.session.case.label,
		verdict: undefined,
		carrier: undefined,
		count: path.length,
		taken,
	};
}
