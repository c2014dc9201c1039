/** The page of the search: typing, reading, choosing, with the keyboard, and when something is missing. */
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { texts } from '#lib/i18n/texts.ts';
import { SearchDesk } from './desk.svelte.ts';
import Search from './Search.svelte';
import { searchFile } from './search-file.ts';

const words = await texts('de', ['search']);
const file = JSON.stringify(await searchFile());
const answer = vi.fn<typeof fetch>();

beforeEach(() => {
	answer.mockReset();
	answer.mockImplementation(() => Promise.resolve(new Response(file)));
	vi.stubGlobal('fetch', answer);
});

async function open(): Promise<{ desk: SearchDesk; box: HTMLElement }> {
	const desk = new SearchDesk();
	render(Search, { desk, texts: words });
	await vi.waitFor(() => expect(desk.state).not.toBe('loading'));
	return { desk, box: screen.getByRole('searchbox', { name: 'Wonach suchen Sie?' }) };
}
const best = () => screen.getByRole('region', { name: 'Am besten passt' });
const links = (region: HTMLElement) => within(region).getAllByRole('link');

describe('the page of the search', () => {
	test('answers while one types, the best first, the rest by kind, what was asked for marked', async () => {
		const { box } = await open();
		await userEvent.type(box, 'Kündigung');
		expect(links(best())).toHaveLength(3);
		expect(within(best()).getAllByText(/Kündigung/, { selector: 'mark' }).length).toBeGreaterThan(2);
		expect(screen.getByRole('region', { name: /^Leistungen und Rechte \(\d+\)$/ })).toBeInTheDocument();
		expect(screen.getByText(/^\d+ Treffer$/, { selector: '.said' })).toBeInTheDocument();
		expect(screen.queryByRole('heading', { name: 'Oder in den Listen nachsehen' })).toBeNull();
	});

	test('says the count once typing pauses', async () => {
		const { box } = await open();
		await userEvent.type(box, 'Zusatzurlaub');
		await vi.waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/^\d+ Treffer$/), { timeout: 3_000 });
	});

	test('leads to the results with Enter, and shows all of a kind from the first new one on', async () => {
		const { box } = await open();
		await userEvent.type(box, 'Kündigung{Enter}');
		expect(screen.getByRole('heading', { name: 'Am besten passt' })).toHaveFocus();
		const [more] = screen.getAllByRole('button', { name: /^Alle \d+ zeigen$/ });
		const section = more?.closest('section') as HTMLElement;
		const few = links(section).length;
		await userEvent.click(more as HTMLElement);
		expect(links(section).length).toBeGreaterThan(few);
		expect(links(section)[few]).toHaveFocus();
	});

	test('sends nothing of what is typed: the index is asked for once, and the address stays', async () => {
		const before = location.href;
		const { box } = await open();
		await userEvent.type(box, 'Chef will mich loswerden{Enter}');
		expect(answer.mock.calls.map(([address]) => address)).toEqual(['/search/all.json']);
		expect(location.href).toBe(before);
		expect(box).not.toHaveAttribute('name');
	});

	test('offers other words, the guide and the telephone where nothing is found', async () => {
		const { box } = await open();
		await userEvent.type(box, 'Arpeitzasisdentz{Enter}');
		const nothing = screen.getByRole('region', { name: 'Dazu haben wir nichts gefunden' });
		expect(screen.getByRole('heading', { name: 'Dazu haben wir nichts gefunden' })).toHaveFocus();
		expect(within(nothing).getByRole('link', { name: 'Fragen beginnen' })).toHaveAttribute('href', '/');
		expect(within(nothing).getByRole('link', { name: '115' })).toHaveAttribute('href', 'tel:115');
		await userEvent.click(within(nothing).getByRole('button', { name: 'Arbeitsassistenz' }));
		expect(box).toHaveValue('Arbeitsassistenz');
		expect(links(best())[0]).toHaveAttribute('href', '/benefits/arbeitsassistenz/');
	});

	test('says which word it knows nothing for, beside what it found', async () => {
		const { box } = await open();
		await userEvent.type(box, 'Zusatzurlaub Xylophon');
		expect(screen.getByText('Xylophon')).toBeInTheDocument();
		expect(links(best())[0]).toHaveAttribute('href', '/benefits/zusatzurlaub/');
	});

	test('can be tried again where the index could not be fetched', async () => {
		answer.mockImplementationOnce(() => Promise.reject(new TypeError('no network')));
		const { desk, box } = await open();
		expect(screen.getByRole('alert')).toHaveTextContent('Die Suche konnte nicht geladen werden');
		await userEvent.type(box, 'Zusatzurlaub');
		await userEvent.click(screen.getByRole('button', { name: 'Noch einmal versuchen' }));
		await vi.waitFor(() => expect(desk.state).toBe('ready'));
		expect(links(best())[0]).toHaveAttribute('href', '/benefits/zusatzurlaub/');
		expect(screen.queryByRole('alert')).toBeNull();
	});

	test.each([
		['ten thousand letters', 'x'.repeat(10_000)],
		['ten thousand words', 'Kündigung '.repeat(1_000)],
		['signs', '§§§ ??? \\ {{{'],
		['right to left', 'إعاقة في العمل'],
		['code', '<img src=x onerror=alert(1)>'],
	])('takes %s as text', async (_, typed) => {
		const { desk } = await open();
		desk.typed = typed;
		await vi.waitFor(() =>
			expect(screen.queryByText(/Treffer$|^Nichts gefunden$/, { selector: '.said' })).not.toBeNull(),
		);
		expect(document.querySelector('main img, search img')).toBeNull();
	});
});
