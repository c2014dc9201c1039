/** Several tabs in one case at once, against what a person must be able to rely on: nothing is overwritten unseen. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { asFailure } from './failure.ts';
import { IndexedDbMedium } from './indexed-db.ts';
import type { Medium } from './medium.ts';
import { isDamaged, unseal } from './record.ts';
import { same } from './same.ts';
import { aCase, aDevice, monday } from './testing/builders.ts';
import { breakAt, noFaults, type Break } from './testing/faults.ts';
import type { Case, CaseStore } from './types.ts';

const questions = ['a', 'b', 'c'];

type Step =
	| { kind: 'answer'; question: string; value: number | undefined }
	| { kind: 'note'; value: string }
	| { kind: 'look' }
	| { kind: 'remove' };

const step = fc.oneof(
	{
		weight: 12,
		arbitrary: fc.record({
			kind: fc.constant('answer' as const),
			question: fc.constantFrom(...questions),
			value: fc.option(fc.nat({ max: 2 }), { nil: undefined }),
		}),
	},
	{ weight: 2, arbitrary: fc.record({ kind: fc.constant('note' as const), value: fc.constantFrom('x', 'y') }) },
	{ weight: 3, arbitrary: fc.record({ kind: fc.constant('look' as const) }) },
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const) }) },
);
const plans = fc.array(fc.array(step, { minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 3 });
const faults = fc.record({
	at: fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 3 }),
	how: fc.constantFrom<Break>('refused', 'closed', 'lost'),
});

/** A person at one tab. What is not stored yet stays in `mine`, as in a session. */
class Person {
	store: CaseStore | null = null;
	seen: Case;
	mine: Case;
	gone = false;
	removed = false;

	constructor(start: Case) {
		this.seen = this.mine = start;
	}

	async take(step: Step): Promise<void> {
		if (this.gone) return;
		if (step.kind === 'remove') {
			const removing = this.store?.remove(this.seen.id).then(() => (this.removed = true));
			return void (await removing?.catch(expectedFailure));
		}
		if (step.kind === 'answer') {
			const { [step.question]: _before, ...others } = this.mine.answers;
			const answers = step.value === undefined ? others : { ...others, [step.question]: step.value };
			this.mine = { ...this.mine, answers };
		}
		if (step.kind === 'note') this.mine = { ...this.mine, notes: step.value };
		await this.save();
	}

	/** What was said is stored, or reported as a conflict, or still in `mine`. */
	async save(): Promise<void> {
		const { seen, mine } = this;
		try {
			const saved = await this.store?.save(seen, mine, monday);
			if (!saved) return;
			for (const key of questions) {
				if (same(mine.answers[key], seen.answers[key])) continue;
				const conflict = saved.conflicts.find((it) => it.key === key);
				if (conflict) expect(conflict).toMatchObject({ mine: mine.answers[key], theirs: saved.case.answers[key] });
				else expect(saved.case.answers[key]).toBe(mine.answers[key]);
			}
			this.seen = this.mine = saved.case;
		} catch (error) {
			this.gone = expectedFailure(error) === 'gone';
		}
	}
}

function expectedFailure(error: unknown): string {
	const { code } = asFailure(error);
	if (code !== 'closed' && code !== 'gone') throw error;
	return code;
}

/** One write that the database took: what its writer had seen, and what was stored. */
type Write = { seen: Case; stored: Case };
type Order = <T>(call: () => Promise<T>) => Promise<T>;

/** The real medium, except that every call waits for its turn and every write is told of. */
function inOrder(order: Order, wrote: (stored: Case) => void): Medium {
	const real = new IndexedDbMedium({ patience: 1000 });
	return {
		persistent: true,
		trouble: null,
		readAll: () => real.readAll(),
		read: (key) => order(() => real.read(key)),
		add: (rows) => real.add(rows),
		remove: (key) => order(() => real.remove(key)),
		removed: () => real.removed(),
		clear: () => real.clear(),
		close: () => real.close(),
		swap: (key, expected, row) =>
			order(async () => {
				const done = await real.swap(key, expected, row);
				const stored = unseal({ key, row });
				if (done && !isDamaged(stored)) wrote(stored);
				return done;
			}),
	};
}

/** Lets all tabs live their plans against each other; then everybody saves once more, without faults. */
async function live(
	plans: Step[][],
	{ at, how }: { at: number[]; how: Break },
	order: Order,
	finish: (work: Promise<unknown>) => Promise<unknown>,
): Promise<void> {
	const device = aDevice();
	const fresh = aCase();
	const { case: first } = await (await device.tab()).store.save(fresh, fresh, monday);
	const writes: Write[] = [];
	const people = plans.map(() => new Person(first));
	for (const person of people) {
		const medium = inOrder(order, (stored) => writes.push({ seen: person.seen, stored }));
		person.store = (await device.tab({ medium })).store;
	}

	breakAt(at, how);
	const all = Promise.all(
		people.map(async (person, tab) => {
			for (const step of plans[tab] ?? []) await person.take(step);
		}),
	);
	await finish(all);
	noFaults();
	await finish(Promise.all(people.map((person) => person.save())));

	let before = first;
	for (const { seen, stored } of writes) {
		expect(stored.revision).toBe(before.revision + 1);
		for (const key of questions) {
			const changed = !same(stored.answers[key], before.answers[key]);
			if (changed) expect(before.answers[key]).toEqual(seen.answers[key]);
		}
		if (stored.notes !== before.notes) expect(before.notes).toBe(seen.notes);
		before = stored;
	}
	const { found } = await device.tab();
	expect(found.lost).toEqual([]);
	expect(found.cases).toEqual(people.some((person) => person.removed) ? [] : [before]);
	device.close();
}

afterEach(noFaults);

it('stands 2,000 sequences in which every step of one tab falls between any two of another', async () => {
	await fc.assert(
		fc.asyncProperty(plans, faults, fc.scheduler(), (plans, faults, scheduler) =>
			live(
				plans,
				faults,
				(call) => scheduler.schedule(Promise.resolve()).then(call),
				(work) => scheduler.waitFor(work),
			),
		),
		{ numRuns: 2000 },
	);
}, 120_000);

it('stands 500 sequences in which transactions overlap as they come', async () => {
	await fc.assert(
		fc.asyncProperty(plans, faults, (plans, faults) =>
			live(
				plans,
				faults,
				(call) => call(),
				(work) => work,
			),
		),
		{ numRuns: 500 },
	);
}, 120_000);
