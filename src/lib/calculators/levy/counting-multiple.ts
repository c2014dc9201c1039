import type { CountStep } from './counted.ts';
import { valueOn, type Lookup } from './figure.ts';
import { postRules, type Person } from './person.ts';

/**
 * Counting on more than one place (§ 159 SGB IX): the highest of what the law gives by itself and what the Agentur has decided,
 * at most three. Undefined where neither gives more than one.
 */
export function multiplePlaces(person: Person, date: string, figure: Lookup): CountStep | undefined {
	const found = [...byLaw(person, date, figure), ...byDecision(person, date, figure)];
	return found.reduce<CountStep | undefined>((best, one) => (one.value > (best?.value ?? 1) ? one : best), undefined);
}

function byLaw(person: Person, date: string, figure: Lookup): CountStep[] {
	const { post, monthsAfterTraining, monthsAfterWorkshop } = person;
	const steps: CountStep[] = [];
	if (post === 'trainee' || post === 'trainee-of-institution') {
		const norm = post === 'trainee' ? 'sgb9-159-2-s1' : 'sgb9-159-2-s2';
		steps.push({ id: 'counts-multiple-training', value: valueOn(figure, 'levy.trainee-places', date), norms: [norm] });
	}
	// Both follow a change into somebody's employment; measures and home work are none.
	if (!postRules[post].limits) return steps;
	const after = (what: string, months: number | undefined, id: CountStep['id'], norm: string) => {
		const places = figure(`levy.after-${what}-places`, date);
		// § 159 (2a) exists only since 2024: before, the figure has no value.
		if (months === undefined || !places) return;
		if (months < 12 * valueOn(figure, `levy.after-${what}-years`, date)) {
			steps.push({ id, value: places.value, norms: [norm] });
		}
	};
	after('training', monthsAfterTraining, 'counts-multiple-after-training', 'sgb9-159-2-s4');
	after('workshop', monthsAfterWorkshop, 'counts-multiple-after-workshop', 'sgb9-159-2a');
	return steps;
}

function byDecision({ post, agencyPlaces }: Person, date: string, figure: Lookup): CountStep[] {
	if (agencyPlaces === undefined) return [];
	const value = Math.min(agencyPlaces, valueOn(figure, 'levy.multiple-max', date));
	const training = post === 'trainee' || post === 'trainee-of-institution';
	return [{ id: 'counts-multiple-by-decision', value, norms: [training ? 'sgb9-159-2-s3' : 'sgb9-159-1'] }];
}
