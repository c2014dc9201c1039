import { checkFiles, checksum, type Compared } from './check-files.ts';
import { checkHost, type Finding } from './check-host.ts';
import { readList, type OwnList } from './own-list.ts';
import type { AskHost } from './past-worker.ts';

/** `offline`: nothing came; `no-list`: the host has none; `stranger`: something else came; `insecure`: no checksums without HTTPS. */
export type Trouble = 'offline' | 'no-list' | 'stranger' | 'insecure';

/** One run of the self-test: first the host's headers, then, if wished, all files. */
export class SelfTest {
	list: OwnList | undefined = $state.raw();
	/** Of the list itself, to be compared with that of a build of one's own. */
	listChecksum: string | undefined = $state();
	findings: readonly Finding[] | undefined = $state.raw();
	compared: Compared | undefined = $state.raw();
	/** How many files have been compared; nothing before the first and after the last. */
	done: number | undefined = $state();
	trouble: Trouble | undefined = $state();
	readonly #ask: AskHost;

	constructor(ask: AskHost) {
		this.#ask = ask;
	}

	/** Asks the host for the list of the build, and what it sends along with a page. */
	async host(): Promise<void> {
		this.trouble = undefined;
		if (!globalThis.crypto?.subtle) {
			this.trouble = 'insecure';
			return;
		}
		await this.#orOffline(async () => {
			const response = await this.#ask('own-files.sha256');
			if (response.status === 404) return void (this.trouble = 'no-list');
			const body = await response.arrayBuffer();
			const list = readList(new TextDecoder().decode(body));
			if (!response.ok || !list) return void (this.trouble = 'stranger');
			this.list = list;
			this.listChecksum = await checksum(body);
			this.findings = await checkHost(list, this.#ask);
		});
	}

	/** Compares all files; `host` comes first. */
	async files(): Promise<void> {
		const { list } = this;
		if (!list || this.done !== undefined) return;
		this.trouble = undefined;
		this.compared = undefined;
		this.done = 0;
		await this.#orOffline(async () => {
			this.compared = await checkFiles(list, this.#ask, (done) => (this.done = done));
		});
		this.done = undefined;
	}

	async #orOffline(work: () => Promise<void>): Promise<void> {
		try {
			await work();
		} catch {
			this.trouble = 'offline';
		}
	}
}
