import { render, screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { texts as load, type Texts } from '#lib/i18n/texts.ts';
import Publisher from './Publisher.svelte';

let texts: Texts;
beforeEach(async () => {
	texts = await load('de', ['about', 'feedback']);
});

const show = (publisher?: string, feedbackAddress?: string) =>
	render(Publisher, { publisher, feedbackAddress, reviewed: '2026-11-29', texts });

describe('who offers the site', () => {
	it('is said where the host says it, with the day of the last review', () => {
		show('Beratungsstelle Musterstadt', 'fehler@example.org');
		expect(screen.getByText('Diese Seite bietet an: Beratungsstelle Musterstadt.')).toBeVisible();
		expect(screen.getByText(/zuletzt am 29. November 2026/)).toBeVisible();
		expect(screen.getByRole('link', { name: 'Fehler oder Hürde melden' })).toBeVisible();
	});

	it('is honestly not known where it does not, and nothing is offered to write to', () => {
		show();
		expect(screen.getByText(/nicht angegeben, wer sie anbietet/)).toBeVisible();
		expect(screen.queryByRole('link')).toBeNull();
	});
});
