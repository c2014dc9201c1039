/** Every provision that is cited is explained, nothing else is, every figure has a name, and the table of provisions is the present one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../../src/lib/rules/book.ts';
import { lawOf } from '../../src/lib/rules/citation.ts';
import { listedProvisions } from '../../src/lib/rules/listed-provisions.ts';
import { placesOf, provisionTable } from '../../src/lib/rules/provisions.ts';
import { withTable } from '../provisions.ts';
import type { Rules } from './open-rules.ts';
import { fileOfGroup, keyFaults, keysOf, textsAt } from './text-keys.ts';

/** Provisions without an explanation, and why. */
const UNEXPLAINED: Readonly<Record<string, string>> = {
	'sgb3-38': 'its text is not at hand; nothing is explained from memory',
	'sgb3-159': 'its text is not at hand; nothing is explained from memory',
	'tzbfg-17': 'its text is not at hand; nothing is explained from memory',
	'tzbfg-21': 'its text is not at hand; nothing is explained from memory',
};

const lawGroups = ({ texts }: Rules) => [...texts.keys()].filter((group) => group.startsWith('law/'));

/** Provisions that are listed and not explained, and explanations in vain or in the file of another law. */
export function unexplainedFaults(rules: Rules): Fault[] {
	const listed = new Set(listedProvisions(rules.book.norms).map(({ id }) => id));
	const explained = new Set(lawGroups(rules).flatMap((group) => keysOf(textsAt(rules, group))));
	const law = (id: string) => `texts/de/law/${lawOf(id)}.json`;
	return [
		...[...listed]
			.filter((id) => !explained.has(id) && !(id in UNEXPLAINED))
			.map((id) => ({
				file: law(id),
				path: '',
				reason: `"${id}" is cited and not explained: add title and text, from the law`,
			})),
		...Object.keys(UNEXPLAINED)
			.filter((id) => explained.has(id) || !listed.has(id))
			.map((id) => ({
				file: law(id),
				path: id,
				reason: `"${id}" is no exception any more: take it out of UNEXPLAINED`,
			})),
		...lawGroups(rules).flatMap((group) =>
			keysOf(textsAt(rules, group)).flatMap((id): Fault[] => {
				const file = fileOfGroup(rules.folder, group);
				if (!listed.has(id)) return [{ file, path: id, reason: 'explains what no rule cites' }];
				return lawOf(id) === group.slice('law/'.length)
					? []
					: [{ file, path: id, reason: 'stands in the file of another law' }];
			}),
		),
	];
}

/** Sections that leave it to the office, where "kann" has to stay. */
const DISCRETION = ['15', '16', '19', '20', '21', '24', '25', '26', '26a', '26b', '26c', '27', '28', '28a'].map(
	(section) => `schwbav-${section}`,
);

/** Explanations that are long, short, or promise something. */
export function explanationFaults(rules: Rules): Fault[] {
	return lawGroups(rules).flatMap((group) =>
		keysOf(textsAt(rules, group)).flatMap((id) => {
			const read = (key: string) => String(textsAt(rules, group, [id, key]) ?? '');
			const [title, text] = [read('title'), read('text')];
			const reasons = [
				...(title.length < 60 ? [] : ['has a title of 60 characters or more']),
				...(text.length > 40 && text.length < 420 ? [] : ['has a text of at most 40 or at least 420 characters']),
				...(/kein(en)? Anspruch|garantiert|auf jeden Fall/i.test(text) ? ['promises or denies too much'] : []),
				...(DISCRETION.includes(id) && !/\b(kann|können)\b/.test(text)
					? ['does not say "kann": the law leaves it to the office']
					: []),
			];
			return [
				...keyFaults(rules, group, [id], ['title', 'text']),
				...reasons.map((reason) => ({ file: fileOfGroup(rules.folder, group), path: id, reason })),
			];
		}),
	);
}

/** Figures without a name in words, and names without a figure. */
export function figureNameFaults(rules: Rules): Fault[] {
	const subjects = new Map<string, string[]>();
	for (const name of Object.keys(rules.book.figures)) {
		const [subject = '', own = ''] = name.split('.');
		subjects.set(subject, [...(subjects.get(subject) ?? []), own]);
	}
	return [
		...keyFaults(rules, 'figures', [], [...subjects.keys()]),
		...[...subjects].flatMap(([subject, own]) => keyFaults(rules, 'figures', [subject], own)),
	];
}

/** Provisions of the SchwbAV in force that nothing answers, and a table that is not the one of the rules. */
export function provisionFaults({ book, folder }: Rules): Fault[] {
	const homeless = placesOf(book).filter(({ repealed, files }) => !repealed && files.length === 0);
	const readme = readFileSync(join(folder, 'README.md'), 'utf8');
	const squeeze = (text: string) => text.replace(/ +/g, ' ').replace(/-{3,}/g, '---');
	const fresh = squeeze(readme) === squeeze(withTable(readme, provisionTable(book)));
	return [
		...homeless.map(({ section }) => ({ file: 'norms.json', path: '', reason: `nothing answers ${section} SchwbAV` })),
		...(fresh
			? []
			: [
					{
						file: 'README.md',
						path: '',
						reason: 'the table of provisions is not that of the rules: npm run rules:provisions',
					},
				]),
	];
}
