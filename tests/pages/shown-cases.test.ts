import 'fake-indexeddb/auto';
import { cleanup } from '@testing-library/svelte';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { checksum } from '#lib/case/checksum.ts';
import { readFile } from '#lib/case/export-file.ts';
import { importCases } from '#lib/case/import-cases.ts';
import { ImportFailure } from '#lib/case/import-failure.ts';
import { recordVersion } from '#lib/case/migrate.ts';
import { emptyLevy, levyGuide } from '#lib/case/levy-case.ts';
import { caseSchema, keyDays } from '#lib/case/schema.ts';
import { IndexedDbMedium } from '#lib/case/indexed-db.ts';
import { aCase, aDevice, inDatabase, monday } from '#lib/case/testing/builders.ts';
import type { Case, CaseStore, Found, Json } from '#lib/case/types.ts';
import { texts } from '#lib/i18n/texts.ts';
import { guide, guideIds } from '#lib/rules/guides.ts';
import { remember } from '#features/open-case/current-case.ts';
import { closeCase, openCase } from '#features/open-case/open-case.ts';
import { draw, pagesOf, unreadable } from './case-pages.ts';
import { viewsOf } from './case-views.ts';
import { generatedCases } from './generated-cases.ts';

const address = vi.hoisted(() => ({ params: {} as Record<string, string> }));
let opened: { store: CaseStore; found: Found };
let device: ReturnType<typeof aDevice>;
vi.mock('#features/open-case/store.ts', () => ({ cases: () => Promise.resolve(opened) }));
vi.mock('$app/navigation', () => ({
	goto: () => Promise.resolve(),
	afterNavigate: () => {},
	beforeNavigate: () => {},
}));
vi.mock('$app/state', () => ({
	page: {
		get params() {
			return address.params;
		},
		state: {},
		url: new URL('http://localhost/'),
	},
}));

/** Files that are tried; `CASES` for more. Of each that is let in all is worked out that pages say of it. */
const count = Number(process.env.CASES ?? 150);
/** So many are also stored, opened and drawn on one page, and one of them on every page. */
const drawnOnOne = 20;

const levy = { ...emptyLevy('2025'), jobs: '100', occupied: '2' } as unknown as Record<string, Json>;
const levyDay = (year: string): Json => ({ event: 'levy-year', land: '', typed: { 'levy-year': { year } } });

const order = Object.keys(caseSchema.entries);
/** A file that holds this case, unharmed. */
function fileOf(it: Record<string, unknown>): Blob {
	const names = [...order.filter((name) => name in it), ...Object.keys(it).filter((name) => !order.includes(name))];
	const cases = [Object.fromEntries(names.map((name) => [name, it[name]]))];
	const sum = checksum(JSON.stringify(cases));
	return new Blob([JSON.stringify({ format: 'begleithilfe-case', version: 1, exportedAt: monday, cases, sum })]);
}

async function read(it: Record<string, unknown>): Promise<Case[] | string> {
	try {
		return await readFile(fileOf(it));
	} catch (error) {
		if (error instanceof ImportFailure) return error.code;
		throw error;
	}
}

async function readCase(raw: Record<string, unknown>): Promise<Case | string> {
	const taken = await read(raw);
	return typeof taken === 'string' ? taken : (taken[0] ?? 'none');
}

const failures: unknown[] = [];
const fail = (failure: unknown) => void failures.push(failure);
beforeEach(() => {
	sessionStorage.clear();
	failures.length = 0;
	process.on('uncaughtException', fail).on('unhandledRejection', fail);
});
afterEach(() => {
	cleanup();
	device?.close();
	process.off('uncaughtException', fail).off('unhandledRejection', fail);
});

/** Takes a case in, opens it in this tab and draws pages; the text of each, by page. */
async function shown(it: Case, pages: ReturnType<typeof pagesOf>): Promise<Record<string, string>> {
	device = aDevice();
	const tab = () => device.tab({ medium: new IndexedDbMedium() });
	const { store } = await tab();
	const { added, failure } = await importCases(store, [it], () => 'copy');
	expect(failure).toBeNull();
	const [stored] = added;
	opened = await tab();
	const { trouble, damaged, cases } = opened.found;
	const there = cases.some(({ id }) => id === stored?.id);
	expect({ trouble, damaged, there }).toEqual({ trouble: null, damaged: [], there: true });
	remember(it.guide, stored?.id ?? '');
	if (guideIds.includes(it.guide)) expect(await openCase(it.guide)).toBeDefined();
	const said: Record<string, string> = {};
	for (const [folder, params] of pages) {
		address.params = params;
		said[folder] = (await draw(folder, params)).textContent;
		cleanup();
	}
	device.close();
	for (const guide of [...guideIds, levyGuide]) closeCase(guide);
	sessionStorage.clear();
	return said;
}

/** Throws for a page that failed, or still waits, or says what nobody can read. */
async function showWell(it: Case, pages: ReturnType<typeof pagesOf>): Promise<void> {
	failures.length = 0;
	try {
		const said = await shown(it, pages);
		expect(failures).toEqual([]);
		for (const text of Object.values(said)) expect(text).not.toMatch(unreadable);
	} catch (error) {
		throw new Error(`cannot be shown: ${JSON.stringify(it)}`, { cause: error });
	}
}

/** Throws for a case of which some page could not say what it says. */
async function sayWell(it: Case): Promise<void> {
	try {
		expect(await viewsOf(it)).not.toMatch(/Invalid Date/);
	} catch (error) {
		throw new Error(`cannot be shown: ${JSON.stringify(it)}`, { cause: error });
	}
}

const person = { guide: 'person', answers: { 'wanted-help': ['assistance'], recognition: 'severe' } };
const group = { name: '', count: '1', hours: 'few', id: 'a' };

/** Those with data are drawn where these are shown, the others on every page. */
it.each<[string, Partial<Case>]>([
	['an ordinary case', person],
	[
		'a vehicle of a year without figures',
		{ ...person, data: { vehicle: { year: '1900', netIncome: '2000', dependants: '1', price: '20000' } } },
	],
	['a vehicle of no year', { ...person, data: { vehicle: { year: 'x' } } }],
	['a levy of a year without rates', { guide: levyGuide, data: { levy: { ...levy, year: '1900' } } }],
	['a levy of no year', { guide: levyGuide, data: { levy: { ...levy, year: 'x', mode: 'months', compare: 'x' } } }],
	['a levy of nothing but its year', { guide: levyGuide, data: { levy: { year: '2025' } } }],
	['groups with the same id', { guide: levyGuide, data: { levy: { ...levy, groups: [group, group, group] } } }],
	['a levy that is none', { guide: levyGuide, data: { levy: [1] } }],
	['a deadline of a levy year that is none', { ...person, data: { deadlines: levyDay('x') } }],
	['a deadline of a levy year long ago', { ...person, data: { deadlines: levyDay('0000') } }],
	['a deadline of a levy year far ahead', { ...person, data: { deadlines: levyDay('99999999') } }],
	[
		'a Land that is none',
		{
			...person,
			data: {
				deadlines: {
					event: 'decision-office',
					land: 'constructor',
					typed: { 'decision-office': { day: '1.4.2026', arrived: '1.4.2026' } },
				},
			},
		},
	],
	['a letter for what is no benefit', { ...person, data: { letter: { benefit: 'constructor', subjects: { a: 1 } } } }],
	['a first key day', { ...person, keyDate: keyDays.first }],
	['a last key day', { ...person, keyDate: keyDays.last }],
	['a guide that does not exist', { guide: 'other', data: { levy } }],
	[
		'times at the end of all',
		{ ...person, createdAt: '0000-01-01T00:00:00.000Z', updatedAt: '9999-12-31T23:59:59.999Z' },
	],
])('is shown: %s', async (_, content) => {
	const raw = { ...aCase(), ...content, revision: 1 };
	const taken = await read(raw);
	if (typeof taken === 'string') return expect.unreachable(taken);
	const [page] = Object.keys(raw.data);
	for (const it of taken)
		await showWell(
			it,
			pagesOf(it.guide).filter(([folder]) => page === undefined || folder === `${page}/` || folder === 'cases/'),
		);
});

it.each([
	['updatedAt', '2026-01-01T00:00:00+01'],
	['updatedAt', '2026-01-01T00:00:00.000+01:00'],
	['createdAt', '2026-02-30T00:00:00.000Z'],
	['updatedAt', '+012026-01-01T00:00:00.000Z'],
	['keyDate', '0000-00-00'],
	['keyDate', '1800-01-01'],
	['keyDate', '2021-12-31'],
	['keyDate', '2100-01-01'],
	['keyDate', '2026-99-99'],
	['keyDate', '2026-02-30'],
])('is refused, and listed as damaged where it is stored: %s %s', async (part, value) => {
	const it = { ...aCase({ id: 'bad' }), revision: 1, [part]: value };
	expect(await read(it)).toBe('damaged');
	device = aDevice();
	await (await device.tab()).store.save(aCase({ id: 'good', ...person }), aCase({ id: 'good', ...person }), monday);
	const text = JSON.stringify({ version: recordVersion, ...it });
	await inDatabase((store) => store.put({ revision: 1, text, sum: checksum(text) }, 'bad'));
	opened = await device.tab();
	expect(opened.found.damaged).toMatchObject([{ id: 'bad', reason: 'shape', raw: text }]);
	expect((await draw('cases/')).textContent).toMatch(/Fall ohne Namen[^]*Beschädigte Fälle[^]*Fall bad/);
	cleanup();
	expect((await draw('')).textContent).toContain('Fall fortsetzen?');
});

it('every case that is let in can be shown', async () => {
	let drawn = 0;
	const taken: Case[] = [];
	const refused = new Map<string, number>();
	for (const raw of fc.sample(await generatedCases(), { numRuns: count })) {
		const read = await readCase(raw);
		if (typeof read === 'string') {
			refused.set(read, (refused.get(read) ?? 0) + 1);
			continue;
		}
		taken.push(read);
		await sayWell(read);
	}
	const step = Math.max(1, Math.floor(taken.length / drawnOnOne));
	for (const [place, it] of taken.filter((_, at) => at % step === 0).entries()) {
		const pages = pagesOf(it.guide);
		const some = place % drawnOnOne === 0 ? pages : [pages[place % pages.length] ?? (['', {}] as const)];
		await showWell(it, some as typeof pages);
		drawn += some.length;
	}
	// Two in five are; far fewer would be a fault of what is generated.
	expect(taken.length).toBeGreaterThan(count / 5);
	const sentences = await texts('de', ['cases']);
	for (const code of refused.keys()) expect(sentences.has(`cases:import.failure.${code}`)).toBe(true);
	const figures = { files: count, taken: taken.length, refused: Object.fromEntries(refused), drawn };
	if (process.env.CASES) console.info(figures);
}, 3_600_000);

it('every guide holds figures for every key day that is let in', async () => {
	const last = Number(keyDays.last.slice(0, 4));
	for (const id of guideIds) {
		await guide(id, keyDays.first);
		await guide(id, keyDays.last);
		for (let year = 2022; year <= last; year += 7)
			for (const day of ['01-01', '06-30', '12-31']) await guide(id, `${String(year)}-${day}`);
	}
});
