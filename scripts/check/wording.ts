/** What every text has to keep to, whatever it says, and what is said on the telephone. */
import type { Fault } from '../../src/lib/rules/book.ts';
import { fillFigures } from '../../src/lib/rules/fill-figures.ts';
import type { Rules } from './open-rules.ts';
import { leaves, source } from './text-files.ts';
import { fileOfGroup, textsAt } from './text-keys.ts';

/** Texts that are empty, ragged, promise or deny too much, or have a broken placeholder. */
export function raggedTexts({ book, folder, texts }: Rules, group: string): Fault[] {
	return leaves(texts.get(group) ?? {}).flatMap(([path, text]) => {
		const fault = (reason: string): Fault => ({ file: fileOfGroup(folder, group), path, reason });
		const bare = text.replace(/\{\{\w+(, \w+)?\}\}/g, '');
		return [
			...(/\S/.test(text) ? [] : [fault('the text is empty')]),
			// A joiner such as " oder " brings its own spaces.
			...(text === text.trim() || /^ \S+ $/.test(text) ? [] : [fault('the text begins or ends with a space')]),
			...(/ {2}/.test(text) ? [fault('two spaces stand together')] : []),
			...(/\{\{|\}\}/.test(bare) ? [fault('a placeholder is broken: {{name}} is expected')] : []),
			...(/kein(en)? Anspruch/i.test(text) ? [fault('says that there is no claim: the guide never decides that')] : []),
			...figureFaults(text).map(fault),
		];
	});

	function figureFaults(text: string): string[] {
		try {
			const filled = fillFigures(text, book.figures, book.edition.asOf, source);
			return /\[\[|\]\]/.test(filled) ? ['the place of a figure is broken: [[hours.minimum]] is expected'] : [];
		} catch (error) {
			return [error instanceof Error ? error.message : String(error)];
		}
	}
}

const HEALTH = /krank|diagnose|arzt|ärzt|therap|medikament|leiden|schmerz|anspruch|steht mir zu/i;
const FIRST_PERSON = /\b(ich|mir|mich|meine?n?)\b/i;

/** What is wrong with the three sentences to be said on the telephone about a benefit. */
export function callFaults(rules: Rules, id: string): Fault[] {
	const benefit = rules.book.benefits[id];
	const group = `benefits/${benefit?.audience ?? ''}`;
	const call = textsAt(rules, group, [id, 'call']);
	if (call === undefined) return [];
	const sentences = Array.isArray(call) ? (call as readonly string[]) : [];
	const fault = (reason: string, index?: number): Fault => ({
		file: fileOfGroup(rules.folder, group),
		path: `${id}.call${index === undefined ? '' : `.${String(index)}`}`,
		reason,
	});
	if (sentences.length !== 3)
		return [fault('three sentences are expected: a greeting, what has to be known, a question')];
	const us = benefit?.audience === 'employer' || benefit?.audience === 'organisation';
	return [
		...(sentences[0]?.startsWith('Guten Tag, ') ? [] : [fault('begins with "Guten Tag, "', 0)]),
		...(sentences[2]?.endsWith('?') ? [] : [fault('ends with a question', 2)]),
		...sentences.flatMap((sentence, index) => [
			...(sentence.length > 140 ? [fault('has at most 140 characters', index)] : []),
			...(sentence.match(/[.?!](?=\s|$)/g)?.length === 1 ? [] : [fault('is one sentence', index)]),
			...(HEALTH.test(sentence) ? [fault('tells something of health, or promises something', index)] : []),
			...(us && FIRST_PERSON.test(sentence) ? [fault('speaks as "wir" for employers and organisations', index)] : []),
		]),
	];
}
