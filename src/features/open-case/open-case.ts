import { carryOver } from '#lib/case/carry-over.ts';
import { CaseSession } from '#lib/case/case-session.svelte.ts';
import { newCase } from '#lib/case/new-case.ts';
import { asFailure, breath, mayPass } from '#lib/case/failure.ts';
import type { Case, CaseId, CaseStore } from '#lib/case/types.ts';
import { checkAnswer, isDay } from '#lib/engine/check-answer.ts';
import type { Guide } from '#lib/engine/compile.ts';
import type { Answers } from '#lib/engine/types.ts';
import { walk, type Walk } from '#lib/engine/walk.ts';
import { guide as compiledGuide } from '#lib/rules/guides.ts';
import { forget, remember, remembered } from './current-case.ts';
import { now, today } from '#lib/device/clock.ts';
import { cases } from './store.ts';

/** The case that is open in this tab, with the guide compiled for its key date. */
export class OpenCase {
	constructor(
		readonly session: CaseSession,
		readonly guide: Guide,
		/** Answers that the present edition of the rules no longer takes; they are asked again. */
		readonly dropped: Answers,
	) {}

	/** The replay of the answers as they are now. Reads reactive state: wrap it in `$derived`. */
	get walk(): Walk {
		return walk(this.guide, this.session.answers);
	}

	/** Whether the rules have changed since this case was last looked at. */
	get outdated(): boolean {
		return this.session.case.edition !== this.guide.edition;
	}

	/** Whether a newer app has looked at it last: nothing that this one does not know is taken from it then. */
	get newer(): boolean {
		return isNewer(this.session.case, this.guide);
	}
}

const open = new Map<string, Promise<OpenCase | undefined>>();

/**
 * The case that is open in this tab for a guide; none where the person has yet to say which one. In the browser only,
 * and the same object until another case is opened, so that unsaved answers go along from page to page.
 */
export function openCase(guide: string): Promise<OpenCase | undefined> {
	const known = open.get(guide);
	if (known) return known;
	const found = find(guide);
	open.set(guide, found);
	// What could not be opened is tried anew the next time.
	const leave = () => void (open.get(guide) === found && open.delete(guide));
	found.then((it) => it ?? leave(), leave);
	return found;
}

/** Opens a stored case in this tab. Rejects where its guide does not exist. */
export async function resumeCase(it: Case): Promise<OpenCase> {
	closeCase(it.guide);
	const opened = prepare(it);
	open.set(it.guide, opened);
	remember(it.guide, it.id);
	return opened;
}

/** Begins a case; it is stored with its first answer. */
export async function startCase(guide: string, label = ''): Promise<OpenCase> {
	const keyDate = today();
	const { edition } = await compiledGuide(guide, keyDate);
	return resumeCase(newCase({ guide, keyDate, edition, label }, now()));
}

/** Applies the law of today to the open case. */
export async function renewKeyDate({ session, dropped }: OpenCase): Promise<OpenCase> {
	const keyDate = today();
	const { guide } = session.case;
	await session.amend(() => ({ keyDate }));
	// Another tab may have gone on to a later day.
	const renewed = new OpenCase(session, await compiledGuide(guide, session.case.keyDate), dropped);
	open.set(guide, Promise.resolve(renewed));
	return renewed;
}

/** Leaves the open case of a guide; it stays stored. */
export function closeCase(guide: string): void {
	readAgain(guide);
	forget(guide);
}

/** Has the open case of a guide read from the store when it is next asked for, because it was changed behind its back. */
export function readAgain(guide: string): void {
	void open.get(guide)?.then((it) => it?.session.close());
	open.delete(guide);
}

async function find(guide: string): Promise<OpenCase | undefined> {
	const id = remembered(guide);
	if (id === undefined) return undefined;
	const { store } = await cases();
	const stored = await read(store, id).catch(() => undefined);
	if (stored?.guide === guide) return prepare(stored);
	// Only a database that could be read says that a case is gone; else the next page may find it.
	if (stored !== undefined && store.persistent) forget(guide);
	return undefined;
}

/** Reads a case; once more after a moment, when a busy device could not: one that is there must not be taken for none. */
async function read(store: CaseStore, id: CaseId): Promise<Case | null> {
	try {
		return await store.load(id);
	} catch (error) {
		if (!mayPass(asFailure(error))) throw error;
		await new Promise((done) => setTimeout(done, breath));
		return store.load(id);
	}
}

function isNewer({ edition }: Case, guide: Guide): boolean {
	return isDay(edition) && edition > guide.edition;
}

async function prepare(it: Case): Promise<OpenCase> {
	const [{ store }, guide] = await Promise.all([cases(), compiledGuide(it.guide, it.keyDate)]);
	const session = new CaseSession(store, it, now);
	await session.ready;
	const fitting = (answers: Answers) =>
		carryOver(answers, (id, answer) => {
			const question = guide.questions[id];
			return question !== undefined && checkAnswer(question, answer) === undefined;
		});
	const { dropped } = fitting(session.answers);
	if (isNewer(it, guide)) return new OpenCase(session, guide, {});
	// By then they may be others: another tab may be heard in between.
	if (Object.keys(dropped).length > 0) await session.replaceAnswers((answers) => fitting(answers).kept);
	return new OpenCase(session, guide, dropped);
}
