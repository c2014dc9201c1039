import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { texts } from '#lib/i18n/texts.ts';
import ContactList from './ContactList.svelte';
import OfficeCard from './OfficeCard.svelte';
import Calls from './Calls.svelte';
import { loadCalls } from './calls.ts';
import { contactViews, directory, officeViews } from './directory.ts';

const de = await texts('de', [
	'offices',
	'audiences',
	'benefits/person',
	'benefits/employer',
	'benefits/organisation',
	'benefits/protection',
]);
const offices = officeViews(de);
function office(id: string) {
	const found = offices.find((one) => one.id === id);
	if (!found) throw new Error(`no office "${id}"`);
	return found;
}
const show = (id: string) => render(OfficeCard, { texts: de, office: office(id), directory });

describe('an office', () => {
	it('can be called with one touch, and says where the number is from', () => {
		show('hamburg');
		expect(screen.getByRole('link', { name: 'Anrufen: 040 42863-0' }).getAttribute('href')).toBe('tel:+4940428630');
		expect(screen.getAllByText(/^vom Amt selbst oder von einer Behörde \(hamburg\.de.*22\.11\.2026\)$/).length).toBe(2);
		expect(screen.getByText('22083 Hamburg')).toBeTruthy();
	});

	it('whose authority answers says what to ask for', () => {
		show('saarland');
		expect(screen.getByText(/Bitte verbinden Sie mich mit dem Integrationsamt/)).toBeTruthy();
		expect(screen.getAllByText(/^nicht vom Amt selbst, bitte prüfen/).length).toBeGreaterThan(0);
	});

	it('without a number says so and leads to page and directory', () => {
		show('baden-wuerttemberg');
		expect(screen.queryByRole('link', { name: /Anrufen/ })).toBeNull();
		expect(screen.getByText(/Eine Telefonnummer dieses Amts war nicht zu finden.*115/)).toBeTruthy();
		expect(screen.getByRole('link', { name: /bih\.de/ }).getAttribute('href')).toBe(directory);
	});

	it('shows its branches with their tasks', () => {
		show('niedersachsen');
		const branch = screen.getByText('Osnabrück').parentElement;
		expect(branch?.textContent).toMatch(/Grafschaft Bentheim\..*Kündigung, Leistungen und Vorbeugung/);
	});
});

describe('bodies of the whole country', () => {
	it('name a way for deaf people', () => {
		render(ContactList, { texts: de, contacts: contactViews(de) });
		expect(screen.getByRole('link', { name: 'Anrufen: 115' }).getAttribute('href')).toBe('tel:115');
		const relay = screen.getByText(/^Tess, Telefon für gehörlose/).closest('li');
		if (!relay) throw new Error('no relay service');
		expect(within(relay).getByRole('link').getAttribute('href')).toBe('https://www.tess-relay-dienste.de');
	});
});

describe('what to say', () => {
	it('follows the topic, and the number the office', async () => {
		render(Calls, { texts: de, calls: await loadCalls('de'), office: office('hamburg'), topic: 'arbeitsassistenz' });
		expect(screen.getAllByRole('listitem').length).toBe(3);
		expect(screen.getByRole('link', { name: 'Anrufen: 040 42863-0' })).toBeTruthy();
		await userEvent.selectOptions(screen.getByLabelText('Worum geht es bei dem Anruf?'), 'zusatzurlaub');
		expect(screen.getByText(/bitte um den Zusatzurlaub/)).toBeTruthy();
		expect(screen.queryByRole('link')).toBeNull();
	});
});
