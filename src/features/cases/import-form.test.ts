import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { texts } from '#lib/i18n/texts.ts';
import ImportForm, { type Outcome } from './ImportForm.svelte';

const words = await texts('de', ['cases']);
const file = new File(['{}'], 'faelle.json', { type: 'application/json' });

function show(...outcomes: Outcome[]) {
	const onimport = vi.fn<(file: File, passphrase: string | undefined) => Promise<Outcome>>();
	for (const outcome of outcomes) onimport.mockResolvedValueOnce(outcome);
	render(ImportForm, { texts: words, onimport });
	return { onimport, user: userEvent.setup() };
}

const go = () => screen.getByRole('button', { name: 'Fälle aus der Datei holen' });

describe('ImportForm', () => {
	it('asks for a file first', async () => {
		const { onimport, user } = show();
		await user.click(go());
		expect(onimport).not.toHaveBeenCalled();
		expect(screen.getByRole('status')).toHaveTextContent('Wählen Sie zuerst eine Datei aus.');
	});

	it('asks for the passphrase only where the file has one', async () => {
		const { onimport, user } = show({ failure: 'passphrase-needed' }, { added: 2, skipped: 1 });
		await user.upload(screen.getByLabelText('Datei mit Fällen'), file);
		expect(screen.queryByLabelText('Kennwort der Datei')).toBeNull();
		await user.click(go());
		expect(onimport).toHaveBeenLastCalledWith(file, undefined);
		const secret = screen.getByLabelText('Kennwort der Datei');
		expect(secret).toHaveFocus();
		await user.type(secret, 'geheim{Enter}');
		expect(onimport).toHaveBeenLastCalledWith(file, 'geheim');
		expect(screen.getByRole('status')).toHaveTextContent('2 Fälle sind hinzugekommen. 1 Fall war schon genauso da.');
	});

	it.each(['too-large', 'not-json', 'too-deep', 'wrong-format', 'newer-version', 'damaged', 'wrong-passphrase'])(
		'says in words what is wrong with a file that is %s',
		async (failure) => {
			const { user } = show({ failure });
			await user.upload(screen.getByLabelText('Datei mit Fällen'), file);
			await user.click(go());
			expect(screen.getByRole('status')).toHaveTextContent(/\w{4,}.*\./);
		},
	);
});
