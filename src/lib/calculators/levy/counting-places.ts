import type { CountHint, CountStep, CountStepId, Counted, OpenAnswer } from './counted.ts';
import { valueOn, type Lookup } from './figure.ts';
import { multiplePlaces } from './counting-multiple.ts';
import { isShortTerm, postRules, type Person } from './person.ts';

type Places = Omit<Counted, 'job'>;

/** On how many places for severely disabled people a person counts (§§ 151, 158, 159, 210 SGB IX). */
export function placesOf(person: Person, date: string, figure: Lookup): Places {
	const { status, post } = person;
	const rule = postRules[post];
	if (!rule.counts) return none('counts-not-by-post', rule.countNorms);
	if (status === 'none') return none('counts-not-by-status', ['sgb9-151-1']);
	if (status === 'equated-for-training') return none('counts-not-training-status', ['sgb9-151-4-s3']);
	if (rule.limits && isShortTerm(person, date, figure)) {
		return none('counts-not-short-term', ['sgb9-156-3', 'sgb9-158-1']);
	}
	const certificate = status === 'miners-certificate';
	const hours = rule.limits ? hoursOf(person, date, figure) : enough;
	if (hours.truth === 'too-few') {
		return none('counts-not-few-hours', ['sgb9-158-2'], certificate ? [] : ['ask-admission']);
	}
	if (status === 'unknown') return { places: undefined, open: ['status'], hints: [], steps: [] };
	if (hours.truth === 'open') return { places: undefined, open: [hours.answer], hints: [], steps: [] };

	const norms = hours.norm ? [hours.norm] : certificate ? ['sgb9-158-5'] : rule.countNorms;
	const once: CountStep = { id: hours.norm ? 'counts-few-hours' : 'counts', value: 1, norms };
	// § 158 (4) and (5) speak of one place; § 159 of severely disabled people in somebody's employment.
	if (certificate || !rule.multiple) {
		return { places: 1, open: [], hints: post === 'employer' ? ['natural-person-only'] : [], steps: [once] };
	}
	const more = multiplePlaces(person, date, figure);
	return {
		places: more?.value ?? 1,
		open: [],
		hints: person.agencyPlaces === undefined ? ['ask-multiple'] : [],
		steps: more ? [once, more] : [once],
	};
}

function none(id: CountStepId, norms: readonly string[], hints: readonly CountHint[] = []): Places {
	return { places: 0, open: [], hints, steps: [{ id, value: 0, norms }] };
}

type Hours =
	{ truth: 'enough'; norm: string | undefined } | { truth: 'too-few' } | { truth: 'open'; answer: OpenAnswer };

const enough: Hours = { truth: 'enough', norm: undefined };

/** 18 hours and more are enough; fewer only with one of the reasons of § 158 (2) S. 2, 3 SGB IX, whose norm is given. */
function hoursOf({ hoursPerWeek, shortHours = 'none', status }: Person, date: string, figure: Lookup): Hours {
	if (hoursPerWeek === 'unknown') return { truth: 'open', answer: 'hoursPerWeek' };
	if (hoursPerWeek >= valueOn(figure, 'levy.job-hours', date)) return enough;
	// The exceptions are for severely disabled people; who only holds a Bergmannsversorgungsschein has none.
	if (shortHours === 'none' || status === 'miners-certificate') return { truth: 'too-few' };
	if (shortHours === 'unknown') return { truth: 'open', answer: 'shortHours' };
	return { truth: 'enough', norm: shortHours === 'admitted' ? 'sgb9-158-2-s3' : 'sgb9-158-2-s2' };
}
