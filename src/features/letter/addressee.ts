import offices from 'virtual:offices';
import type { Texts } from '#lib/i18n/texts.ts';
import { bodyOf } from '#lib/rules/manifest.ts';
import type { Candidate } from '#features/open-case/candidates.ts';
import type { Line } from './entry.ts';
import { letterKind } from '#features/benefits/letter-kind.ts';

type Office = (typeof offices.offices)[number];

/** Whom the letter is to, as far as the answers tell. */
export function addresseeName(candidate: Candidate, { t, has }: Texts): string {
	const { benefit, verdict, answers } = candidate;
	const kind = letterKind(benefit, verdict);
	if (kind === 'carrier' && verdict?.carrier) return t(`carriers:${verdict.carrier}.name`);
	if (kind === 'objection') return '';
	if (kind === 'disclosure') return t('letter:addressee.suggestion.employer');
	const { office } = benefit.apply;
	if (has(`letter:addressee.suggestion.${office}`)) return t(`letter:addressee.suggestion.${office}`);
	if (!bodyOf(office)?.ofLand) return t(`terms:office.${office}`);
	return officeOf(answers)?.name ?? '';
}

/** The lines that say whom the letter is to, as far as they are known. */
export type Addressee = Readonly<Record<Extract<Line, 'toName' | 'toStreet' | 'toTown'>, string>>;
export const nobody: Addressee = { toName: '', toStreet: '', toTown: '' };

/** Name and address of whom the letter is to. An address is proposed only for an office of a Land, and only where one was found. */
export function addressee(candidate: Candidate, texts: Texts): Addressee {
	const post = officeAddressed(candidate)?.post;
	return { toName: addresseeName(candidate, texts), toStreet: post?.street ?? '', toTown: post?.town ?? '' };
}

/** The office of the Land that a letter goes to; none where it goes to somebody else or the Land is not known. */
export function officeAddressed({ benefit, verdict, answers }: Candidate): Office | undefined {
	return bodyOf(benefit.apply.office)?.ofLand && letterKind(benefit, verdict) === 'application'
		? officeOf(answers)
		: undefined;
}

function officeOf({ land }: Candidate['answers']): Office | undefined {
	return offices.offices.find(({ id }) => id === land);
}
