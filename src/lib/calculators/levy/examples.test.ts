import { describe, expect, it } from 'vitest';
import examples from '../../../../rules/examples/levy.json' with { type: 'json' };
import { rates } from './builder.ts';
import { centsOn, firstDay } from './figure.ts';
import { checkLevyInput, checkSurchargeInput } from './input.ts';
import { reportLevy } from './report.ts';
import { computeLevy } from './levy.ts';
import { surcharge } from './surcharge.ts';

describe('the levy examples', () => {
	it.each(examples.levy)('$id: $says', ({ input, expect: expected }) => {
		const checked = checkLevyInput(input, rates);
		if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
		expect(reportLevy(computeLevy(checked.value, rates))).toMatchObject(expected);
	});
});

describe('the surcharge examples', () => {
	it.each(examples.surcharge)('$id: $says', ({ input, expect: expected }) => {
		const checked = checkSurchargeInput(input, rates);
		if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
		const found = surcharge(checked.value.arrears, checked.value.begunMonths, checked.value.year, rates);
		expect({ base: found.base / 100, surcharge: found.surcharge / 100 }).toEqual(expected);
	});
});

describe('the announced rates of every year', () => {
	const zeroTiers: Record<string, string> = {
		zero: 'below-2',
		'small-zero': 'small-below-1',
		'medium-zero': 'medium-below-1',
	};

	it.each(Object.entries(examples.rates))('%s', (year, amounts) => {
		for (const [tier, amount] of Object.entries(amounts)) {
			const exists = rates(`levy.tier-${tier}`, firstDay(Number(year)));
			const used = exists ? tier : zeroTiers[tier];
			expect(centsOn(rates, `levy.tier-${used}`, firstDay(Number(year))), tier).toBe(amount * 100);
		}
	});

	it('covers 2016 to 2027 without a gap', () => {
		expect(Object.keys(examples.rates)).toEqual(Array.from({ length: 12 }, (_, index) => String(2016 + index)));
	});
});
