import { eventIds } from '#lib/calculators/deadlines/events.ts';
import type { Fault, RuleBook } from './book.ts';
import { fileOf } from './conditions.ts';

/** Benefits without steps, steps without a benefit, and whatever else names what does not exist. */
export function guidanceFaults(book: RuleBook): Fault[] {
	// Earlier editions, with which the present one is compared, have none at all.
	if (Object.keys(book.steps).length === 0) return [];
	const without = Object.keys(book.benefits)
		.filter((id) => !book.steps[id])
		.map((id) => ({
			file: fileOf(book, `benefits/${id}`),
			path: '',
			reason: `the benefit "${id}" has no steps: list them under "steps", with their words under "steps" of its texts`,
		}));
	return [...without, ...Object.values(book.steps).flatMap((one) => stepFaults(book, one)), ...listFaults(book)];
}

function stepFaults(book: RuleBook, { id, steps }: RuleBook['steps'][string]): Fault[] {
	const file = fileOf(book, `steps/${id}`);
	const faults: Fault[] = [];
	const seen = new Set<string>();
	steps.forEach((step, index) => {
		const path = `steps.${String(index)}`;
		const one = typeof step === 'string' ? { id: step } : step;
		if (seen.has(one.id)) faults.push({ file, path, reason: `the step "${one.id}" stands twice` });
		seen.add(one.id);
		if ('sure' in one && !one.when) faults.push({ file, path, reason: '"sure" says nothing without "when"' });
	});
	return faults;
}

function listFaults(book: RuleBook): Fault[] {
	const known = <T>(
		file: string,
		path: string,
		things: Readonly<Record<string, T>>,
		ids: readonly string[],
		word: string,
	) => ids.filter((id) => !things[id]).map((id): Fault => ({ file, path, reason: `no ${word} "${id}"` }));
	const events = (file: string, path: string, event: string | undefined): Fault[] =>
		event === undefined || eventIds.some((id) => id === event)
			? []
			: [{ file, path: `${path}.event`, reason: `no event "${event}" sets periods running` }];
	return [
		...book.urgent.flatMap(({ id, norms, practice, benefits, event }, index) => {
			const file = 'urgent.json';
			const path = `urgent.${String(index)}`;
			const rests = (norms === undefined) === (practice === undefined);
			return [
				...known(file, `${path}.benefits`, book.benefits, benefits, 'benefit'),
				...events(file, path, event),
				...(rests ? [{ file, path, reason: `"${id}" needs norms, or practice instead` }] : []),
			];
		}),
		...book.procedures.flatMap(({ carriers, event }, index) => {
			const file = 'procedures.json';
			const path = `procedures.${String(index)}`;
			return [...known(file, `${path}.carriers`, book.carriers, carriers, 'carrier'), ...events(file, path, event)];
		}),
	];
}
