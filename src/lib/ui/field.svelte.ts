/** What stands in a field, or in several that belong together. */
export interface Field<T> {
	readonly value: T;
	/** To be called by what the person does, and by nothing else. @param how is done again on what is known later */
	change(how: (before: T) => T): void;
	/** What was done is stored, or the person was told what became of it: shows again what is known. */
	settle(): void;
}

/**
 * A field that shows what is known, and on top of it what the person did. Nothing that is loaded or heard later takes the
 * place of what was touched; what was not touched follows it. A function and no class, because the first page is to be small.
 * @param known what stands there as long as nothing was touched; may change at any time
 * @param of what the field is for, such as the id of a question: with another one, it is another field
 */
export function field<T>(known: () => T, of?: () => unknown): Field<T> {
	let done: readonly ((before: T) => T)[] = $derived.by(() => (of?.(), []));
	const value = $derived(done.reduce((before, how) => how(before), known()));
	return {
		get value() {
			return value;
		},
		change: (how) => (done = [...done, how]),
		settle: () => (done = []),
	};
}
