/** Builders for the tests of the engine: a small guide whose law fits on a screen. */
import { compile, type Guide } from './compile.ts';
import type { Carrier, CarrierCase, ComputedFacts, Condition, GuideSource } from './types.ts';

export const norms = ['sgb9-2-1'];
export const day = '2026-11-22';

/** A named condition: the question is answered so. */
export const when = (question: string, is: string): Condition => ({ id: `${question}-${is}`, norms, question, is });

const choice = (id: string, options: readonly string[]) => ({ id, type: 'choice' as const, options, norms });

/** The rules of one benefit over the questions `status`, `timing`, `decision`, `hours`, `wish`, `since` and `sure`. */
export function sourceOf(requires: Condition, other: Partial<GuideSource> = {}): GuideSource {
	return {
		id: 'small',
		edition: day,
		chapters: [
			{ id: 'person', questions: ['wish', 'status'] },
			{ id: 'case', questions: ['timing', 'decision', 'hours', 'sure', 'since'] },
		],
		always: [],
		conflicts: [],
		questions: {
			wish: { id: 'wish', type: 'multiple', options: ['help', 'rest', 'everything'], norms },
			status: choice('status', ['severe', 'applied', 'none']),
			timing: choice('timing', ['not-yet', 'begun']),
			decision: choice('decision', ['none', 'granted', 'rejected']),
			hours: { id: 'hours', type: 'number', unit: 'hours', min: 0, max: 80, norms },
			sure: { id: 'sure', type: 'yes-no', norms },
			since: { id: 'since', type: 'date', norms },
		},
		requirements: {},
		carriers: {},
		benefits: [benefitOf('help', requires, Object.keys(other.carriers ?? {}))],
		figures: { 'hours.least': figureOf(15), 'hours.most': figureOf(40) },
		...other,
	};
}

/** A benefit for a purpose that is called like it. */
export function benefitOf(id: string, requires: Condition, carriers: readonly string[] = []) {
	return {
		id,
		norms,
		audience: 'person' as const,
		nature: 'claim' as const,
		form: ['grant'],
		purpose: id,
		incomeTest: 'none' as const,
		carriers,
		apply: { office: 'office', place: 'home', before: 'start', decision: 'none' },
		requires,
	};
}

/** A number of hours that holds since 2018. */
function figureOf(value: number) {
	return {
		unit: 'hours',
		norms,
		source: 'made up',
		values: { '2018-01-01': value },
		verifiedOn: day,
		reviewBy: '2027-12-31',
	};
}

/** A carrier that comes first, or has to be asked, for the purpose `help`. */
export function carrierOf(id: string, order: number, cases: readonly Pick<CarrierCase, 'effect' | 'when'>[]): Carrier {
	return { id, order, norms, cases: cases.map((one) => ({ purposes: ['help'], norms: [`${id}-norm`], ...one })) };
}

/** The guide of {@link sourceOf}, ready to be asked. */
export function guideOf(requires: Condition, other: Partial<GuideSource> = {}, facts: ComputedFacts = {}): Guide {
	return compile(sourceOf(requires, other), day, facts);
}
