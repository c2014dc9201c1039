import { expect, it } from 'vitest';
import { texts } from '#lib/i18n/texts.ts';
import { feedbackHref } from './feedback-href.ts';

it('writes to the host with the address of the page and two lines', async () => {
	const href = feedbackHref('fehler@example.org', '/guide/person/result/', await texts('de', ['feedback']));
	const address = new URL(href);
	expect([address.protocol, address.pathname]).toEqual(['mailto:', 'fehler@example.org']);
	expect(address.searchParams.get('subject')).toBe('Begleithilfe: Fehler oder Hürde');
	expect(address.searchParams.get('body')).toBe(
		`Seite: ${location.origin}/guide/person/result/\n\nWas ist falsch, oder was hat Sie gehindert?\n`,
	);
});
