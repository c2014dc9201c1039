/** What is to be laid out, and whether it can be: no id is taken, everything that is named is there. */
import type { Json } from '../rule-files.ts';

/** A benefit that is to be laid out, with what comes with it. */
export interface Wish {
	readonly audience: string;
	readonly id: string;
	/** The provision that it rests on. */
	readonly norm: string;
	readonly guide: string;
	readonly question: { readonly chapter: string; readonly id: string } | undefined;
	readonly requirement: string;
	readonly figure: { readonly file: string; readonly name: string } | undefined;
}

/** What was said on the command line. */
export interface Said {
	readonly audience: string | undefined;
	readonly id: string | undefined;
	readonly norm: string | undefined;
	readonly guide: string | undefined;
	readonly question: string | undefined;
	readonly requirement: string | undefined;
	readonly figure: string | undefined;
}

/** Rule files by their path below the folder of the rules, texts too. */
export type Files = Readonly<Record<string, Json>>;

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const NORM = /^(?<law>[a-z][a-z0-9]*)-\d+[a-z]?(-(\d+[a-z]?|s\d+|hs\d+|nr\d+[a-z]?|[a-z]))*$/;
const shape = 'small letters a to z, digits and single hyphens are expected, such as "vorlesekraft-im-amt"';

/** Names of the files of a folder, without their ending. */
function namesIn(files: Files, folder: string): string[] {
	return Object.keys(files)
		.filter((file) => file.startsWith(folder) && !file.endsWith('.examples.json'))
		.map((file) => file.slice(folder.length).replace(/\.json$/, ''));
}

interface Chapter {
	readonly id: string;
	readonly questions?: readonly string[];
}
type ChapterFile = { readonly questions: readonly { readonly id: string }[] };

/** The wish that was said, and all sentences that say why it cannot be laid out. */
export function understood(said: Said, files: Files): { readonly wish: Wish; readonly refused: readonly string[] } {
	const { audience = '', id = '', norm = '', requirement = `${id}-needed` } = said;
	const guide = said.guide ?? audience;
	const [chapter = '', questionId = ''] = (said.question ?? '/').split('/');
	const [figureFile = '', figureName = ''] = (said.figure ?? '.').split('.');
	const wish: Wish = {
		...{ audience, id, norm, guide, requirement },
		question: said.question === undefined ? undefined : { chapter, id: questionId },
		figure: said.figure === undefined ? undefined : { file: figureFile, name: figureName },
	};
	return {
		wish,
		refused: [
			...benefitRefused(wish, files),
			...normRefused(norm, files),
			...guideRefused(guide, files),
			...(wish.question ? questionRefused(wish.question, guide, files) : []),
			...requirementRefused(wish, files),
			...(said.figure === undefined ? [] : figureRefused(said.figure, files)),
		],
	};
}

function benefitRefused({ audience, id }: Wish, files: Files): string[] {
	const audiences = (files['manifest.json'] as unknown as { readonly audiences: readonly Chapter[] }).audiences.map(
		(one) => one.id,
	);
	const taken = Object.keys(files).find((file) => file.startsWith('benefits/') && file.endsWith(`/${id}.json`));
	return [
		...(audiences.includes(audience)
			? []
			: [`"${audience}" is no audience: one of ${audiences.join(', ')} is expected`]),
		...(ID.test(id) ? [] : [`"${id}" is no id of a benefit: ${shape}`]),
		...(taken ? [`the benefit "${id}" stands in ${taken} already: an id that is free is expected`] : []),
	];
}

function normRefused(norm: string, files: Files): string[] {
	const laws = Object.keys((files['norms.json'] as { readonly laws: object }).laws);
	const found = NORM.exec(norm)?.groups?.law;
	if (found === undefined)
		return [`--norm "${norm}" is no provision: an id such as sgb9-185-2-s3 is expected (§ 185 Abs. 2 S. 3 SGB IX)`];
	return laws.includes(found)
		? []
		: [`--norm ${norm}: "${found}" is no law of norms.json: one of ${laws.join(', ')} is expected`];
}

function guideRefused(guide: string, files: Files): string[] {
	const guides = namesIn(files, 'guides/');
	return guides.includes(guide) ? [] : [`--guide "${guide}" is not there: one of ${guides.join(', ')} is expected`];
}

function questionRefused({ chapter, id }: NonNullable<Wish['question']>, guide: string, files: Files): string[] {
	const chapters = (files[`guides/${guide}.json`] as { readonly chapters: readonly Chapter[] } | undefined)?.chapters;
	const asked = chapters?.map((one) => one.id) ?? [];
	const taken = namesIn(files, 'questions/').find((name) =>
		(files[`questions/${name}.json`] as ChapterFile).questions.some((one) => one.id === id),
	);
	return [
		...(ID.test(id)
			? []
			: [`--question "${chapter}/${id}": a chapter, a slash and an id are expected; in the id ${shape}`]),
		...(chapters && !asked.includes(chapter)
			? [
					`--question ${chapter}/${id}: the guide "${guide}" has no chapter "${chapter}": one of ${asked.join(', ')} is expected`,
				]
			: []),
		...(taken === undefined
			? []
			: [`the question "${id}" stands in questions/${taken}.json already: an id that is free is expected`]),
	];
}

function requirementRefused({ requirement }: Wish, files: Files): string[] {
	const shared = `requirements/${requirement}.json`;
	return [
		...(ID.test(requirement) ? [] : [`--requirement "${requirement}" is no id: ${shape}`]),
		...(files[shared] === undefined
			? []
			: [
					`the requirement "${requirement}" stands in ${shared} already: write { "use": "${requirement}" }, or choose an id that is free`,
				]),
	];
}

function figureRefused(said: string, files: Files): string[] {
	const [file = '', name = '', more] = said.split('.');
	if (!ID.test(file) || !ID.test(name) || more !== undefined)
		return [`--figure "${said}": a file, a dot and a name are expected, such as hours.minimum; in both ${shape}`];
	const there = (files[`figures/${file}.json`] as { readonly figures: object } | undefined)?.figures ?? {};
	return name in there
		? [`the figure "${said}" stands in figures/${file}.json already: use it as it is, or choose a name that is free`]
		: [];
}
