import { expect, it } from 'vitest';
import { carryOver, changedVerdicts } from './carry-over.ts';

it('keeps what fits and names what does not, guessing nothing', () => {
	const answers = { status: 'yes', hours: 12, helps: ['car', 'sailing'], retired: 'unknown' };
	const { kept, dropped } = carryOver(answers, (question) => question === 'status' || question === 'hours');
	expect(kept).toEqual({ status: 'yes', hours: 12 });
	expect(dropped).toEqual({ helps: ['car', 'sailing'], retired: 'unknown' });
});

it('says which verdicts are others than those last shown', () => {
	const shown = { wohnungshilfen: 'likely', kraftfahrzeughilfe: 'clarify', retired: 'likely' };
	const now = { wohnungshilfen: 'clarify', kraftfahrzeughilfe: 'clarify', weiterbildung: 'likely' };
	expect(changedVerdicts(shown, now)).toEqual([{ benefit: 'wohnungshilfen', before: 'likely', now: 'clarify' }]);
});
