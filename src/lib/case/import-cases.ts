import { asFailure } from './failure.ts';
import { newCase } from './new-case.ts';
import { same } from './same.ts';
import type { Case, CaseId, CaseStore, FailureCode } from './types.ts';

/** What is to be done with a case of the file whose id is taken here by another state of the case. */
export type Decide = (incoming: Case, existing: Case) => 'skip' | 'copy';

/** `failure`: why nothing of the file could be stored; `added` is empty then. */
export interface Imported {
	readonly added: readonly Case[];
	readonly skipped: readonly Case[];
	readonly failure: FailureCode | null;
}

/**
 * Adds cases from a file. Nothing that is here is ever changed: a case that is here as it is in the file is skipped,
 * one that is here in another state is skipped or added under a new id, as `decide` says. All of it or, where the disk is
 * full or anything else fails, nothing: who takes a file along must not have to count what came.
 */
export async function importCases(store: CaseStore, cases: readonly Case[], decide: Decide): Promise<Imported> {
	const missing: Case[] = [];
	const skipped: Case[] = [];
	try {
		const { cases: here, damaged } = await store.list();
		const taken = new Map<CaseId, Case | null>(here.map((it) => [it.id, it]));
		for (const { id } of damaged) taken.set(id, null);
		for (const incoming of cases) {
			const existing = taken.get(incoming.id);
			if (existing && (sameContent(incoming, existing) || decide(incoming, existing) === 'skip')) {
				skipped.push(incoming);
				continue;
			}
			const fresh = { ...incoming, id: existing === undefined ? incoming.id : newCase(incoming, '').id };
			taken.set(fresh.id, fresh);
			missing.push(fresh);
		}
		return { added: await store.add(missing), skipped, failure: null };
	} catch (error) {
		return { added: [], skipped: [], failure: asFailure(error).code };
	}
}

function sameContent(one: Case, other: Case): boolean {
	return same({ ...one, revision: 0 }, { ...other, revision: 0 });
}
