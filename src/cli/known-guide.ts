import type { RuleBook } from '#lib/rules/book.ts';
import { WrongInput } from './wrong-input.ts';

/** The id of a guide that exists. Throws {@link WrongInput} for any other. */
export function knownGuide(book: RuleBook, id: string): string {
	if (!Object.hasOwn(book.guides, id))
		throw new WrongInput('unknown-guide', { guide: id, known: Object.keys(book.guides).join(', ') });
	return id;
}
