/** The three-digit beginnings of a list such as `010-011 013`, each by itself: `010`, `011`, `013`. A range that runs backwards has none. */
export function prefixesOf(list: string): string[] {
	return list.split(' ').flatMap((part) => {
		const [from = '', to = from] = part.split('-');
		const length = Math.max(0, Number(to) - Number(from) + 1);
		return Array.from({ length }, (_, index) => String(Number(from) + index).padStart(3, '0'));
	});
}
