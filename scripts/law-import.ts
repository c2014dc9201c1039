/**
 * `npm run law:import -- FILE…`: takes the official wording of laws out of the XML of gesetze-im-internet.de into
 * `rules/wording/`, for those who run their own copy. Nothing is fetched; the files are not part of the project.
 */
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import process from 'node:process';
import * as v from 'valibot';
import type { FileOf } from '../src/lib/rules/schema.ts';
import { lawWording } from '../src/lib/rules/wording.ts';
import { readLaw } from './law/read-law.ts';
import { Refusal, say } from './law/refusal.ts';
import { decode, MAX_BYTES, parseXml } from './law/xml-tree.ts';
import { readRules } from '../src/cli/read-rules.ts';

/** Takes one file over and tells about it, a line each. Throws {@link Refusal} and writes nothing when the file is not taken. */
export function importLaw(file: string, norms: FileOf<'norms'>, folder: string): string[] {
	const { wording, short, notFound } = readLaw(parseXml(decode(bytesOf(file))), norms);
	const target = join(folder, `${wording.law}.json`);
	mkdirSync(folder, { recursive: true });
	writeFileSync(target, `${JSON.stringify(v.parse(lawWording, wording), null, '\t')}\n`);
	const count = Object.keys(wording.provisions).length;
	return [
		say(count === 1 ? 'taken_one' : 'taken_other', { short, count, target }),
		wording.state === '' ? say('no-state') : say('state', { state: wording.state }),
		...(notFound.length > 0 ? [say('not-found', { names: notFound.join(', ') })] : []),
	];
}

function bytesOf(file: string): Uint8Array {
	try {
		if (statSync(file).size > MAX_BYTES) throw new Refusal('too-large', { limit: MAX_BYTES / 1_000_000 });
		return readFileSync(file);
	} catch (error) {
		if (error instanceof Refusal) throw error;
		throw new Refusal('unreadable');
	}
}

if (process.argv[1]?.endsWith('law-import.ts')) {
	const files = process.argv.slice(2);
	if (files.length === 0) console.error(say('usage'));
	const { norms } = readRules('rules');
	let taken = 0;
	for (const file of files) {
		try {
			for (const line of importLaw(file, norms, 'rules/wording')) console.log(line);
			taken += 1;
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			console.error(say('refused', { file: basename(file), reason: error.message }));
		}
	}
	if (taken > 0) console.log(say('rebuild'));
	process.exitCode = taken > 0 && taken === files.length ? 0 : 1;
}
