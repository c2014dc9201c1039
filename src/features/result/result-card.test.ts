import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { texts, type Texts } from '#lib/i18n/texts.ts';
import ResultCard from './ResultCard.svelte';
import { card, carrier, open, reason } from './testing/builders.ts';

let words: Texts;
beforeAll(async () => {
	words = await texts('de', ['result', 'terms']);
});

/** Shows a card, opened. */
function show(its: Parameters<typeof card>[0]) {
	const shown = render(ResultCard, { card: card(its), texts: words });
	shown.container.querySelector('details')?.setAttribute('open', '');
	return shown;
}

describe('a card', () => {
	it('says its verdict in words, whether it is a claim, and what must come first', () => {
		show({});
		const article = screen.getByRole('article', { name: 'Arbeitsassistenz' });
		expect(within(article).getByText('Wahrscheinlich ja')).toBeVisible();
		expect(within(article).getByText('Anspruch')).toBeVisible();
		expect(article).toHaveTextContent('Antrag stellen, bevor es losgeht');
	});

	it('is closed at first, and its name says which it is', () => {
		const { container } = render(ResultCard, { card: card(), texts: words });
		expect(container.querySelector('details')).not.toHaveAttribute('open');
		expect(screen.getByRole('heading', { level: 3, name: 'Arbeitsassistenz' })).toBeVisible();
	});

	it('hides its signs from screen readers, because a word stands beside each', () => {
		const { container } = show({ reasons: [reason({ truth: 'open' }), reason({ id: 'hours', truth: 'unmet' })] });
		for (const sign of container.querySelectorAll('svg')) expect(sign).toHaveAttribute('aria-hidden', 'true');
		expect(screen.getByText('offen')).toBeInTheDocument();
		expect(screen.getByText('nicht erfüllt')).toBeInTheDocument();
	});

	it('names what is open, and leads to where it is answered, once for all benefits', () => {
		show({ verdict: 'clarify', open: [open()] });
		expect(screen.getByRole('link', { name: 'Stunden' })).toHaveAttribute('href', '#open-hours');
	});

	it('names the body that comes first, why, and where to turn', () => {
		show({ verdict: 'elsewhere', carriers: [carrier()] });
		const article = screen.getByRole('article');
		expect(within(article).getByRole('heading', { name: 'Zuerst zuständig' })).toBeVisible();
		expect(within(article).getByText('Deutsche Rentenversicherung')).toBeVisible();
		expect(within(article).getByText(/Dort beantragen/)).toBeVisible();
	});

	it('names behind it, under a heading of its own, who pays what it leaves', () => {
		const rest = carrier({ id: 'agency', name: 'Agentur für Arbeit', rest: true });
		show({ verdict: 'elsewhere', carriers: [carrier({ id: 'health', name: 'Krankenkasse' }), rest] });
		const names = screen
			.getAllByText(/^(Zuerst zuständig|Danach: für das.*|Krankenkasse|Agentur für Arbeit)$/)
			.map(({ textContent }) => textContent);
		expect(names).toEqual([
			'Zuerst zuständig',
			'Krankenkasse',
			'Danach: für das, was die erste Stelle nicht zahlt',
			'Agentur für Arbeit',
		]);
	});

	it('names bodies that may come first as a list, and says why in another place', () => {
		const two = [carrier({ sure: false }), carrier({ id: 'agency', name: 'Agentur für Arbeit', sure: false })];
		show({ verdict: 'clarify', carriers: two });
		for (const { name } of two) expect(screen.getByText(name).tagName).toBe('LI');
		expect(screen.getByRole('link', { name: 'Mehr zu diesen Stellen' })).toHaveAttribute('href', '#carriers');
	});

	it('says why not and what to do, and asks nobody to apply first', () => {
		show({ verdict: 'unlikely', reasons: [reason({ truth: 'unmet', unmet: 'Beantragen Sie die Gleichstellung.' })] });
		expect(screen.getByText('Beantragen Sie die Gleichstellung.')).toBeVisible();
		expect(screen.queryByText('Antrag stellen, bevor es losgeht')).toBeNull();
	});

	it('computes what would change it only when asked', async () => {
		const changes = vi.fn(() => ['Stunden in der Woche: mindestens 15']);
		show({ verdict: 'unlikely', changes });
		expect(changes).not.toHaveBeenCalled();
		await userEvent.click(screen.getByText('Was würde etwas ändern?'));
		expect(await screen.findByText('Stunden in der Woche: mindestens 15')).toBeInTheDocument();
	});

	it('links each provision to where it is explained, on this site', () => {
		show({ reasons: [] });
		const link = screen.getByRole('link', { name: '§ 185 Abs. 5 SGB IX' });
		expect(link).toHaveAttribute('href', '/law/sgb9-185/#sgb9-185-5');
		expect(link).not.toHaveAttribute('rel');
	});
});
