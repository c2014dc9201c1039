/** A provision, where it is explained here, and the address of its official text. */
export interface Citation {
	readonly text: string;
	readonly page: string;
	readonly href: string;
}
