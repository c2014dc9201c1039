/** What the pages of laws show, already in words. */

/** A provision in the list of its law. */
export interface ProvisionLine {
	readonly id: string;
	/** Such as "§ 17 SchwbAV". */
	readonly name: string;
	readonly href: string;
	readonly title: string | undefined;
	readonly text: string | undefined;
	/** Since when it holds, or that it is repealed; only where that is known. */
	readonly status: string | undefined;
}

export interface LawView {
	readonly id: string;
	readonly title: string;
	readonly short: string;
	/** With which state of the law everything was checked. */
	readonly state: string;
	readonly provisions: readonly ProvisionLine[];
}

/** One of them. */
export interface UseItem {
	readonly id: string;
	readonly text: string;
	readonly href: string | undefined;
	/** Where the questions about a benefit begin. */
	readonly check?: string | undefined;
}

/** Things of one kind that rest on a part of a provision. */
export interface UseGroup {
	/** Whether it is of use to whoever wants to know what the provision does for them; the rest is for experts. */
	readonly plain: boolean;
	readonly label: string;
	readonly items: readonly UseItem[];
}

/** A part of a provision that is cited, such as "Abs. 5 S. 1". */
export interface PartView {
	/** Id of the norm, which is the anchor. */
	readonly id: string;
	readonly name: string;
	/** For whom the benefits are that rest on it; none where none do. */
	readonly whom: string | undefined;
	readonly groups: readonly UseGroup[];
}

/** A paragraph (line breaks stay), a list with its marks, or a table. */
export type WordingBlock =
	| { readonly kind: 'text'; readonly text: string }
	| {
			readonly kind: 'list';
			readonly items: readonly { readonly mark: string; readonly blocks: readonly WordingBlock[] }[];
	  }
	| {
			readonly kind: 'table';
			readonly rows: readonly {
				readonly head: boolean;
				readonly cells: readonly { readonly span: number; readonly blocks: readonly WordingBlock[] }[];
			}[];
	  };

/** The official wording, where the host has imported it. */
export interface WordingView {
	/** Such as "Amtlicher Wortlaut (Stand: …)". */
	readonly label: string;
	readonly title: string;
	readonly blocks: readonly WordingBlock[];
	readonly footnotes: readonly WordingBlock[];
}

export interface ProvisionView extends ProvisionLine {
	/** Address of the official text. */
	readonly official: string;
	/** Name and state of the law. */
	readonly law: string;
	readonly parts: readonly PartView[];
	readonly wording: WordingView | undefined;
	readonly before: { readonly name: string; readonly href: string } | undefined;
	readonly after: { readonly name: string; readonly href: string } | undefined;
}
