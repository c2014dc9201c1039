import { untrack } from 'svelte';
import type { CaseSession, SaveState } from '#lib/case/case-session.svelte.ts';
import { agreed, fieldAt, mergeData, withField, type Contested } from '#lib/case/merge-data.ts';
import { same } from '#lib/case/same.ts';
import type { Json } from '#lib/case/types.ts';
import { putAside, takeAside } from './aside.ts';
import { Contest, type Claim } from './contest.ts';
import { typedData, type Form } from './form.ts';
import { known, merged } from './standing.ts';

/** Typing is stored once it pauses this long, in milliseconds; leaving the page stores at once. */
const pause = 400;

/**
 * What is typed on one page and kept in a case under one name, field by field: what another tab changes appears here, and
 * where both change one field, both tabs are asked. Nothing is called stored that is not. `DraftState.svelte` runs it.
 */
export class Draft {
	session: CaseSession | undefined = $state.raw();
	/** Whether the device was asked. */
	opened = $state(false);
	/** False: the person does not want it kept. */
	active = $state(true);
	/** Whether something typed is not with the store yet. */
	waits = $state(false);
	#contested: readonly Contested[] = $state.raw([]);
	#claims: readonly Claim[] = $state.raw([]);

	/** As the form stood before a case was known. */
	#initial: Json;
	/** What was stored when form and store last agreed, field by field; `null` where nothing is to be kept yet. */
	#base: Json;
	/** What stood in the form when it was given to the store, as long as that is not acknowledged. */
	#given: readonly Json[] = [];
	#writes: Json | undefined;
	#writing = 0;
	#had = false;
	#asides = false;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#contest: Contest | undefined;

	/**
	 * @param name under which a case keeps it, if there is no other `place`
	 * @param begin opens a case for what is typed where there is none; without it nothing is stored then
	 */
	constructor(
		readonly name: string,
		readonly form: Form,
		readonly begin?: () => CaseSession,
		readonly place = typedData(name),
	) {
		this.#initial = this.#base = untrack(form.typed);
	}

	/**
	 * Shows what the case holds, or what was typed when the page last ended. What the person has typed meanwhile stays.
	 * @param shown what the form begins with as long as nothing is held
	 * @returns whether the case held something
	 */
	open(session: CaseSession | undefined, shown: Json = this.#initial): boolean {
		this.attach(session);
		const held = this.#held;
		this.#base = held ?? shown;
		this.#had = held !== undefined;
		let form = this.#base;
		const aside = this.#takeAside();
		if (aside) {
			this.#base = aside.base;
			form = mergeData(aside.base, aside.typed, form, 'mine').value ?? form;
		}
		this.#show(mergeData(this.#initial, untrack(this.form.typed), form, 'mine').value ?? form);
		this.opened = true;
		return this.#had || aside !== undefined;
	}

	/** Lets go of the case: what waits is stored. */
	close(): void {
		void this.flush();
		clearTimeout(this.#timer);
		this.#contest?.close();
		this.#initial = untrack(this.form.typed);
		this.session = this.#contest = undefined;
		this.#given = [];
		this.#contested = this.#claims = [];
		this.waits = this.opened = false;
	}

	/** Stores what is typed from now on, and what stands there. */
	start(): void {
		this.#base = this.#held === undefined ? null : this.#initial;
		this.active = true;
	}

	/** Takes out of the case what was kept, and stores no more. True once it is gone. */
	async drop(): Promise<boolean> {
		this.#rest();
		const { session } = this;
		return !session || this.#held === undefined || (await this.place.put(session, () => null));
	}

	/** To be run by an effect: follows what is typed, and what the store says. */
	follow(): void {
		const typed = this.form.typed();
		void [this.session?.case, this.session?.saved, this.active, this.opened];
		untrack(() => this.#compare(typed));
	}

	/** Stores at once what waits. */
	async flush(): Promise<void> {
		clearTimeout(this.#timer);
		if (!this.opened || !this.active) return;
		const typed = untrack(this.form.typed);
		const value = this.#merged(typed).value ?? null;
		if (this.#isStored(value)) return void (this.waits = false);
		if (!this.session && this.begin) this.attach(this.begin());
		const { session } = this;
		if (!session) return;
		const standing = { base: this.#base, given: this.#given };
		this.#given = [...this.#given, typed];
		this.#writes = value;
		this.waits = false;
		this.#writing++;
		// Another tab may be heard before it is its turn.
		await this.place.put(session, () => merged(standing, typed, this.place.held(session.case), 'theirs').value ?? null);
		this.#writing--;
		if (this.session === session) this.#compare(untrack(this.form.typed));
	}

	/** Leaves the page: stores at once what waits, and sees to it that it is not lost where the page ends before. */
	leave(): void {
		const typed = untrack(this.form.typed);
		const unstored = this.opened ? this.waits || this.#given.length + this.#contested.length > 0 : this.begin;
		if (this.active && unstored && !same(typed, this.#base)) {
			const id = this.session?.case.revision ? this.session.case.id : null;
			putAside(this.name, { id, base: this.#base, typed });
			this.#asides = true;
		}
		void this.flush();
	}

	/** Whether all that stands there is stored. */
	get saved(): SaveState {
		const saved = this.session?.saved ?? 'idle';
		return saved !== 'unsaved' && (this.waits || this.#contested.length > 0) ? 'saving' : saved;
	}

	/** Whether something typed here did not reach the store. */
	get failed(): boolean {
		return this.session?.saved === 'unsaved' && (this.waits || this.#given.length > 0);
	}

	/** Fields that stand differently in another tab, in which the person has to say what holds. */
	get disputes(): readonly Contested[] {
		const typed = this.form.typed();
		const claimed = this.#claims.map(({ path, value }) => ({ path, mine: fieldAt(typed, path), theirs: value }));
		const known = this.#contested.map(({ path }) => path.join('.'));
		return [
			...this.#contested,
			...claimed.filter(({ path, mine, theirs }) => !same(mine, theirs) && !known.includes(path.join('.'))),
		];
	}

	/** Ends disputes: what stands here holds, or what stands in the other tab. */
	decide(disputes: readonly Contested[], side: 'mine' | 'theirs'): void {
		const paths = disputes.map(({ path }) => path);
		let typed = untrack(this.form.typed);
		for (const { path, theirs } of disputes) {
			this.#base = withField(this.#base, path, fieldAt(this.#held, path)) ?? null;
			if (side === 'theirs') typed = withField(typed, path, theirs) ?? null;
		}
		this.#claims = this.#claims.filter(({ path }) => !paths.some((one) => same(one, path)));
		if (side === 'mine') this.#contest?.hold(paths);
		this.#show(typed);
		this.#compare(typed);
		void this.flush();
	}

	get #held(): Json | undefined {
		return this.session && this.place.held(this.session.case);
	}

	get #known(): Json {
		return known({ base: this.#base, given: this.#given }, this.#held);
	}

	#merged(typed: Json, side: 'mine' | 'theirs' = 'theirs') {
		return merged({ base: this.#base, given: this.#given }, typed, this.#held, side);
	}

	/** Whether the store has a value, or is being given it. */
	#isStored(value: Json): boolean {
		return same(value, this.#held ?? this.#known) || (this.#writing > 0 && same(value, this.#writes));
	}

	#compare(typed: Json): void {
		if (!this.opened || !this.active) return;
		if (this.#contest && this.#contest.id !== this.session?.case.id) this.attach(this.session);
		const settled = this.#writing === 0 && this.session?.saved !== 'unsaved' && this.session?.saved !== 'saving';
		if (settled) {
			this.#base = this.#known;
			this.#given = [];
			if (this.#had && this.#held === undefined) return this.#rest();
			this.#had = this.#held !== undefined;
		}
		const { value = null, contested } = this.#merged(typed);
		const shown = this.#merged(typed, 'mine').value ?? null;
		if (settled) this.#base = agreed(this.#base, shown, this.#held ?? this.#base) ?? null;
		this.#show(shown);
		if (!same(contested as unknown as Json, this.#contested as unknown as Json)) this.#contested = contested;
		this.#contest?.claim(contested.map(({ path, mine }) => ({ path, value: mine })));
		this.waits = !this.#isStored(value) && (this.session !== undefined || this.begin !== undefined);
		clearTimeout(this.#timer);
		if (this.waits) this.#timer = setTimeout(() => void this.flush(), pause);
		else if (this.#asides && settled && contested.length === 0) {
			this.#takeAside();
			this.#asides = false;
		}
	}

	#show(data: Json): void {
		if (!same(data, untrack(this.form.typed))) this.form.show(data);
	}

	#takeAside = () => takeAside(this.name, this.session?.case.id ?? null);

	/** Stores nothing any more; what stands in the form stays there. */
	#rest(): void {
		clearTimeout(this.#timer);
		this.#takeAside();
		this.#base = null;
		this.#given = [];
		this.#contested = this.#claims = [];
		this.#had = this.#asides = this.waits = this.active = false;
	}

	/** Keeps it in a case from now on. */
	attach(session: CaseSession | undefined): void {
		this.session = session;
		this.#contest?.close();
		this.#contest =
			session &&
			new Contest(session.case.id, this.name, {
				claims: (claims) => (this.#claims = claims.map(({ path, value }) => ({ path, value: value ?? undefined }))),
				yield: (paths) => {
					const given = this.#contested.filter(({ path }) => paths.some((one) => same(one, path)));
					if (given.length > 0) this.decide(given, 'theirs');
				},
			});
	}
}
