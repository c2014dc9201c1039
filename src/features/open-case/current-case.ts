import { copiesName } from '#lib/case/copies-name.ts';

/**
 * Which case is open in this tab, by its id alone. The id lives as long as the tab, so that a new tab, or the next
 * person at a shared computer, is asked instead of being dropped into an old case.
 */
const key = (guide: string) => `begleithilfe-case-${guide}`;

/** Where storage is switched off or full, even looking at it throws. */
export function attempt<T>(work: () => T): T | undefined {
	try {
		return work();
	} catch {
		return undefined;
	}
}

export function remembered(guide: string): string | undefined {
	return attempt(() => sessionStorage.getItem(key(guide))) ?? undefined;
}

export function remember(guide: string, id: string): void {
	attempt(() => sessionStorage.setItem(key(guide), id));
}

export function forget(guide: string): void {
	attempt(() => sessionStorage.removeItem(key(guide)));
}

/**
 * Whether there may be a case on this device, told without opening the store: something of one is kept in this tab, something
 * was kept here once, or there are copies of cases. A killed browser forgets what was kept a moment ago, but not the copies. Wrong
 * only in that it may say yes too often.
 */
export async function mayHaveCase(): Promise<boolean> {
	try {
		const inTab = Object.keys(sessionStorage).some((each) => each.startsWith('begleithilfe-'));
		return inTab || localStorage.length > 0 || (await caches.has(copiesName));
	} catch {
		return true;
	}
}
