/** A piece of a letter: lines of a paragraph, or items of a list. */
export interface Block {
	readonly list: boolean;
	readonly lines: readonly string[];
}

/** Plain text as paragraphs and lists: empty lines part paragraphs, lines with a dash in front are items. */
export function blocks(text: string): Block[] {
	return text
		.split(/\r\n|\r|\n/)
		.reduce<{ list: boolean; lines: string[] }[]>((found, raw) => {
			const line = raw.trim();
			const item = /^[-–•]\s+(.*)$/.exec(line)?.[1];
			const last = found.at(-1);
			if (line === '') found.push({ list: false, lines: [] });
			else if (last && last.lines.length > 0 && last.list === (item !== undefined)) last.lines.push(item ?? line);
			else found.push({ list: item !== undefined, lines: [item ?? line] });
			return found;
		}, [])
		.filter(({ lines }) => lines.length > 0);
}
