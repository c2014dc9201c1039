import type { CaseSession } from '#lib/case/case-session.svelte.ts';
import type { Case, Json } from '#lib/case/types.ts';

/** What the person types into: reads all that stands in it (reactive), and puts other data into it. */
export interface Form {
	readonly typed: () => Json;
	readonly show: (data: Json) => void;
}

/** Where in a case it is kept. */
export interface Place {
	readonly held: (it: Case) => Json | undefined;
	/** @param data asked for when it is its turn to be stored; `null` takes it out, where that can be */
	readonly put: (session: CaseSession, data: () => Json) => Promise<boolean>;
}

/** What is typed on a page, under its name. */
export const typedData = (name: string): Place => ({
	held: ({ data }) => data[name] ?? undefined,
	put: (session, data) => session.enter(name, data),
});

/** What is ticked in the check list; what is not there is not ticked. */
export const ticks: Place = {
	held: (it) => it.ticks,
	put: (session, data) => session.amend(() => ({ ticks: data() as Case['ticks'] })),
};

/** What the case is called. */
export const label: Place = {
	held: (it) => it.label,
	put: (session, data) => session.amend(() => ({ label: data() as string })),
};
