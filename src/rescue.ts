/**
 * Stands as a text in the head of every page (scripts/rescue-text.mjs), so that it works when nothing else could be loaded.
 * Watches for parts of the program that do not come or come wrong, says so in words that lie in the page, and heals:
 * asks for everything again past the cache of the browser, and loads the page anew only when that was answered rightly.
 */
(() => {
	/** What was tried in this tab: for which missing parts the page was loaded anew, and when. */
	interface Tried {
		readonly parts: readonly string[];
		readonly times: readonly number[];
	}

	const tries = 'begleithilfe-rescue';
	const choice = 'begleithilfe-rescue-choice';
	/** All that a question is answered with; of a list, too, it is the value. */
	const entered = 'main form :is(input, select)';
	const hour = 3_600_000;
	const failed = new Set<string>();
	let touched = false;
	/** What stood in the fields of which address when the page was loaded anew. */
	let chosen: [path?: string, values?: (string | boolean)[]] = [];
	/** The network or the host was seen to be wrong. */
	let wrong = false;
	/** A part came, but not whole: it is asked for again only by a new page. */
	let stuck = false;
	/** How often all was answered rightly while the page stayed. */
	let sound = 0;
	/** Whether a finger or button is down, and whether there is something to say after that. */
	let pressed = false;
	let unsaid = false;
	let looking = false;
	let pause = 1000;
	let timer: ReturnType<typeof setTimeout> | undefined;

	const find = (selector: string) => document.querySelector<HTMLElement>(selector);
	/** SvelteKit adds it once the program runs. */
	const alive = () => find('#svelte-announcer') !== null;
	const store = () => {
		try {
			return sessionStorage;
		} catch {
			return undefined;
		}
	};
	const partsOf = (html: string) =>
		[...html.matchAll(/"([^"]*\/_app\/immutable\/[^"]+\.(?:js|css))"/g)].map(
			([, path = '']) => new URL(path, location.href).href,
		);

	/** The text of an address, past the cache; nothing when it came wrong. */
	async function get(address: string): Promise<string | undefined> {
		try {
			const response = await fetch(address, { cache: 'reload' });
			const text = await response.text();
			const type = response.headers.get('content-type') ?? '';
			// The page for a missing address fills itself too; a stranger's page does not have this script in it.
			if (address === location.href) return text.includes(tries) && text.includes('</html>') ? text : undefined;
			return response.ok && /script|css/.test(type) && /^\s*[^\s<]/.test(text) ? text : undefined;
		} catch {
			return undefined;
		}
	}

	/** How long the text is that the cache of the browser keeps of an address; nothing where it keeps none. */
	async function kept(address: string): Promise<number | undefined> {
		try {
			return (await (await fetch(address, { cache: 'only-if-cached', mode: 'same-origin' })).text()).length;
		} catch {
			return undefined;
		}
	}

	/**
	 * Whether the page may be loaded anew by itself: once for the same missing parts, and after a failure was seen to end,
	 * which a part that the cache kept otherwise shows too: then what the page has is not whole. Never in a circle.
	 */
	function may(healed: boolean): boolean {
		const none: Tried = { parts: [], times: [] };
		const tried = { ...none, ...(JSON.parse(store()?.getItem(tries) ?? '{}') as Partial<Tried>) };
		const times = tried.times.filter((time) => Date.now() - time < hour);
		const now = [...failed, location.pathname].join(' ');
		// What was healed is not healed twice: each new page may come to parts that no page before has asked for.
		if ((!wrong && !healed && tried.parts.includes(now)) || times.length > (healed ? 19 : 4)) return false;
		const parts = [...tried.parts, now].slice(-20);
		store()?.setItem(tries, JSON.stringify({ parts, times: [...times, Date.now()] }));
		return store() !== undefined;
	}

	/** Loads the page anew; what was chosen in a question and not yet sent on is there again afterwards. */
	function anew(): void {
		const fields = find('[data-shown]') && touched ? document.querySelectorAll<HTMLInputElement>(entered) : [];
		const values = [...fields].map(({ checked, value, type }) => (/radio|check/.test(type) ? checked : value));
		// Where the question gave way to words of trouble, what was put back into it still holds.
		if (values.length > 0) chosen = [location.pathname, values];
		if (chosen[0] === location.pathname) store()?.setItem(choice, JSON.stringify(chosen));
		location.reload();
	}

	function restore(): void {
		chosen = JSON.parse(store()?.getItem(choice) ?? '[]') as typeof chosen;
		store()?.removeItem(choice);
		const [path, values] = chosen;
		if (path !== location.pathname) return;
		document.querySelectorAll<HTMLInputElement>(entered).forEach((field, index) => {
			const value = values?.[index];
			const changed =
				typeof value === 'boolean' ? value !== field.checked : value !== undefined && value !== field.value;
			if (!changed) return;
			if (typeof value === 'boolean') field.checked = value;
			else field.value = value ?? '';
			// By the first the script in the frame of the page keeps it while the page comes alive, by the second a page that is alive.
			for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
		});
		touched = true;
	}

	function later(): void {
		pause = Math.min(pause * 2, 30_000);
		timer = setTimeout(() => void look(), pause);
	}

	/** Asks for all parts of the page again, which also puts right what the cache of the browser keeps wrongly. */
	async function look(): Promise<void> {
		if (looking) return;
		looking = true;
		clearTimeout(timer);
		const page = await get(location.href);
		const now = page === undefined ? [] : partsOf(page);
		const own = partsOf(document.documentElement.outerHTML);
		const fresh = !now.some((each) => each.includes('/entry/') && own.includes(each));
		const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
		const parts = fresh
			? now
			: [...now, ...own, ...failed, ...loaded.filter((name) => partsOf(`"${name}"`).length > 0)];
		const all = [...new Set(parts)];
		const before = await Promise.all(all.map(kept));
		const answers = await Promise.all(all.map(get));
		looking = false;
		if (page === undefined || answers.includes(undefined)) {
			wrong = true;
			return later();
		}
		const running = alive() && !find('#problem');
		const healed = before.some((length, index) => length !== undefined && length !== answers[index]?.length);
		if ((!running || !touched || fresh || sound > 0 || (stuck && find('[data-shown]'))) && may(healed)) return anew();
		if (!running || stuck) return later();
		sound++;
		wrong = false;
		// What the program asks for next comes rightly now.
		find('.rescue')?.remove();
	}

	/** Says in the page what is wrong, in the words that lie in it. */
	function say(): void {
		const words = find('#rescue');
		if (!(words instanceof HTMLTemplateElement) || find('.rescue') || find('#problem')) return;
		const box = document.createElement(find('main') ? 'div' : 'main');
		box.className = 'rescue';
		box.setAttribute('role', box.matches('main') ? 'main' : 'alert');
		box.append(words.content.cloneNode(true));
		const out = box.matches('main') ? '.missing' : '.missing, h1, .ways';
		for (const element of box.querySelectorAll(out)) element.remove();
		document.body.prepend(box);
	}

	/** Says it once no finger is down: what moves under a finger takes its tap away. */
	function tell(): void {
		if (pressed) unsaid = true;
		else say();
	}

	/** A click follows the finger that is lifted at once. */
	function lifted(): void {
		setTimeout(() => {
			pressed = false;
			if (unsaid) say();
			unsaid = false;
		});
	}

	function trouble(reason?: unknown): void {
		const [, missing] = /((?:https?:\/)?\/[^\s'"]*_app\/immutable\/[^\s'"]+\.(?:js|css))/.exec(String(reason)) ?? [];
		// An address that begins in the middle ('../chunks/…') says only that something is wrong.
		if (missing) failed.add(new URL(missing, location.href).href);
		else stuck = true;
		if (document.readyState === 'loading') addEventListener('DOMContentLoaded', tell, { once: true });
		else tell();
		void look();
	}

	/**
	 * A page whose transfer broke off never ends: it goes on "loading", and no event tells of it. Only that for seconds
	 * nothing came any more, neither of the page nor of what it needs.
	 */
	function stalled(before?: string): void {
		if (document.readyState !== 'loading') return;
		const now = [document.getElementsByTagName('*').length, performance.getEntriesByType('resource').length].join(' ');
		if (now !== before) return void setTimeout(stalled, 5000, now);
		tell();
		void look();
	}

	stalled();
	addEventListener('pointerdown', () => (pressed = true), true);
	for (const type of ['pointerup', 'pointercancel']) addEventListener(type, lifted, true);
	addEventListener('input', () => (touched = true), true);
	addEventListener('vite:preloadError', (event) => trouble((event as Event & { payload: unknown }).payload));
	addEventListener('unhandledrejection', (event) => {
		if (!alive()) trouble(event.reason);
	});
	addEventListener(
		'error',
		({ target }) => {
			if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') trouble(target.href);
		},
		true,
	);
	// What was only late is not wrong.
	addEventListener('alive', () => {
		if (find('.rescue')) void look();
	});
	addEventListener('online', () => {
		if (wrong) void look();
	});
	addEventListener('click', ({ target }) => {
		if (target instanceof Element && target.closest('[data-retry]')) anew();
	});
	addEventListener('DOMContentLoaded', () => {
		restore();
		// The last thing in a page, also in one without a program: where it is missing, the page was cut off.
		if (!find('#end')) trouble();
	});
})();
