import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import TickList from './TickList.svelte';

it('is a group of ticks that says what was ticked', async () => {
	const ontick = vi.fn();
	render(TickList, {
		legend: 'Unterlagen',
		hint: 'Mehr ist möglich.',
		items: [
			{ key: 'a', text: 'Ausweis' },
			{ key: 'b', text: 'Vertrag' },
		],
		numbered: true,
		done: (key: string) => key === 'a',
		ontick,
	});
	expect(screen.getByRole('group', { name: 'Unterlagen' })).toHaveAccessibleDescription('Mehr ist möglich.');
	expect(screen.getByRole('checkbox', { name: '1. Ausweis' })).toBeChecked();
	await userEvent.click(screen.getByRole('checkbox', { name: '2. Vertrag' }));
	expect(ontick).toHaveBeenCalledWith('b', true);
});
