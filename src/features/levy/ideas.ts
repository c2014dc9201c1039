import { numberIn } from '#lib/calculators/number.ts';
import { Issues } from '#lib/calculators/levy/issue.ts';
import type { LevyInput } from '#lib/calculators/levy/sums.ts';
import { bounds, cents, whole } from '#lib/calculators/levy/value.ts';
import { changed, compareLevies, type Change } from '#lib/calculators/levy/what-if.ts';
import type { LevyEntry } from '#lib/case/levy-case.ts';
import type { IdeaView } from './levy-view.ts';
import { lookup } from './lookup.ts';
import type { Words } from './words.ts';

export type IdeaId = 'person' | 'trainee' | 'workshop' | 'late';

/** The answers to the four questions "what if", for what the questions stand at. */
export function ideaViews(input: LevyInput, idea: LevyEntry['idea'], words: Words): Record<IdeaId, IdeaView> {
	const month = (text: string) => Math.min(Math.max(1, Math.trunc(numberIn(text, 'months') ?? 1)), input.jobs.length);
	const order = amount(idea.order);
	const late = months(idea.late);
	return {
		person: view({ kind: 'person', fromMonth: month(idea.personFrom), places: 1, newJob: idea.newJob }),
		trainee: view({ kind: 'trainee', fromMonth: month(idea.traineeFrom) }),
		workshop: order === undefined ? wrong(words) : view({ kind: 'workshop', labour: order }),
		late: late === undefined ? wrong(words) : view({ kind: 'late', months: late }),
	};

	function view(change: Change): IdeaView {
		const after = changed(input, change, lookup);
		if (after.occupied.some((places, index) => places > (after.jobs[index] ?? 0))) {
			return { tone: 'none', difference: words.t('idea.tooMany'), then: undefined };
		}
		const { difference, after: found } = compareLevies(input, after, lookup);
		const tone = difference < 0 ? 'less' : difference > 0 ? 'more' : 'same';
		const then = words.t('idea.then', { amount: words.euros(found.levy + found.surcharge.surcharge) });
		return { tone, difference: words.t(`idea.${tone}`, { amount: words.euros(Math.abs(difference)) }), then };
	}
}

function wrong(words: Words): IdeaView {
	return { tone: 'none', difference: words.t('idea.wrong'), then: undefined };
}

/** Euros as typed, in cents; undefined for what the calculator would refuse. */
function amount(text: string): number | undefined {
	return cents(text, '', new Issues());
}

function months(text: string): number | undefined {
	return whole(text, '', bounds.months, new Issues(), 'months');
}
