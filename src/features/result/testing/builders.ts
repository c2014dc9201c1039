import type { CardView, OpenView } from '#features/result/result-view.ts';
import type { CarrierView, ReasonView } from '#features/benefits/benefit-view.ts';

const norm = {
	text: '§ 185 Abs. 5 SGB IX',
	page: '/law/sgb9-185/#sgb9-185-5',
	href: 'https://www.gesetze-im-internet.de/sgb_9_2018/__185.html',
};

/** A card that is likely; whatever a test is about is given. */
export function card(its: Partial<CardView> = {}): CardView {
	return {
		id: 'assistance',
		verdict: 'likely',
		nature: 'claim',
		audience: 'person',
		office: 'Integrationsamt',
		officeId: 'integrationsamt',
		title: 'Arbeitsassistenz',
		summary: 'Eine Person unterstützt Sie.',
		natureLabel: 'Anspruch',
		amount: undefined,
		before: 'Antrag stellen, bevor es losgeht',
		applyBefore: true,
		late: false,
		urgent: [],
		procedures: [],
		still: undefined,
		facts: [{ id: 'office', label: 'Wer entscheidet', text: 'Integrationsamt' }],
		next: ['Schreiben Sie auf, wobei Sie Hilfe brauchen.'],
		documents: ['Feststellungsbescheid'],
		reasons: [reason()],
		open: [],
		carriers: [],
		hints: [],
		norms: [norm],
		href: '/benefits/assistance/',
		picture: '/graphs/assistance/',
		tools: [],
		changes: () => [],
		...its,
	};
}

export function reason(its: Partial<ReasonView> = {}): ReasonView {
	return {
		id: 'covered',
		truth: 'met',
		label: 'Sie sind schwerbehindert',
		unmet: undefined,
		norms: [norm],
		practice: undefined,
		parts: [],
		...its,
	};
}

export function open(its: Partial<OpenView> = {}): OpenView {
	return {
		id: 'hours',
		question: 'Wie viele Stunden arbeiten Sie?',
		short: 'Stunden',
		where: 'Arbeitsvertrag',
		said: undefined,
		unknown: false,
		settled: undefined,
		clarify: undefined,
		href: '/guide/person/hours/',
		...its,
	};
}

export function carrier(its: Partial<CarrierView> = {}): CarrierView {
	return {
		id: 'pension',
		sure: true,
		rest: false,
		name: 'Deutsche Rentenversicherung',
		why: 'Lange Beiträge.',
		turnTo: 'Dort beantragen.',
		norms: [norm],
		...its,
	};
}
