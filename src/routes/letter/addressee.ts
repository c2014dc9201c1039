import offices from 'virtual:offices';
import type { Texts } from '#lib/i18n/texts.ts';
import type { Candidate } from './candidates.ts';
import { letterKind } from './kind.ts';

/** Whom the letter is to, as far as the answers tell. */
export function addresseeName(candidate: Candidate, { t, has }: Texts): string {
	const { benefit, verdict, answers } = candidate;
	const kind = letterKind(benefit, verdict);
	if (kind === 'carrier' && verdict?.carrier) return t(`carriers:${verdict.carrier}.name`);
	if (kind === 'objection') return '';
	const { office } = benefit.apply;
	if (has(`letter:addressee.suggestion.${office}`)) return t(`letter:addressee.suggestion.${office}`);
	if (office !== 'integrationsamt') return t(`terms:office.${office}`);
	return offices.offices.find(({ id }) => id === answers.land)?.name ?? '';
}
