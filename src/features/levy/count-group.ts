import type { Choice, ChoiceGroup } from '#lib/ui/fields/choice.ts';

/** Some alike people, as chosen and typed. */
export interface CountGroup {
	readonly id: string;
	readonly name: string;
	readonly count: string;
	readonly status: string;
	readonly post: string;
	readonly hours: '' | 'enough' | 'few' | 'unknown';
	readonly shortHours: string;
	readonly shortTerm: boolean;
	readonly agencyPlaces: string;
	readonly afterTraining: string;
	readonly afterWorkshop: string;
	readonly from: string;
	readonly to: string;
}

/** What may be chosen. */
export interface CountOptions {
	readonly posts: readonly ChoiceGroup[];
	readonly statuses: readonly Choice[];
	readonly hours: readonly Choice[];
	readonly shortHours: readonly Choice[];
	readonly agency: readonly Choice[];
	readonly months: readonly Choice[];
	/** The months in which a job after training or workshop may have begun. */
	readonly starts: readonly Choice[];
}
