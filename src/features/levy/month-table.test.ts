import { fireEvent, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { texts } from '#lib/i18n/texts.ts';
import MonthTable from './MonthTable.svelte';
import type { MonthView } from './levy-view.ts';

const words = await texts('de', ['levy']);
const names = ['Januar', 'Februar', 'März'];
const named = names.map((name) => ({ name, short: name.slice(0, 3) }));

function open(change: Partial<MonthView>[] = [], faults: [string, string][] = []) {
	const months = names.map((_, index) => ({ jobs: '100', occupied: '2', closed: false, ...change[index] }));
	const calls = { onenter: vi.fn(), onclose: vi.fn(), onleave: vi.fn(), onpaste: vi.fn(), onfill: vi.fn() };
	render(MonthTable, {
		texts: words,
		months,
		sums: { jobs: '300', occupied: '6' },
		faults: new Map(faults),
		names: named,
		...calls,
	});
	return calls;
}
const jobs = (month: string) => screen.getByRole('textbox', { name: `Arbeitsplätze im ${month}` });

describe('the table of months', () => {
	it('names every field, and says what is wrong at the field', () => {
		open([], [['rows.1.occupied', 'So geht es nicht.']]);
		const field = screen.getByRole('textbox', { name: 'Besetzte Plätze im Februar' });
		expect(field).toBeInvalid();
		expect(field).toHaveAccessibleDescription('So geht es nicht.');
		expect(jobs('Februar')).toBeValid();
	});

	it('goes to the next month by arrow and Enter, and passes by closed ones', async () => {
		open([{}, { closed: true }]);
		const user = userEvent.setup();
		jobs('Januar').focus();
		await user.keyboard('{ArrowDown}');
		expect(jobs('März')).toHaveFocus();
		await user.keyboard('{ArrowUp}');
		expect(jobs('Januar')).toHaveFocus();
		await user.keyboard('{Enter}');
		expect(jobs('März')).toHaveFocus();
	});

	it('hands over several cells, and leaves a single one to the browser', async () => {
		const { onpaste } = open();
		const paste = (text: string) => fireEvent.paste(jobs('Februar'), { clipboardData: { getData: () => text } });
		await paste('101');
		expect(onpaste).not.toHaveBeenCalled();
		await paste('101\n102\n');
		expect(onpaste).toHaveBeenCalledWith(1, 'jobs', '101\n102\n');
	});

	it('copies down from every month but the last', async () => {
		const { onfill } = open();
		const buttons = screen.getAllByRole('button');
		expect(buttons).toHaveLength(2);
		await userEvent.click(screen.getByRole('button', { name: 'Februar für alle folgenden Monate übernehmen' }));
		expect(onfill).toHaveBeenCalledWith(1);
	});

	it('keeps what stands in a closed month', () => {
		open([{ closed: true, jobs: '77' }]);
		expect(jobs('Januar')).toBeDisabled();
		expect(jobs('Januar')).toHaveValue('77');
	});
});
