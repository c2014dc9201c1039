/** Rule files on disk that are wrong: reading them, and so the build and every test, stops with file, path and reason. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readRules } from '../src/cli/read-rules.ts';
import { rules } from '../scripts/rules-plugin.ts';
import { folder } from './rules.ts';

let copy = '';
beforeEach(() => {
	copy = mkdtempSync(join(tmpdir(), 'rules-'));
	cpSync(folder, copy, { recursive: true });
});
afterEach(() => rmSync(copy, { recursive: true }));

const change = (file: string, from: string, to: string) => {
	const path = join(copy, file);
	const text = readFileSync(path, 'utf8');
	expect(text).toContain(from);
	writeFileSync(path, text.replace(from, to));
};

test('a file that is no JSON', () => {
	change('questions/work.json', '{', '');
	expect(() => readRules(copy)).toThrow(/^questions\/work\.json: is no JSON/);
});

test('a comma too many, on the line on which it stands', () => {
	const text = readFileSync(join(copy, 'questions/work.json'), 'utf8');
	const at = text.split('\n').findIndex((line) => line.includes('"weekly-hours"'));
	change('questions/work.json', '"id": "weekly-hours",', '"id": "weekly-hours",,');
	expect(() => readRules(copy)).toThrow(new RegExp(`is no JSON: .*\\(line ${String(at + 1)}\\)`));
});

test('a figure that does not exist', () => {
	change('requirements/enough-hours.json', 'hours.minimum', 'hours.least');
	expect(() => readRules(copy)).toThrow('requirements/enough-hours.json: when.any.0: no figure "hours.least"');
});

test('a benefit whose question its guide never asks', () => {
	change('guides/person.json', '"id": "timing"', '"id": "wish", "questions": []');
	expect(() => readRules(copy)).toThrow(/^guides\/person\.json: .*no question "timing"/);
});

test('a figure that holds only from a later day', () => {
	change('figures/hours.json', '2018-01-01', '2999-01-01');
	expect(() => readRules(copy)).toThrow(/^guides\/\w+\.json: .*no figure "hours\.\S+" on /);
});

test('the build stops too', () => {
	change('requirements/enough-hours.json', 'hours.minimum', 'hours.least');
	const { buildStart } = rules(copy);
	expect(buildStart).toThrow('no figure "hours.least"');
});
