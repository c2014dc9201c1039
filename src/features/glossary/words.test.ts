import { render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { texts } from '#lib/i18n/texts.ts';
import { FirstWords } from './first-words.ts';
import Words from './Words.svelte';

const words = await texts('de', ['at-word']);
const text = 'Mit GdB 30 hilft eine Gleichstellung. Der GdB steht im Bescheid.';

it('marks each term of a text once and changes no letter', () => {
	const { container } = render(Words, { text, first: new FirstWords(words) });
	expect(container.textContent).toBe(text);
	expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['GdB', 'Gleichstellung']);
});

it('marks anew when another page begins', async () => {
	const first = new FirstWords(words);
	const other = render(Words, { text: 'Der GdB zählt.', first });
	const { rerender } = render(Words, { text: 'GdB 50', first });
	expect(screen.getAllByRole('button')).toHaveLength(1);
	other.unmount();
	await rerender({ first: new FirstWords(words) });
	expect(screen.getByRole('button')).toHaveTextContent('GdB');
});

it('is plain text where nothing is explained', () => {
	const { container } = render(Words, { text });
	expect(container.textContent).toBe(text);
	expect(screen.queryByRole('button')).toBeNull();
});
