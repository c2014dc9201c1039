import offices from 'virtual:offices';
import type { Answers } from '#lib/engine/types.ts';
import type { OfficeView } from './result-view.ts';

/** Where the Bundesarbeitsgemeinschaft of the offices lists all of them; no address of a single office is guessed. */
export const { directory } = offices;

/** The office of the Land that was said; none where it is not known. */
export function officeOf({ land }: Answers): OfficeView | undefined {
	const found = offices.offices.find(({ id }) => id === land);
	if (!found) return undefined;
	const { land: name, phone } = found;
	return {
		land: name,
		name: found.name,
		web: found.web,
		phone: phone && { number: phone.number, written: phone.written, authority: phone.reaches !== 'office' },
	};
}
