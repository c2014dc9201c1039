import { extractText, getDocumentProxy } from 'unpdf';
import type { Page } from 'playwright-core';

/** What is known of a printed PDF; the checks of PDF/UA-1 that a page can answer for. */
export interface Pdf {
	readonly bytes: number;
	readonly pages: number;
	/** In the order in which it is read out, every gap as one blank. */
	readonly text: string;
	/** Types of the tags, in the order in which they are read out. */
	readonly roles: readonly string[];
	readonly title: string | undefined;
	readonly language: string | undefined;
	/** The title, not the name of the file, is shown above the window. */
	readonly showsTitle: boolean;
	readonly fonts: number;
	/** Fonts whose letters are in the file. */
	readonly embedded: number;
	/** What PDF/UA-1 (ISO 14289-1) refuses, one sentence each. */
	readonly faults: readonly string[];
}

/** Standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4); any other would need a role map, which browsers do not write. */
const standard = new Set(
	(
		'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
		'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP ' +
		'Figure Formula Form Root'
	).split(' '),
);

/** Prints a page as the button of the browser does. */
export async function printed(page: Page): Promise<Uint8Array> {
	return new Uint8Array(await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true }));
}

/** Reads a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<Pdf> {
	// The library takes the bytes away from whoever hands them over.
	const { text, totalPages } = await extractText(bytes.slice(), { mergePages: true });
	const document = await getDocumentProxy(bytes.slice());
	const { info } = (await document.getMetadata()) as { info: { Title?: string; Language?: string } };
	const roles: string[] = [];
	for (let number = 1; number <= document.numPages; number++)
		roles.push(...rolesIn(await (await document.getPage(number)).getStructTree()));
	const raw = Buffer.from(bytes).toString('latin1');
	const count = (pattern: RegExp) => raw.match(pattern)?.length ?? 0;
	const about = {
		title: info.Title,
		language: info.Language,
		showsTitle: /\/DisplayDocTitle true/.test(raw),
		fonts: count(/\/Type \/FontDescriptor/g),
		embedded: count(/\/FontFile[23]? \d/g),
	};
	const marked = /\/MarkInfo\s*<<[^>]*\/Marked true/.test(raw) && raw.includes('/StructTreeRoot');
	return {
		...about,
		bytes: bytes.length,
		pages: totalPages,
		text: text.replace(/\s+/g, ' '),
		roles,
		faults: [
			...(marked ? [] : ['7.1: it is not tagged']),
			...(about.title && about.showsTitle ? [] : ['7.1: its title is missing or not shown']),
			...(about.language ? [] : ['7.2: its language is missing']),
			...[...new Set(roles)].filter((role) => !standard.has(role)).map((role) => `7.1: the tag ${role} is not mapped`),
			...headingFaults(roles),
			...(about.fonts > 0 && about.fonts === about.embedded ? [] : ['7.21: a font is not embedded']),
		],
	};
}

function headingFaults(roles: readonly string[]): string[] {
	const levels = roles.flatMap((role) => /^H([1-6])$/.exec(role)?.[1] ?? []).map(Number);
	return levels.flatMap((level, at) => {
		const before = levels[at - 1] ?? 0;
		return level > before + 1 ? [`7.4.2: a heading of level ${level} follows one of level ${before}`] : [];
	});
}

function rolesIn(tag: unknown): string[] {
	if (typeof tag !== 'object' || tag === null) return [];
	const children = 'children' in tag && Array.isArray(tag.children) ? tag.children.flatMap(rolesIn) : [];
	return 'role' in tag ? [String(tag.role), ...children] : children;
}
