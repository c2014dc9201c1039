import offices from 'virtual:offices';
import type { Answers } from '#lib/engine/types.ts';
import type { OfficeView } from '#lib/ui/result/view.ts';

/** Where the Bundesarbeitsgemeinschaft of the offices lists all of them; no address of a single office is guessed. */
export const { directory } = offices;

/** The office of the Land that was said; none where it is not known. */
export function officeOf({ land }: Answers): OfficeView | undefined {
	const found = offices.offices.find(({ id }) => id === land);
	return found && { land: found.land, name: found.name, web: found.web };
}
