import { describe, expect, test } from 'vitest';
import { carrierOf, guideOf, norms, when } from './builder.ts';
import type { Condition } from './types.ts';

describe('a guide does not compile', () => {
	test.each<[string, Condition, RegExp]>([
		['with an unknown question', when('shoe-size', 'big'), /benefit help: no question "shoe-size"/],
		[
			'with an unknown figure',
			{ ...when('hours', 'x'), is: undefined, atLeast: 'hours.none' } as Condition,
			/no figure "hours\.none"/,
		],
		['with an unknown requirement', { use: 'luck' }, /no requirement "luck"/],
		['with an unknown fact', { id: 'x', norms, fact: 'moon', is: 'full' }, /no computed fact "moon"/],
	])('%s', (_, requires, reason) => expect(() => guideOf(requires)).toThrow(reason));

	test('when "use" goes in a circle', () => {
		const requirements = {
			one: { id: 'one', norms, when: { use: 'other' } },
			other: { id: 'other', norms, when: { use: 'one' } },
		};
		expect(() => guideOf({ use: 'one' }, { requirements })).toThrow(
			/^requirement other: "use" goes in a circle: one > other > one$/,
		);
		const carriers = { agency: carrierOf('agency', 1, [{ effect: 'first', when: { use: 'one' } }]) };
		expect(() => guideOf(when('sure', 'yes'), { requirements, carriers })).toThrow(/circle: one > other > one$/);
		const conflicts = [{ id: 'both', norms, when: { use: 'one' } }];
		expect(() => guideOf(when('sure', 'yes'), { requirements, conflicts })).toThrow(/circle: one > other > one$/);
	});
});
