/** In development a change of the rules is shown at once, and what is wrong is said with file and line. */
import { EventEmitter } from 'node:events';
import { mkdtempSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rules } from './rules-plugin.ts';

const copy = mkdtempSync(join(tmpdir(), 'rules-'));
beforeAll(() => cpSync('rules', copy, { recursive: true }));
afterAll(() => rmSync(copy, { recursive: true }));

interface Message {
	readonly type: string;
	readonly err?: { readonly message: string };
}

function serve() {
	const sent: Message[] = [];
	const logged: string[] = [];
	const watcher = new EventEmitter();
	let heard = (): void => undefined;
	const server = {
		watcher,
		moduleGraph: { invalidateAll: () => undefined },
		ws: {
			send: (message: Message) => {
				sent.push(message);
				heard();
			},
		},
		config: { logger: { error: (line: string) => logged.push(line) } },
	};
	const plugin = rules(copy) as unknown as {
		configureServer: (of: typeof server) => void;
		configResolved: (of: { command: string; mode: string }) => void;
		buildStart: () => void;
		load: (id: string) => string;
	};
	plugin.configResolved({ command: 'serve', mode: 'development' });
	plugin.configureServer(server);
	const change = async (file: string, from: string, to: string): Promise<Message | undefined> => {
		const path = join(copy, file);
		const text = readFileSync(path, 'utf8');
		expect(text).toContain(from);
		writeFileSync(path, text.replace(from, to));
		const answered = new Promise<void>((resolve) => (heard = resolve));
		watcher.emit('all', 'change', path);
		watcher.emit('all', 'change', path);
		await answered;
		return sent.at(-1);
	};
	return { plugin, change, sent, logged };
}

test('a rule that is changed is in the next page, one that is wrong is told and leaves the rules before it', async () => {
	const { plugin, change, sent, logged } = serve();
	plugin.buildStart();
	const hours = () =>
		/"hours.minimum":\{[^}]*"values":\{"2018-01-01":(\d+)/.exec(plugin.load('\0virtual:figures'))?.[1];
	expect(hours()).toBe('15');
	expect(await change('figures/hours.json', '"2018-01-01": 15', '"2018-01-01": 18')).toEqual({ type: 'full-reload' });
	expect(hours()).toBe('18');
	const wrong = await change('requirements/enough-hours.json', 'hours.minimum', 'hours.minimun');
	expect(wrong?.type).toBe('error');
	expect(wrong?.err?.message).toMatch(
		/requirements\/enough-hours.json:\d+ when\.\S+: no figure "hours.minimun" \(write "hours.minimum" instead\?\)/,
	);
	expect(logged).toEqual([wrong?.err?.message]);
	expect(hours()).toBe('18');
	const broken = await change('questions/work.json', '"weekly-hours",', '"weekly-hours",,');
	expect(broken?.err?.message).toMatch(/questions\/work.json:\d+: is no JSON/);
	await change('questions/work.json', '"weekly-hours",,', '"weekly-hours",');
	expect(await change('requirements/enough-hours.json', 'hours.minimun', 'hours.minimum')).toEqual({
		type: 'full-reload',
	});
	expect(sent).toHaveLength(5);
});

test('a server that starts with wrong rules goes on: what needs them says what is wrong', () => {
	const { plugin } = serve();
	const path = join(copy, 'guides/person.json');
	const text = readFileSync(path, 'utf8');
	writeFileSync(path, text.replace('"teilzeit"', '"teilzeitt"'));
	expect(() => {
		plugin.buildStart();
	}).not.toThrow();
	expect(() => plugin.load('\0virtual:figures')).toThrow('no benefit "teilzeitt"');
	writeFileSync(path, text);
	expect(plugin.load('\0virtual:figures')).toContain('hours.minimum');
});
