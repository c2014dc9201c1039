import type { Texts } from '#lib/i18n/texts.ts';

/**
 * Tells the host what is wrong: a letter in the person's own program, with the address of the page and nothing of what was said.
 * @param address the host's e-mail address
 * @param path of the page; what stands behind it in an address may name a benefit, and is left out
 * @param texts with the group `feedback`
 */
export function feedbackHref(address: string, path: string, { t }: Texts): string {
	// Not known when the page is built.
	const origin = typeof location === 'undefined' ? '' : location.origin;
	const body = `${t('feedback:body', { page: origin + path })}\n`;
	return `mailto:${address}?subject=${encodeURIComponent(t('feedback:subject'))}&body=${encodeURIComponent(body)}`;
}
