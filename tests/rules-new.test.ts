/** `npm run rules:new` lays out a benefit: every file, every place to be filled in marked, nothing overwritten. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkRules } from '../scripts/check/all.ts';
import { MARKER } from '../scripts/check/marker.ts';
import { lineOfFault } from '../scripts/check/tell.ts';
import { writeAll } from '../scripts/new/files.ts';
import { readAll, type Json } from '../scripts/rule-files.ts';
import { layOut } from '../scripts/new/lay-out.ts';
import { understood, type Said } from '../scripts/new/wish.ts';
import { rulesWith } from './fixture.ts';
import { folder } from './rules.ts';

const nothing: Said = {
	...{ audience: undefined, id: undefined, norm: undefined, guide: undefined },
	...{ question: undefined, requirement: undefined, figure: undefined },
};
const said: Said = {
	...{ audience: 'person', id: 'probekraft', norm: 'sgb9-185-5-s1', guide: 'person' },
	...{ question: 'needs/probe-hours', requirement: 'probe-enough', figure: 'hours.probe' },
};
const before = readAll(folder);

test('a new benefit with a question, a requirement and a figure is eight files', () => {
	const { wish, refused } = understood(said, before);
	expect(refused).toEqual([]);
	expect([...layOut(wish, before).files.keys()]).toEqual([
		'benefits/person/probekraft.json',
		'benefits/person/probekraft.examples.json',
		'texts/de/benefits/person.json',
		'guides/person.json',
		'questions/needs.json',
		'texts/de/questions/needs.json',
		'figures/hours.json',
		'texts/de/figures.json',
	]);
});

test('a provision that is new comes with its entry, a section that is new with its explanation', () => {
	const { files } = layOut(understood({ ...said, norm: 'sgb9-77-1-s2-nr3' }, before).wish, before);
	const { norms } = files.get('norms.json') as unknown as {
		norms: Record<string, { section: string; checkedOn: string }>;
	};
	expect(norms['sgb9-77-1-s2-nr3']).toMatchObject({ law: 'sgb9', section: '§ 77 Abs. 1 S. 2 Nr. 3' });
	expect(norms['sgb9-77-1-s2-nr3']?.checkedOn).toContain(MARKER);
	expect(Object.keys((files.get('texts/de/law/sgb9.json') ?? {}) as object)).toContain('sgb9-77');
});

describe('what is refused with a sentence that says what is expected', () => {
	test.each<[Partial<Said>, RegExp]>([
		[{ audience: 'people' }, /"people" is no audience: one of person, .*employer.* is expected/],
		[{ id: 'Vorlese_Kraft' }, /"Vorlese_Kraft" is no id of a benefit: small letters a to z, .* such as "/],
		[
			{ id: 'teilzeit' },
			/"teilzeit" stands in benefits\/protection\/teilzeit.json already: an id that is free is expected/,
		],
		[{ norm: '§ 185' }, /--norm "§ 185" is no provision: an id such as sgb9-185-2-s3 is expected/],
		[{ norm: 'sgb99-1' }, /"sgb99" is no law of norms.json: one of .*sgb9.* is expected/],
		[{ guide: 'people' }, /--guide "people" is not there: one of .*person.* is expected/],
		[{ question: 'needs' }, /--question "needs\/": a chapter, a slash and an id are expected/],
		[{ question: 'need/probe' }, /"person" has no chapter "need": one of wish, .* is expected/],
		[{ question: 'needs/timing' }, /the question "timing" stands in questions\/timing.json already/],
		[
			{ requirement: 'covered-person' },
			/stands in requirements\/covered-person.json already: write \{ "use": "covered-person" \}/,
		],
		[{ figure: 'hours' }, /--figure "hours": a file, a dot and a name are expected, such as hours.minimum/],
		[{ figure: 'hours.minimum' }, /the figure "hours.minimum" stands in figures\/hours.json already/],
	])('%o', (wrong, sentence) => {
		const { refused } = understood({ ...said, ...wrong }, before);
		expect(refused).toHaveLength(1);
		expect(refused[0]).toMatch(sentence);
	});

	test('all of it at once', () => expect(understood(nothing, before).refused.length).toBeGreaterThan(3));

	test('on the command line, in a sentence and without writing', () => {
		const { status, stderr } = spawnSync('npx', ['tsx', 'scripts/rules-new.ts', 'benefit', 'person'], {
			encoding: 'utf8',
		});
		expect([status, stderr]).toEqual([2, expect.stringMatching(/^npm run rules:new -- benefit <audience> <id>/)]);
	});
});

describe('on disk', { timeout: 60_000 }, () => {
	let copy = '';
	let remove = (): void => undefined;
	beforeEach(async () => {
		({ copy, remove } = rulesWith());
		const { files, fresh } = layOut(understood(said, before).wish, before);
		await writeAll(copy, files, fresh);
	});
	afterEach(() => {
		remove();
	});

	test('changes nothing but what it adds, and never writes over a file', async () => {
		const { files, fresh } = layOut(understood(said, before).wish, before);
		await expect(writeAll(copy, files, fresh)).rejects.toThrow(/EEXIST/);
		for (const [file, content] of files)
			if (!fresh.has(file)) {
				const kept = readFileSync(join(folder, file), 'utf8').split('\n');
				const now = new Set(
					readFileSync(join(copy, file), 'utf8')
						.split('\n')
						.map((line) => line.replace(/,$/, '')),
				);
				expect(kept.filter((line) => !now.has(line.replace(/,$/, '')))).toEqual([]);
				expect(JSON.stringify(content)).toContain('prob');
			}
	});

	test('passes no check before it is filled in: each place is told with its line', () => {
		const told = checkRules(copy).faults.map((fault) => lineOfFault(copy, fault));
		expect(told).toHaveLength(marksIn(copy));
		for (const one of told) expect(one).toMatch(/\.json:\d+: fill in "[A-Z-]+": \S/);
	});

	test('and is whole once it is filled in', () => {
		for (const [file, change] of Object.entries(filled)) {
			const path = join(copy, file);
			writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')) as Tree), null, '\t'));
		}
		expect(checkRules(copy).faults.map((fault) => lineOfFault(copy, fault))).toEqual([]);
	});
});

type Tree = { [key: string]: Json };

function marksIn(copy: string): number {
	return Object.keys(readAll(copy)).reduce(
		(sum, file) =>
			sum +
			readFileSync(join(copy, file), 'utf8')
				.split('\n')
				.filter((line) => line.includes(MARKER)).length,
		0,
	);
}

const answers: Tree = { recognition: 'severe', 'probe-hours': 12 };
/** What an author writes. */
const filled: Record<string, (file: Tree) => Tree> = {
	'benefits/person/probekraft.json': (file) => ({
		...file,
		...{ nature: 'discretion', form: ['cost-coverage'], purpose: 'assistance', incomeTest: 'none', carriers: [] },
		apply: { office: 'integrationsamt', place: 'job', before: 'none', decision: 'none' },
		requires: { all: [{ use: 'covered-person' }, (file.requires as { all: Json[] }).all[1]!] },
	}),
	'benefits/person/probekraft.examples.json': (file) => ({
		...file,
		examples: <Json[]>[
			{ says: 'Mit zwölf Stunden in der Woche gibt es sie (Muster).', answers, verdict: 'likely' },
			{
				says: 'Mit neun Stunden in der Woche gibt es sie nicht (Muster).',
				answers: { ...answers, 'probe-hours': 9 },
				verdict: 'unlikely',
				unmet: ['probe-enough'],
			},
			{
				says: 'Ohne festgestellte Behinderung gibt es sie nicht (Muster).',
				answers: { ...answers, recognition: 'none' },
				verdict: 'unlikely',
				unmet: ['covered-person'],
			},
			{
				says: 'Wie viele Stunden es sind, ist noch zu klären (Muster).',
				answers: { recognition: 'severe' },
				verdict: 'clarify',
			},
		],
	}),
	'texts/de/benefits/person.json': (file) => ({
		...file,
		probekraft: {
			...{ title: 'Probekraft', summary: 'Ein Muster.', inSentence: { as: 'eine Probekraft' } },
			...{ covers: ['Muster'], notCovered: ['Anderes'], steps: { apply: 'Stellen Sie den Antrag.' } },
			...{ documents: ['Antrag'], search: ['Probe'] },
			requirements: { 'probe-enough': { label: 'Es sind genug Stunden', unmet: 'Fragen Sie das Amt.' } },
			call: ['Guten Tag, ich brauche eine Probekraft.', 'Ich arbeite in [Ort].', 'Welche Unterlagen brauchen Sie?'],
		},
	}),
	'questions/needs.json': (file) => ({
		...file,
		questions: (file.questions as Tree[]).map((one) =>
			one.id === 'probe-hours' ? { ...one, unit: 'hours-per-week', min: 0, max: 80, open: 'self' } : one,
		),
	}),
	'texts/de/questions/needs.json': (file) => ({
		...file,
		questions: {
			...(file.questions as Tree),
			'probe-hours': {
				...{ question: 'Wie viele Stunden?', short: 'Stunden', why: 'Es kommt darauf an.', unit: 'Stunden' },
			},
		},
	}),
	'figures/hours.json': (file) => ({
		...file,
		figures: {
			...(file.figures as Tree),
			probe: {
				...{ unit: 'hours-per-week', norms: ['sgb9-185-5-s1'], source: 'SGB IX § 185 Abs. 5 Satz 1' },
				...{ values: { '2018-01-01': 10 }, verifiedOn: '2026-11-22', reviewBy: '2027-12-31' },
			},
		},
	}),
	'texts/de/figures.json': (file) => ({ ...file, hours: { ...(file.hours as Tree), probe: 'Stunden einer Probe' } }),
};
