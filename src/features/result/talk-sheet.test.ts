import { render } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { texts } from '#lib/i18n/texts.ts';
import type { FirstView } from './first-view.ts';
import TalkSheet from './TalkSheet.svelte';
import { open } from './testing/builders.ts';

const first: FirstView = {
	card: undefined,
	sentence: 'Vielleicht.',
	addition: undefined,
	more: undefined,
	until: undefined,
	step: { kind: 'office', title: 'Amt finden', href: '/offices/' },
	contact: undefined,
};

it('says what is to be clarified only of what was answered, and leaves out what no application needs', async () => {
	const clarify = 'Der Bedarf besteht nicht nur wegen der Behinderung.';
	const point = (id: string, said: string | undefined) => ({
		it: open({ id, question: `${id}?`, said, clarify }),
		benefits: [],
	});
	const { container } = render(TalkSheet, {
		label: '',
		first,
		benefits: ['Arbeitsassistenz'],
		sorts: [
			{ finder: 'office', points: [point('Gesagt', 'Auch aus anderen Gründen'), point('Ungesagt', undefined)] },
			{ finder: 'later', points: [point('Egal', undefined)] },
		],
		documents: [],
		texts: await texts('de', ['result', 'terms']),
	});
	const said = container.textContent.replace(/\s+/g, ' ');
	expect(said).toContain(`Gesagt? Meine Antwort: Auch aus anderen Gründen. ${clarify}`);
	expect(said.split(clarify)).toHaveLength(2);
	expect(said).toContain('Ungesagt?');
	expect(said).not.toContain('Egal?');
});
