import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { texts } from '#lib/i18n/texts.ts';
import PlaceField from './PlaceField.svelte';

const words = await texts('de', ['postal-code', 'questions/place']);
const options = ['bayern', 'berlin', 'baden-wuerttemberg'].map((value) => ({
	value,
	label: words.t(`questions/place:questions.land.options.${value}.label`),
}));

function show(chosen = '') {
	const onchoose = vi.fn<(office: string) => void>();
	const props = { id: 'land-field', options, chosen, invalid: false, texts: words, onchoose };
	const { rerender } = render(PlaceField, props);
	onchoose.mockImplementation((office) => void rerender({ ...props, chosen: office }));
	return { onchoose, user: userEvent.setup() };
}
const list = () => screen.getByRole('combobox', { name: 'Bundesland' });
const code = () => screen.getByRole('textbox', { name: /Postleitzahl/ });

describe('the field for the Land', () => {
	it('shows what is chosen, and nothing for "Weiß ich nicht"', () => {
		show('berlin');
		expect(list()).toHaveValue('berlin');
		document.body.replaceChildren();
		show('unknown');
		expect(list()).toHaveValue('');
	});

	it('takes a Land from the list', async () => {
		const { onchoose, user } = show();
		await user.selectOptions(list(), 'Bayern');
		expect(onchoose).toHaveBeenLastCalledWith('bayern');
	});

	it('chooses by a postal code only where that leaves no doubt, and says so', async () => {
		const { onchoose, user } = show();
		await user.type(code(), '10115');
		await vi.waitFor(() => expect(onchoose).toHaveBeenLastCalledWith('berlin'));
		expect(screen.getByRole('status')).toHaveTextContent('10115 liegt hier: Berlin. Das Land ist jetzt ausgewählt.');
		await user.clear(code());
		await user.type(code(), '74731');
		await vi.waitFor(() => expect(onchoose).toHaveBeenLastCalledWith(''));
		await user.selectOptions(screen.getByRole('combobox', { name: 'Welcher Ort ist es?' }), 'Eichenbühl (Bayern)');
		await vi.waitFor(() => expect(onchoose).toHaveBeenLastCalledWith('bayern'));
	});

	it('keeps the Land that was chosen where the code is not one', async () => {
		const { onchoose, user } = show('bayern');
		await user.type(code(), '80 33');
		await user.tab();
		expect(onchoose).not.toHaveBeenCalled();
		expect(code()).toBeInvalid();
		expect(list()).toHaveValue('bayern');
	});
});
