import type { Fault, RuleBook } from './book.ts';
import { fileOf } from './conditions.ts';

/** Benefits that are said to exclude each other but of which one does not exist, is the same, or stands in another guide. */
export function exclusionFaults(book: RuleBook): Fault[] {
	return Object.values(book.benefits).flatMap(({ id, excludes = [] }) =>
		excludes.flatMap(({ benefit: other }, index): Fault[] => {
			const fault = (reason: string): Fault[] => [
				{ file: fileOf(book, `benefits/${id}`), path: `excludes.${String(index)}.benefit`, reason },
			];
			if (!book.benefits[other]) return fault(`no benefit "${other}"`);
			if (other === id) return fault('a benefit cannot exclude itself');
			const together = Object.values(book.guides).some(
				({ benefits }) => benefits.includes(id) && benefits.includes(other),
			);
			return together ? [] : fault(`"${other}" stands in no guide together with "${id}"`);
		}),
	);
}
