/** The postal codes of a list such as `0106769 02625`, a beginning once and then its endings: `01067`, `01069`, `02625`. */
export function codesOf(list: string): string[] {
	return list.split(' ').flatMap((group) => {
		const ends = group.slice(3).match(/../g) ?? [];
		return ends.map((end) => group.slice(0, 3) + end);
	});
}
