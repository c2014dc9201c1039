/** Something to choose, with its words. */
export interface Choice {
	readonly value: string;
	readonly label: string;
}

export interface ChoiceGroup {
	readonly label: string;
	readonly choices: readonly Choice[];
}
