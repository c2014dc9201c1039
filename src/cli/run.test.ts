import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fileURLToPath } from 'node:url';
import { readRules } from './read-rules.ts';
import { fillFigures } from '#lib/rules/fill-figures.ts';
import type { Evaluation } from './evaluate-command.ts';
import type { ListedQuestion } from './questions-command.ts';
import { run } from './run.ts';

const rules = fileURLToPath(new URL('../../rules', import.meta.url));
const book = readRules(rules);
const text = (group: string) => readFileSync(`${rules}/texts/de/${group}.json`, 'utf8');

/** Runs a command with this as the text of every file. */
function command(args: readonly string[], input = '{}') {
	return run(args, {
		book,
		figures: book.figures,
		read: (path) => {
			if (path === 'missing.json') throw new Error('no such file');
			return input;
		},
		texts: (group) => JSON.parse(fillFigures(text(group), book.figures, book.edition.asOf, 'de')),
		today: '2026-11-22',
	});
}

function evaluate(answers: object, ...more: string[]): Evaluation {
	const { exit, out, err } = command(['evaluate', 'person', '-', ...more], JSON.stringify(answers));
	expect({ exit, err }).toEqual({ exit: 0, err: '' });
	return JSON.parse(out) as Evaluation;
}

const verdictOn = (evaluation: Evaluation, id: string) =>
	evaluation.verdicts.find(({ benefit }) => benefit === id) ?? expect.unreachable(`no verdict on ${id}`);

const clear = {
	'wanted-help': ['assistance'],
	recognition: 'severe',
	'work-status': 'employee',
	'weekly-hours': 15,
	occasion: 'unchanged',
	cause: 'other',
	'earlier-decision': 'none',
	'assistance-need': 'regular',
	land: 'berlin',
};

describe('questions', () => {
	test.each(Object.keys(book.guides))('lists every question of %s with its German text and labels', (guide) => {
		const { exit, out } = command(['questions', guide]);
		expect(exit).toBe(0);
		const questions = JSON.parse(out) as ListedQuestion[];
		expect(questions.length).toBeGreaterThan(5);
		for (const { text, options, labels, type } of questions) {
			expect(text).toMatch(/\S/);
			expect(Object.keys(labels)).toEqual(options);
			for (const label of Object.values(labels)) expect(label).toMatch(/\S/);
			expect(options.length > 0).toBe(type !== 'number' && type !== 'money' && type !== 'date');
		}
	});

	test('gives bounds and unit of numbers', () => {
		const questions = JSON.parse(command(['questions', 'person']).out) as ListedQuestion[];
		expect(questions.find(({ id }) => id === 'weekly-hours')).toMatchObject({
			type: 'number',
			unit: 'hours-per-week',
			min: 0,
			max: 80,
			chapter: 'work',
			options: [],
		});
	});
});

describe('evaluate', () => {
	test('prints what issue 2 lays down', () => {
		const evaluation = evaluate(clear);
		expect(evaluation).toMatchObject({ guide: 'person', edition: book.edition.id, keyDate: '2026-11-22', next: null });
		expect(Object.keys(evaluation).slice(0, 6)).toEqual(['guide', 'edition', 'keyDate', 'next', 'path', 'verdicts']);
		expect(evaluation.path.at(-1)).toBe('land');
		const verdict = verdictOn(evaluation, 'arbeitsassistenz');
		expect(verdict).toMatchObject({ verdict: 'likely', nature: 'claim', carrier: null, open: [], wouldChange: [] });
		expect(verdict.norms).toContain('sgb9-185-5');
		expect(verdict.reasons[0]).toMatchObject({ id: 'covered-person', truth: 'met', norms: expect.any(Array) });
		expect(verdictOn(evaluation, 'teilzeit')).toMatchObject({ verdict: 'not-checked', reasons: [] });
	});

	test('stops at the first gap, but counts what was said after it', () => {
		const { recognition: _, ...gap } = { ...clear, 'assistance-need': 'care-or-way' };
		const evaluation = evaluate(gap);
		expect(evaluation).toMatchObject({ path: ['wanted-help'], next: 'recognition' });
		expect(verdictOn(evaluation, 'arbeitsassistenz').verdict).toBe('unlikely');
	});

	test('takes nothing at all', () => {
		const evaluation = evaluate({});
		expect(evaluation).toMatchObject({ path: [], next: 'wanted-help' });
		expect(new Set(evaluation.verdicts.map(({ verdict }) => verdict))).toEqual(new Set(['clarify']));
	});

	test('names the carrier, and what would change the verdict', () => {
		const evaluation = evaluate({ ...clear, 'earlier-decision': 'granted' });
		const verdict = verdictOn(evaluation, 'arbeitsassistenz');
		expect(verdict).toMatchObject({ verdict: 'elsewhere', carrier: 'granted-elsewhere' });
		expect(verdict.wouldChange).toContainEqual({ 'earlier-decision': 'none' });
	});

	test('settles what is open before it doubts what was said', () => {
		const verdict = verdictOn(evaluate({ ...clear, cause: 'unknown' }), 'arbeitsassistenz');
		expect(verdict.wouldChange).toEqual([{ cause: 'other' }]);
	});

	test('takes the day from --date in both ways, else from the clock', () => {
		expect(evaluate(clear, '--date', '2024-02-29').keyDate).toBe('2024-02-29');
		expect(evaluate(clear, '--date=2025-01-01').keyDate).toBe('2025-01-01');
		expect(evaluate(clear).keyDate).toBe('2026-11-22');
	});

	test('says which figures are not confirmed for a day far ahead', () => {
		expect(evaluate(clear).unconfirmed).toEqual([]);
		expect(evaluate(clear, '--date', '2031-01-01').unconfirmed).toContain('hours.minimum');
	});

	test('reads a file that begins with a byte order mark', () =>
		expect(command(['evaluate', 'person', '-'], '\uFEFF{}').exit).toBe(0));
});

describe('wrong input ends with 2 and one line that says where, what, and what is expected', () => {
	test.each<[string, readonly string[], string, RegExp]>([
		['no command', [], '{}', /questions .* evaluate .* levy .* surcharge/],
		['unknown command', ['prove'], '{}', /„prove“.*questions, evaluate, levy, surcharge/],
		['a command that objects have', ['constructor'], '{}', /„constructor“/],
		['no guide', ['questions'], '{}', /genau ein Leitfaden.*person/],
		['unknown guide', ['questions', 'nobody'], '{}', /„nobody“.*person/],
		['a guide that objects have', ['evaluate', 'toString', '-'], '{}', /„toString“/],
		['no file', ['evaluate', 'person'], '{}', /Datei mit Antworten/],
		['too many words', ['evaluate', 'person', '-', 'more'], '{}', /Datei mit Antworten/],
		['missing file', ['evaluate', 'person', 'missing.json'], '', /^missing\.json: .*lesen/],
		['unknown flag', ['evaluate', 'person', '-', '--day', '2026-01-01'], '{}', /„--day“.*--date/],
		['no day', ['evaluate', 'person', '-', '--date'], '{}', /^--date: .*JJJJ-MM-TT/],
		['a day that is none', ['evaluate', 'person', '-', '--date', '2026-02-30'], '{}', /^--date: .*„2026-02-30“/],
		['a German day', ['evaluate', 'person', '-', '--date', '22.11.2026'], '{}', /^--date: .*„22\.11\.2026“/],
		['a day before the law', ['evaluate', 'person', '-', '--date', '1990-01-01'], '{}', /^--date: .*1990-01-01/],
		[
			'two days',
			['evaluate', 'person', '-', '--date', '2026-01-01', '--date=2025-01-01'],
			'{}',
			/^--date: .*mehrmals.*2026-01-01, 2025-01-01/,
		],
		[
			'the same day twice',
			['evaluate', 'person', '-', '--date=2026-01-01', '--date=2026-01-01'],
			'{}',
			/^--date: .*mehrmals/,
		],
		[
			'a question twice',
			['evaluate', 'person', 'a.json'],
			'{"recognition":"severe","recognition":"none"}',
			/^a\.json: „recognition“ steht mehrmals da/,
		],
		['a list 100,000 deep', ['evaluate', 'person', '-'], '['.repeat(100_000) + ']'.repeat(100_000), /^-: .*zu tief/],
		[
			'an answer 100,000 deep',
			['evaluate', 'person', '-'],
			`{"recognition":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
			/^-: .*zu tief/,
		],
		['a million values', ['evaluate', 'person', '-'], `[${'0,'.repeat(1_000_000)}0]`, /^-: .*mehr Angaben/],
		['a field of the levy twice', ['levy', '{"year":2025,"year":2026}'], '', /^„year“ steht mehrmals da/],
		['a levy 100,000 deep', ['levy', '-'], '{"jobs":'.repeat(100_000), /zu tief/],
		['a surcharge 100,000 deep', ['surcharge', '['.repeat(100_000)], '', /zu tief/],
		['a vehicle 100,000 deep', ['vehicle', '-'], '['.repeat(100_000) + ']'.repeat(100_000), /zu tief/],
		['broken JSON', ['evaluate', 'person', 'a.json'], '{"a":', /^a\.json: .*JSON/],
		['a list', ['evaluate', 'person', 'a.json'], '[]', /^a\.json: .*Objekt/],
		['null', ['evaluate', 'person', '-'], 'null', /^-: .*Objekt.*null/],
		['unknown question', ['evaluate', 'person', '-'], '{"gdb":50}', /^gdb: .*„person“/],
		['a question that objects have', ['evaluate', 'person', '-'], '{"__proto__":1}', /^__proto__: /],
		['unknown option', ['evaluate', 'person', '-'], '{"recognition":"50"}', /^recognition: .*„50“.*severe, equated/],
		[
			'an option in a list',
			['evaluate', 'person', '-'],
			'{"wanted-help":["vehicle","boat"]}',
			/^wanted-help\.1: .*„boat“/,
		],
		['no list', ['evaluate', 'person', '-'], '{"wanted-help":"vehicle"}', /^wanted-help: .*Liste.*"vehicle"/],
		['an empty list', ['evaluate', 'person', '-'], '{"wanted-help":[]}', /^wanted-help: .*leer/],
		['empty', ['evaluate', 'person', '-'], '{"recognition":null}', /^recognition: .*leer.*"unknown"/],
		[
			'a text that is no number',
			['evaluate', 'person', '-'],
			'{"weekly-hours":"viel"}',
			/^weekly-hours: .*Zahl.*"viel"/,
		],
		['two numbers in one', ['evaluate', 'person', '-'], '{"net-income":"2,300"}', /^net-income: .*2,30 oder 2\.300/],
		['too low', ['evaluate', 'person', '-'], '{"weekly-hours":-1}', /^weekly-hours: .*ab 0.*-1/],
		['too high', ['evaluate', 'person', '-'], '{"weekly-hours":81}', /^weekly-hours: .*bis 80.*81/],
		['not finite', ['evaluate', 'person', '-'], '{"weekly-hours":1e999}', /^weekly-hours: .*Zahl/],
		[
			'true for yes',
			['evaluate', 'person', '-'],
			'{"orientation-measure":true}',
			/^orientation-measure: .*yes, no.*true/,
		],
		['several', ['evaluate', 'person', '-'], '{"gdb":50,"weekly-hours":-1}', /^gdb: .*\(insgesamt 2 Fehler\)$/],
	])('%s', (_, args, text, line) => {
		const { exit, out, err } = command(args, text);
		expect({ exit, out }).toEqual({ exit: 2, out: '' });
		expect(err.endsWith('\n')).toBe(true);
		expect(err.trimEnd()).not.toContain('\n');
		expect(err.trimEnd()).toMatch(line);
	});
});

test('hands the levy and the surcharge on', () => {
	const { exit, out } = command(['surcharge', '{"arrears":4890,"begunMonths":1,"year":2025}']);
	expect({ exit, out }).toEqual({ exit: 0, out: '{"base":4850,"surcharge":48.5}\n' });
	expect(command(['levy']).exit).toBe(2);
});
