/** What the page of offices shows, already in words. */

/** One way to reach somebody, and where it was read. */
export interface WayView {
	/** Of a `tel:`, `mailto:` or `https:` link; nothing for a postal address. */
	readonly href: string | undefined;
	/** The words of the link, or the lines of an address. */
	readonly lines: readonly string[];
	/** What is to be known of it, such as that another body answers. */
	readonly note: string | undefined;
	/** How sure it is, where and when it was read. */
	readonly source: string;
}

export interface BranchView {
	readonly name: string;
	/** What it deals with, and where. */
	readonly about: readonly string[];
	readonly ways: readonly WayView[];
}

export interface OfficeView {
	readonly id: string;
	readonly land: string;
	readonly name: string;
	readonly web: string | undefined;
	/** Local bodies that decide part of the cases. */
	readonly local: string | undefined;
	readonly ways: readonly WayView[];
	/** Why there is no number. */
	readonly noPhone: string | undefined;
	readonly branches: readonly BranchView[];
	/** The page of the Einheitliche Ansprechstelle für Arbeitgeber. */
	readonly employerContact: string | undefined;
	/** Where the Land lists its Integrationsfachdienste. */
	readonly integrationServices: string | undefined;
	/** When and where it was seen. */
	readonly seen: string;
}

export interface ContactView {
	readonly id: string;
	readonly name: string;
	readonly text: string;
	/** When it answers. */
	readonly hours: string | undefined;
	/** What deaf people can use. */
	readonly deaf: string | undefined;
	readonly ways: readonly WayView[];
	readonly web: string | undefined;
	readonly source: string;
}
