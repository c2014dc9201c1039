import { arrived, mergeData } from '#lib/case/merge-data.ts';
import type { Json } from '#lib/case/types.ts';

/** What form and store last agreed on, and what was given to the store since, as long as that is not acknowledged. */
export interface Standing {
	readonly base: Json;
	readonly given: readonly Json[];
}

/** What form and store are known to agree on, also where the store has failed and only this tab knows. */
export function known({ base, given }: Standing, held: Json | undefined): Json {
	return given.reduce<Json>((seen, one) => arrived(seen, one, held) ?? null, base);
}

/** What is typed, merged into what is held. @param side which one stands where both differ */
export function merged(standing: Standing, typed: Json, held: Json | undefined, side: 'mine' | 'theirs') {
	const seen = known(standing, held);
	return mergeData(seen, typed, held ?? seen, side);
}
