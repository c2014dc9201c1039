/** Which rule file answers for which provision of the SchwbAV, so that none is forgotten. */
import type { RuleBook } from './book.ts';
import { lawOf, section, sectionNumber } from './citation.ts';
import { visit } from './conditions.ts';
import type { Condition } from '#lib/engine/types.ts';

/** Sections of the SchwbAV that must have a place, in the order of the regulation; the repealed ones have no rule. */
const provisions: readonly { readonly section: string; readonly repealed?: true }[] = [
	...['14', '15', '16', '17', '18', '19', '20', '21', '22'].map((number) => ({ section: number })),
	{ section: '23', repealed: true },
	...['24', '25', '26', '26a', '26b', '26c', '27', '27a', '28', '28a', '29'].map((number) => ({ section: number })),
	...['30', '31', '32', '33', '34'].map((number) => ({ section: number, repealed: true as const })),
	...['35', '36', '37', '38', '39', '40', '41', '42', '43', '44', '45', '46'].map((number) => ({ section: number })),
];

/** A provision with the norms cited under it and the files that cite them. */
export interface Place {
	readonly section: string;
	readonly repealed: boolean;
	readonly norms: readonly string[];
	readonly files: readonly string[];
}

/** The place of each provision: benefits before requirements and carriers, which before questions. */
export function placesOf(book: RuleBook): Place[] {
	const cited = new Map<string, { norms: Set<string>; files: Set<string> }>();
	const cite = (place: string, norms: readonly string[] | undefined): void => {
		for (const norm of norms ?? []) {
			if (lawOf(norm) !== 'schwbav') continue;
			const key = sectionNumber(norm);
			const entry = cited.get(key) ?? { norms: new Set(), files: new Set() };
			entry.norms.add(norm);
			entry.files.add(book.places[place] ?? place);
			cited.set(key, entry);
		}
	};
	const citeParts = (place: string, condition: Condition): void =>
		visit(condition, '', (part) => {
			cite(place, part.norms);
		});
	for (const benefit of Object.values(book.benefits)) {
		cite(`benefits/${benefit.id}`, benefit.norms);
		citeParts(`benefits/${benefit.id}`, benefit.requires);
	}
	for (const requirement of Object.values(book.requirements)) cite(`requirements/${requirement.id}`, requirement.norms);
	for (const carrier of Object.values(book.carriers)) {
		cite(`carriers/${carrier.id}`, carrier.norms);
		for (const one of carrier.cases) cite(`carriers/${carrier.id}`, one.norms);
	}
	for (const question of Object.values(book.questions)) cite(`question/${question.id}`, question.norms);
	return provisions.map(({ section: number, repealed }) => {
		const entry = cited.get(number);
		return {
			section: number,
			repealed: repealed === true,
			norms: [...(entry?.norms ?? [])].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })),
			files: [...(entry?.files ?? [])],
		};
	});
}

/** The places as a Markdown table. */
export function provisionTable(book: RuleBook): string {
	const rows = placesOf(book).map(({ section: number, repealed, norms, files }) => {
		const paragraphs = norms.map((norm) => section(norm).replace(`§ ${number}`, '').trim()).filter(Boolean);
		const decisive = files.filter((file) => !file.startsWith('questions/'));
		const answers = (decisive.length > 0 ? decisive : files)
			.map((file) => `\`${file.replace(/\.json$/, '')}\``)
			.join(', ');
		return `| § ${number} | ${paragraphs.join('; ')} | ${answers || (repealed ? 'repealed; old applications: § 46' : 'none')} |`;
	});
	return ['| SchwbAV | cited | answered in |', '| --- | --- | --- |', ...rows].join('\n');
}
