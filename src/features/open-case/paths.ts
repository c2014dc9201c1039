import { resolve } from '$app/paths';

/** Where the guide's pages stand; with the slash at the end, so that no host has to redirect. */
export const questionPath = (guide: string, question: string) => resolve(`/guide/${guide}/${question}/`);

/** Of a guide without a question: leads to the open case, else to the first question. */
export const guidePath = (guide: string) => resolve(`/guide/${guide}/`);

export const answersPath = (guide: string) => resolve(`/guide/${guide}/answers/`);

export const resultPath = (guide: string) => resolve(`/guide/${guide}/result/`);

/** Where a case goes on: at its next question, or at its answers when all are given. */
export const casePath = (guide: string, next: string | undefined) =>
	next === undefined ? answersPath(guide) : questionPath(guide, next);

/** Where a case that was put aside goes on: at its next question, or at its result when all are given. */
export const resumePath = (guide: string, next: string | undefined) =>
	next === undefined ? resultPath(guide) : questionPath(guide, next);

export const levyPath = resolve('/levy/');
