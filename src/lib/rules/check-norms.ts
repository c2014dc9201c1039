import type { Fault, RuleBook } from './book.ts';
import { lawOf, section } from './citation.ts';
import { conditions, fileOf, visit } from './conditions.ts';
import { listedProvisions } from './listed-provisions.ts';

/** Citations that are not listed in `norms.json`, or listed there under the wrong law or section. */
export function normFaults(book: RuleBook): Fault[] {
	const faults: Fault[] = [];
	for (const [id, norm] of Object.entries(book.norms.norms)) {
		const path = `norms.${id}`;
		if (norm.law !== lawOf(id) || !book.norms.laws[norm.law])
			faults.push({ file: 'norms.json', path, reason: `law "${norm.law}" does not fit the id or is not listed` });
		if (norm.section !== section(id))
			faults.push({ file: 'norms.json', path, reason: `expected section "${section(id)}"` });
	}
	for (const id of Object.keys(book.norms.provisions))
		if (!/^[a-z0-9]+-[0-9]+[a-z]?$/.test(id) || !book.norms.laws[lawOf(id)])
			faults.push({ file: 'norms.json', path: `provisions.${id}`, reason: 'expected a listed law and a section' });
	const known = (file: string, path: string, norms: readonly string[]): void => {
		for (const id of norms)
			if (!book.norms.norms[id]) faults.push({ file, path, reason: `norm "${id}" is not in norms.json` });
	};
	for (const [name, figure] of Object.entries(book.figures))
		known(fileOf(book, `figures/${name}`), `figures.${name}.norms`, figure.norms);
	for (const question of Object.values(book.questions))
		known(fileOf(book, `question/${question.id}`), `${question.id}.norms`, question.norms);
	for (const guide of Object.values(book.guides))
		(guide.conflicts ?? []).forEach((conflict, index) =>
			known(fileOf(book, `guides/${guide.id}`), `conflicts.${String(index)}.norms`, conflict.norms),
		);
	for (const { file, path: root, condition } of conditions(book))
		visit(condition, root, (part, path) => {
			if (part.norms) known(file, `${path}.norms`, part.norms);
		});
	for (const requirement of Object.values(book.requirements))
		known(fileOf(book, `requirements/${requirement.id}`), 'norms', requirement.norms ?? []);
	for (const benefit of Object.values(book.benefits)) {
		const file = fileOf(book, `benefits/${benefit.id}`);
		known(file, 'norms', benefit.norms);
		benefit.excludes?.forEach(({ norms }, index) => known(file, `excludes.${String(index)}.norms`, norms));
	}
	for (const carrier of Object.values(book.carriers)) {
		const file = fileOf(book, `carriers/${carrier.id}`);
		known(file, 'norms', carrier.norms);
		carrier.cases.forEach((one, index) => known(file, `cases.${String(index)}.norms`, one.norms));
	}
	for (const kind of ['urgent', 'procedures'] as const)
		book[kind].forEach(({ norms = [] }, index) => known(`${kind}.json`, `${kind}.${String(index)}.norms`, norms));
	const listed = new Set(listedProvisions(book.norms).map(({ id }) => id));
	book.glossary.forEach(({ norms = [] }, index) =>
		known(
			'glossary.json',
			`terms.${String(index)}.norms`,
			norms.filter((id) => !listed.has(id)),
		),
	);
	book.hints.forEach((hint, index) => known('hints.json', `hints.${String(index)}.norms`, hint.norms));
	return faults;
}
