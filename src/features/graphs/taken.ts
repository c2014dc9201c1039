import type { Taken } from '#lib/rules/graph/trace.ts';

/** Marks what a case takes, in the pictures and in their words: a class to draw by, and words before it in lists. */
export function showTaken(sheet: HTMLElement, taken: readonly Taken[], mark: string): void {
	const edges = new Set(taken.map(({ edge }) => edge));
	const nodes = new Set(taken.flatMap(({ from, to }) => [from, to]));
	for (const part of sheet.querySelectorAll<HTMLElement | SVGElement>('[data-edge], [data-node]')) {
		const { edge, node } = part.dataset;
		const on = edge === undefined ? nodes.has(node ?? '') : edges.has(edge);
		part.classList.toggle('taken', on);
		if (part instanceof HTMLElement && edge !== undefined) word(part, on ? mark : undefined);
	}
}

function word(item: HTMLElement, mark: string | undefined): void {
	item.querySelector('.mark')?.remove();
	if (mark === undefined) return;
	const said = document.createElement('span');
	said.className = 'mark';
	said.textContent = `${mark} `;
	item.prepend(said);
}
