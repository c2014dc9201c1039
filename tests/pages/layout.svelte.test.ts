import { render, screen } from '@testing-library/svelte';
import { createRawSnippet, flushSync } from 'svelte';
import { beforeEach, expect, it, vi } from 'vitest';
import { sourceLanguage } from '#lib/i18n/languages.ts';
import { texts } from '#lib/i18n/texts.ts';
import Layout from '../../src/routes/+layout.svelte';

const arrivals = vi.hoisted((): ((to: { type: string; to: null }) => void)[] => []);
vi.mock('$app/navigation', () => ({
	afterNavigate: (arrive: (to: { type: string; to: null }) => void) => arrivals.push(arrive),
	beforeNavigate: () => {},
}));
vi.mock('$app/state', () => ({ page: { route: { id: '/vehicle' }, status: 200, url: new URL('http://localhost/') } }));
vi.stubGlobal('reportError', vi.fn());
beforeEach(() => void (arrivals.length = 0));

it('a page that cannot be drawn leaves a sentence, the menu and ways out, and the next page is shown', async () => {
	let broken = true;
	const children = createRawSnippet(() => ({
		render: () => {
			if (broken) throw new RangeError('Invalid time value');
			return '<p>the next page</p>';
		},
	}));
	const words = await texts(sourceLanguage, ['shell']);
	render(Layout, { data: { texts: words, asOf: '2026-11-22' }, children } as never);
	flushSync();
	expect(reportError).toHaveBeenCalledOnce();
	await vi.waitFor(() => expect(document.querySelector('main')?.childElementCount).toBeGreaterThan(0), {
		timeout: 10_000,
	});
	expect(screen.getAllByRole('link').length).toBeGreaterThan(3);
	broken = false;
	for (const arrive of arrivals) arrive({ type: 'link', to: null });
	flushSync();
	expect(screen.getByText('the next page')).toBeTruthy();
});
