/** Links to what lies in a fold: it is opened, shown and focused. */

/**
 * Opens whatever hides a place of this page, and goes there.
 * @param hash such as `#help-arbeitsassistenz`; anything else does nothing
 */
export function reveal(hash: string): void {
	const target = hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
	if (!target) return;
	for (let each: HTMLElement | null = target; each; each = each.parentElement)
		if (each instanceof HTMLDetailsElement) each.open = true;
	const own = target.querySelector('details');
	if (own) own.open = true;
	target.scrollIntoView();
	(target.querySelector<HTMLElement>('summary') ?? target).focus({ preventScroll: true });
}

/** For links: what they point to on this page is opened at once, also when the address does not change. */
export function follow(event: MouseEvent): void {
	const href = (event.currentTarget as HTMLAnchorElement).getAttribute('href') ?? '';
	if (!href.startsWith('#')) return;
	event.preventDefault();
	reveal(href);
}
