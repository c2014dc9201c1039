/** Longer than this nobody should wait without being told, in milliseconds. */
const patience = 10_000;

/** Something a page waits for. It comes, or it fails, or it is late; then the person is told, and can try again. */
export class Waiting<T> {
	state: 'waiting' | 'late' | 'failed' | 'there' = $state('waiting');
	/** What came. */
	value: T | undefined = $state.raw();
	/** Counts the tries: what an earlier one still brings is taken only as long as nothing has come. */
	#tries = 0;

	/** @param work begins it, each time anew */
	constructor(readonly work: () => Promise<T>) {}

	/** Begins, or tries again. Never rejects; resolves once this try has come to an end. */
	async start(): Promise<void> {
		const turn = ++this.#tries;
		this.state = 'waiting';
		const timer = setTimeout(() => this.#end(turn, 'late'), patience);
		try {
			const value = await this.work();
			this.#come(value);
		} catch (error) {
			reportError(error);
			this.#end(turn, 'failed');
		} finally {
			clearTimeout(timer);
		}
	}

	/** Also what is late is taken; never twice. */
	#come(value: T): void {
		if (this.state === 'there') return;
		this.value = value;
		this.state = 'there';
	}

	#end(turn: number, state: 'late' | 'failed'): void {
		if (turn === this.#tries && this.state !== 'there') this.state = state;
	}
}
