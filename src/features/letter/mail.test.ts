import { expect, it } from 'vitest';
import { mailAddress } from './mail.ts';

it('opens the mail program with the letter, whatever signs are in it', () => {
	const address = mailAddress('amt@example.org', { subject: 'Antrag & mehr?', body: 'Guten Tag,\n100 % „so“\n' });
	const url = new URL(address ?? '');
	expect(url.protocol).toBe('mailto:');
	expect(url.pathname).toBe('amt@example.org');
	expect(url.searchParams.get('subject')).toBe('Antrag & mehr?');
	expect(url.searchParams.get('body')).toBe('Guten Tag,\r\n100 % „so“');
	expect(mailAddress('', { subject: 'a', body: 'b' })).toBe('mailto:?subject=a&body=b');
});

it('is not offered where the letter would be cut', () => {
	expect(mailAddress('a@example.org', { subject: 'a', body: 'ä'.repeat(400) })).toBeUndefined();
});
