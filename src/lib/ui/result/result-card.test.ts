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

const show = (its: Parameters<typeof card>[0]) => render(ResultCard, { card: card(its), texts: words });

describe('a card', () => {
	it('says its verdict in words, whether it is a claim, and what must come first', () => {
		show({});
		const article = screen.getByRole('article', { name: 'Arbeitsassistenz' });
		expect(within(article).getByText('Wahrscheinlich ja')).toBeVisible();
		expect(within(article).getByText('Anspruch')).toBeVisible();
		expect(article).toHaveTextContent('Antrag stellen, bevor es losgeht');
	});

	it('hides its signs from screen readers, because a word stands beside each', () => {
		const { container } = show({ reasons: [reason({ truth: 'open' }), reason({ id: 'hours', truth: 'unmet' })] });
		for (const sign of container.querySelectorAll('svg')) expect(sign).toHaveAttribute('aria-hidden', 'true');
		expect(screen.getByText('offen')).toBeInTheDocument();
		expect(screen.getByText('nicht erfüllt')).toBeInTheDocument();
	});

	it('names what is open, where it stands and the way to answer it', () => {
		show({ verdict: 'clarify', open: [open()] });
		expect(screen.getByText('Wie viele Stunden arbeiten Sie?')).toBeVisible();
		expect(screen.getByText(/Arbeitsvertrag/)).toBeVisible();
		expect(screen.getByRole('link', { name: 'Jetzt beantworten: Wie viele Stunden arbeiten Sie?' })).toHaveAttribute(
			'href',
			'/guide/person/hours/',
		);
	});

	it('does not ask again what was said and is for an office to settle', () => {
		show({ verdict: 'clarify', open: [open({ said: 'GdB beantragt' })] });
		expect(screen.getByText(/„GdB beantragt“ lässt das offen/)).toBeVisible();
		expect(screen.queryByText(/Jetzt beantworten/)).toBeNull();
	});

	it('names the body that comes first, why, and where to turn', () => {
		show({ verdict: 'elsewhere', carriers: [carrier()] });
		const article = screen.getByRole('article');
		expect(within(article).getByRole('heading', { name: 'Zuerst zuständig' })).toBeVisible();
		expect(within(article).getByText('Deutsche Rentenversicherung')).toBeVisible();
		expect(within(article).getByText(/Dort beantragen/)).toBeVisible();
	});

	it('does not say as a fact why a body may come first', () => {
		show({ verdict: 'clarify', carriers: [carrier({ sure: false })] });
		expect(screen.getByText('Möglicher Grund:')).toBeVisible();
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
