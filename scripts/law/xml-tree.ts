/**
 * Reads XML that nobody has vetted. The parser expands nothing but the five entities of XML itself and numbers, and
 * fetches nothing; what could go further (a document type of its own, endless depth, active elements) is refused.
 */
import { SaxesParser } from 'saxes';
import { Refusal } from './refusal.ts';

/** Larger than any law of the federation, small enough to be read at once. */
export const MAX_BYTES = 20_000_000;
/** Lists in lists in tables of the official files stay below 30. */
export const MAX_DEPTH = 64;

export interface XmlNode {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: (XmlNode | string)[];
}

/** Elements that do something in a browser; `IMG` in capitals is the official element for a picture. */
const active =
	/^(script|style|i?frame|frameset|object|embed|applet|form|input|button|textarea|select|svg|math|link|meta|base|html|head|body|a|video|audio|source|template|.*:.*)$/i;

/** The one document type of the official files. It is named only, never fetched. */
const official = /^\s*dokumente\s+SYSTEM\s+["']https?:\/\/www\.gesetze-im-internet\.de\/dtd\/[\w./-]+["']\s*$/;

/** The text of a file. Throws {@link Refusal} for what is too large, an archive, or not UTF-8. */
export function decode(bytes: Uint8Array): string {
	if (bytes.length > MAX_BYTES) throw new Refusal('too-large', { limit: MAX_BYTES / 1_000_000 });
	if (bytes[0] === 0x50 && bytes[1] === 0x4b) throw new Refusal('zip');
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		throw new Refusal('not-utf8');
	}
}

/** The root element with everything below it. Throws {@link Refusal} with the line where the trouble is. */
export function parseXml(text: string): XmlNode {
	const parser = new SaxesParser();
	const open: XmlNode[] = [];
	let root: XmlNode | undefined;
	const add = (child: XmlNode | string) => open.at(-1)?.children.push(child);
	parser.on('error', ({ message }) => {
		const detail = message.replace(/^\d+:\d+: |\.$/g, '');
		throw new Refusal('malformed', { line: parser.line, detail });
	});
	parser.on('xmldecl', ({ encoding }) => {
		if (encoding !== undefined && !/^utf-?8$/i.test(encoding)) throw new Refusal('not-utf8');
	});
	parser.on('doctype', (doctype) => {
		if (!official.test(doctype)) throw new Refusal('doctype');
	});
	parser.on('opentag', ({ name, attributes }) => {
		if (active.test(name) || name === 'img') throw new Refusal('active', { name, line: parser.line });
		if (open.length >= MAX_DEPTH) throw new Refusal('too-deep', { limit: MAX_DEPTH, line: parser.line });
		const node: XmlNode = { name, attributes, children: [] };
		add(node);
		root ??= node;
		open.push(node);
	});
	parser.on('closetag', () => open.pop());
	parser.on('text', add);
	parser.on('cdata', add);
	parser.write(text).close();
	if (!root) throw new Refusal('malformed', { line: 1, detail: 'no root element' });
	return root;
}

/** The elements of a name directly below a node. */
export function below(node: XmlNode | undefined, name: string): XmlNode[] {
	return (node?.children ?? []).filter((child) => typeof child !== 'string' && child.name === name) as XmlNode[];
}

/** All text within a node, white space squeezed. */
export function textOf(node: XmlNode | undefined): string {
	const inner = (child: XmlNode | string): string =>
		typeof child === 'string' ? child : child.name === 'BR' ? ' ' : child.children.map(inner).join('');
	return node ? inner(node).replace(/\s+/g, ' ').trim() : '';
}
