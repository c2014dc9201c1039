import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';

const file = 'docs/measurements.md';
const title =
	'# Measurements\n\nWritten by `npm run measure` and `npm run bench`; each part says when, where and from which state.\n';

/** Day, machine and state of the sources, as one line. */
function circumstances(): string {
	const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
	const processors = cpus();
	const machine = `${processors.length} × ${processors[0]?.model.trim() ?? 'unknown processor'}, ${platform()} ${arch()}`;
	return `${new Date().toISOString().slice(0, 10)} · ${machine} · Node ${process.versions.node} · commit ${commit}`;
}

/**
 * Replaces one part of `docs/measurements.md`, or adds it, and prints it.
 * @param heading names the part
 * @param rows a table: first the names of its columns, then one row for each figure
 */
export function record(heading: string, rows: string[][]): void {
	const [head = [], ...body] = rows;
	const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
	const table = [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
	const part = `## ${heading}\n\n${circumstances()}\n\n${table}\n`;
	const parts = (existsSync(file) ? readFileSync(file, 'utf8') : title).split(/^(?=## )/m);
	const at = parts.findIndex((each) => each.startsWith(`## ${heading}\n`));
	if (at < 0) parts.push(part);
	else parts[at] = part;
	writeFileSync(file, `${parts.map((each) => each.trim()).join('\n\n')}\n`);
	console.log(`\n${part}`);
}
