import { render, screen } from '@testing-library/svelte';
import { createRawSnippet, flushSync, tick } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import { texts } from '#lib/i18n/texts.ts';
import Wait from './Wait.svelte';
import { Waiting } from './waiting.svelte.ts';

vi.stubGlobal('reportError', vi.fn());
afterEach(() => vi.useRealTimers());

async function aPage(work: () => Promise<string>, shows: (value: string) => string = (value) => `<p>${value}</p>`) {
	const waiting = new Waiting(work);
	const children = createRawSnippet((value: () => string) => ({ render: () => shows(value()) }));
	const words = await texts('de', ['waiting']);
	render(Wait, {
		waiting: waiting as Waiting<unknown>,
		texts: words,
		sentence: 'wird geöffnet',
		children: children as never,
	});
	return waiting;
}

it('says what is waited for, and shows what comes', async () => {
	const waiting = await aPage(async () => 'there');
	expect(screen.getByText('wird geöffnet')).toBeTruthy();
	await waiting.start();
	flushSync();
	expect(screen.queryByText('wird geöffnet')).toBeNull();
	expect(screen.getByText('there')).toBeTruthy();
});

it('says that it failed, with ways out, and tries again', async () => {
	let tries = 0;
	const waiting = await aPage(async () => {
		if (tries++ === 0) throw new Error('no network');
		return 'there';
	});
	await waiting.start();
	flushSync();
	expect(screen.getByText(/konnte nicht geöffnet werden/)).toBeTruthy();
	expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/cases/', '/']);
	screen.getByRole('button', { name: 'Noch einmal versuchen' }).click();
	await vi.waitFor(() => expect(screen.getByText('there')).toBeTruthy());
});

it('says so when it takes too long, and still shows what comes late', async () => {
	vi.useFakeTimers();
	let come: (value: string) => void = () => undefined;
	const waiting = await aPage(() => new Promise((resolve) => (come = resolve)));
	const ended = waiting.start();
	await vi.advanceTimersByTimeAsync(10_000);
	flushSync();
	expect(screen.getByText(/dauert länger/)).toBeTruthy();
	come('late');
	await ended;
	flushSync();
	expect(screen.getByText('late')).toBeTruthy();
});

it('is not left blank where what came cannot be shown', async () => {
	const waiting = await aPage(
		async () => 'there',
		() => {
			throw new Error('twice the same key');
		},
	);
	await waiting.start();
	flushSync();
	await tick();
	expect(screen.getByText(/konnte nicht geöffnet werden/)).toBeTruthy();
	expect(screen.getByRole('button', { name: 'Seite neu laden' })).toBeTruthy();
});
