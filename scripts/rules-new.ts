/**
 * `npm run rules:new -- benefit <audience> <id> --norm <norm> [--guide <guide>] [--question <chapter>/<id>] [--requirement <id>]
 * [--figure <file>.<name>]`: lays out every file that a new benefit touches, with a marker at each place that has to be filled in. Writes
 * nothing where anything is taken or named wrongly, and never over what is there.
 */
import process from 'node:process';
import { MARKER } from './check/marker.ts';
import { writeKnownIds } from './known-ids.ts';
import { writeAll } from './new/files.ts';
import { layOut } from './new/lay-out.ts';
import { understood } from './new/wish.ts';
import { readAll } from './rule-files.ts';
import { readOptions, refuse } from './options.ts';

const text = { type: 'string' } as const;
const { values, positionals } = readOptions({
	options: { folder: text, norm: text, guide: text, question: text, requirement: text, figure: text },
	allowPositionals: true,
});
const [kind, audience, id, more] = positionals;
if (kind !== 'benefit' || id === undefined || more !== undefined)
	refuse(
		'npm run rules:new -- benefit <audience> <id> --norm <norm> is expected, and with it --guide <guide>, --question <chapter>/<id>, --requirement <id>, --figure <file>.<name>',
	);
const folder = values.folder ?? 'rules';
const before = readAll(folder);
const { norm, guide, question, requirement, figure } = values;
const { wish, refused } = understood({ audience, id, norm, guide, question, requirement, figure }, before);
if (refused.length > 0) refuse(refused.join('\n'));
const { files, fresh } = layOut(wish, before);
await writeAll(folder, files, fresh);
writeKnownIds(folder);
let marks = 0;
for (const [file, content] of files) {
	const own = JSON.stringify(content).split(MARKER).length - 1;
	marks += own;
	console.log(`${fresh.has(file) ? 'new    ' : 'changed'}  ${folder}/${file}: ${String(own)} to fill in`);
}
console.log(
	`${String(files.size)} files, ${String(marks)} places marked ${MARKER}. Fill them in from the law, then: npm run rules:check`,
);
console.log('When it is whole, say in texts/de/edition.json what changed.');
process.exitCode = 0;
