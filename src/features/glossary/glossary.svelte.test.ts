import { render, screen, within } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { expect, test } from 'vitest';
import { texts } from '#lib/i18n/texts.ts';
import Glossary from './Glossary.svelte';
import Term from './Term.svelte';
import { terms } from './terms.ts';

const all = await terms('de');
const words = await texts('de', ['search']);

test('every term has a place of its own, its other names, one explanation and the way to the law', () => {
	render(Glossary, { terms: all, texts: words });
	expect(document.querySelectorAll('dl > div[id] > dt')).toHaveLength(all.length);
	const place = document.getElementById('grad-der-behinderung') as HTMLElement;
	expect(within(place).getByText('Grad der Behinderung', { selector: 'dt' })).toBeInTheDocument();
	expect(within(place).getByText('Auch: GdB')).toBeInTheDocument();
	expect(within(place).getByRole('link', { name: /^§.152.Abs\..1.SGB.IX$/ })).toHaveAttribute(
		'href',
		'/law/sgb9-152/#sgb9-152-1',
	);
});

test('every letter that is offered leads to its terms', () => {
	render(Glossary, { terms: all, texts: words });
	const letters = within(screen.getByRole('navigation', { name: 'Zu einem Buchstaben springen' })).getAllByRole('link');
	expect(letters.length).toBeGreaterThan(15);
	for (const letter of letters) {
		const heading = document.getElementById(letter.getAttribute('href')?.slice(1) ?? '');
		expect(heading).toHaveTextContent(letter.textContent);
	}
	expect(new Set(letters.map(({ textContent }) => textContent)).size).toBe(letters.length);
});

test('a term in a text leads to its explanation', () => {
	const children = createRawSnippet(() => ({ render: () => '<span>gleichgestellt</span>' }));
	render(Term, { id: 'gleichstellung', children });
	expect(screen.getByRole('link', { name: 'gleichgestellt' })).toHaveAttribute('href', '/glossary/#gleichstellung');
});
