import norms from 'virtual:norms';
import { describe, expect, test } from 'vitest';
import { pageOf } from '#features/citation/address.ts';
import { cite } from '#features/citation/cite.ts';
import { matching } from './filter.ts';
import { lawViews, provisions, provisionView } from './law-pages.ts';

const views = provisions.map(({ id }) => provisionView(id));
const laws = lawViews();

describe('the pages of provisions', () => {
	test('hold a place for every norm that anything cites', () => {
		const places = views.flatMap((view) => view?.parts.map(({ id }) => `${view.href}#${id}`) ?? []);
		for (const norm of Object.keys(norms.norms)) {
			const page = pageOf(norm);
			// A section cited as a whole is the page itself.
			if (page.includes('#')) expect(places).toContain(page);
			else expect(views.some((view) => view?.href === page)).toBe(true);
		}
	});

	test('lead to the official text of their own section', () => {
		for (const view of views) expect(view?.official).toBe(cite(view?.id ?? '').href);
		expect(provisionView('sgb9-185a')?.official).toBe('https://www.gesetze-im-internet.de/sgb_9_2018/__185a.html');
	});

	test.each(views.map((view) => [view?.id, view] as const))('tell %s in words only', (_, view) => {
		const said = [view?.title, view?.text, view?.status, view?.law, ...(view?.parts ?? []).map(({ name }) => name)];
		const items = view?.parts
			.flatMap(({ groups }) => groups)
			.flatMap(({ label, items }) => [label, ...items.map(({ text }) => text)]);
		for (const text of [...said, ...(items ?? [])])
			expect(text ?? '').not.toMatch(/\{\{|NaN|undefined|^[a-z0-9-]+$|^[a-z]+:/);
	});

	test('name calculators and tools by what their code cites', () => {
		const tools = (id: string) =>
			provisionView(id)?.parts.flatMap(({ groups }) => groups.flatMap(({ items }) => items.map((item) => item.href)));
		expect(tools('sgb9-160')).toContain('/levy/');
		expect(tools('kfzhv-6')).toContain('/vehicle/');
		expect(tools('bgb-188')).toContain('/deadlines/');
	});

	test('say of a part for whom it is, what it requires, and where its questions begin', () => {
		const part = provisionView('sgb9-185')?.parts.find(({ id }) => id === 'sgb9-185-5');
		expect(part?.whom).toMatch(/^Für: Menschen mit Behinderung/);
		const benefit = part?.groups.flatMap(({ items }) => items).find(({ check }) => check);
		expect(benefit?.check).toBe('/guide/person/#arbeitsassistenz');
		const all = views.flatMap((view) => view?.parts ?? []);
		const required = all.flatMap(({ groups }) => groups).filter(({ label }) => label.startsWith('Voraussetzung'));
		expect(required.some(({ plain }) => plain)).toBe(true);
		expect(required.filter(({ plain }) => plain).every(({ items }) => items.length <= 6)).toBe(true);
	});

	test('give figures with value and unit', () => {
		const part = provisionView('sgb9-185')?.parts.find(({ id }) => id === 'sgb9-185-2-s3');
		const texts = part?.groups.flatMap(({ items }) => items.map(({ text }) => text));
		expect(texts).toContain('Mindeststunden: 15 Stunden je Woche');
	});

	test('do not exist for a provision that is not listed', () => {
		expect(provisionView('sgb9-1')).toBeUndefined();
		expect(provisionView('__proto__')).toBeUndefined();
	});
});

describe('the search in the list', () => {
	const found = (wanted: string) => matching(laws, wanted).flatMap(({ provisions: own }) => own.map(({ id }) => id));

	test('shows everything for nothing', () => expect(found('  ')).toHaveLength(provisions.length));

	test('takes a number for the section', () => {
		expect(found('§ 18 SchwbAV')).toEqual(['schwbav-18']);
		expect(found('§18')).toEqual(['schwbav-18', 'sgb4-18', 'sgb9-18']);
		expect(found('26a')).toEqual(['schwbav-26a']);
	});

	test('takes words from title and explanation, all of them', () => {
		expect(found('wohnung')).toContain('schwbav-22');
		expect(found('kündigung zustimmung')).toContain('sgb9-168');
		expect(found('kündigung wohnungsbau')).toEqual([]);
	});
});
