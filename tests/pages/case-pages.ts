/** For tests only: every page that shows a case, drawn as the app draws it. */
import { render } from '@testing-library/svelte';
import { tick, type Component } from 'svelte';
import { guideIds } from '#lib/rules/guides.ts';

interface PageModule {
	default: Component<{ data: Record<string, unknown> }>;
}
interface LoadModule {
	load?: (event: { params: Record<string, string>; parent: () => Promise<object> }) => Promise<object> | object;
}

const pages = import.meta.glob<PageModule>('/src/routes/**/+page.svelte');
const loads = import.meta.glob<LoadModule>('/src/routes/**/+page.ts');

/** jsdom measures nothing. */
globalThis.ResizeObserver ??= class {
	observe(): void {}
	unobserve(): void {}
	disconnect(): void {}
};

/** Draws the page of a folder and waits until it has taken in the case that is open. Throws what the page throws. */
export async function draw(folder: string, params: Record<string, string> = {}): Promise<HTMLElement> {
	const page = await pages[`/src/routes/[[language=language]]/${folder}+page.svelte`]?.();
	const { load } = (await loads[`/src/routes/[[language=language]]/${folder}+page.ts`]?.()) ?? {};
	if (!page) throw new Error(`no page ${folder}`);
	const layout = { asOf: '2026-11-22', edition: '2026-11' };
	const own = load ? await load({ params, parent: async () => layout }) : {};
	const { container } = render(page.default, { data: { ...layout, ...own } });
	for (let turn = 0; turn < 12; turn++) {
		await new Promise((done) => setTimeout(done, 0));
		await tick();
	}
	return container;
}

/** The pages that show something of the case of a guide, or of no guide. */
export function pagesOf(guide: string): [folder: string, params: Record<string, string>][] {
	const common = ['', 'cases/', 'settings/', 'levy/', 'vehicle/', 'deadlines/', 'letter/', 'checklist/', 'offices/'];
	const own = guideIds.includes(guide) ? ['answers/', 'result/'] : [];
	return [
		...common.map((folder): [string, Record<string, string>] => [folder, {}]),
		...own.map((folder): [string, Record<string, string>] => [`guide/[guide]/${folder}`, { guide }]),
	];
}

/** What no page may say once it has taken in the case. */
export const unreadable = / geöffnet …|undefined|\bNaN\b|Invalid Date/;
