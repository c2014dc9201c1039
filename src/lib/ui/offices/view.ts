/** What the page of offices shows, already in words. */

export interface OfficeView {
	readonly id: string;
	readonly land: string;
	readonly name: string;
	readonly web: string | undefined;
	/** Local bodies that decide part of the cases. */
	readonly local: string | undefined;
	/** When and where it was seen. */
	readonly seen: string;
}

export interface ContactView {
	readonly id: string;
	readonly name: string;
	readonly text: string;
	readonly phone: string | undefined;
	readonly web: string | undefined;
	readonly source: string;
}
