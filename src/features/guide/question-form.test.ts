import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Answer, Question } from '#lib/engine/types.ts';
import { texts } from '#lib/i18n/texts.ts';
import Amount from './Amount.svelte';
import QuestionForm from './QuestionForm.svelte';

const words = await texts('de', ['shell', 'guide', 'questions/wish', 'questions/work', 'questions/needs']);

const wish: Question = {
	id: 'wanted-help',
	type: 'multiple',
	options: ['assistance', 'vehicle', 'everything'],
	norms: [],
};
const hours: Question = { id: 'weekly-hours', type: 'number', min: 0, max: 80, norms: [] };
const market: Question = { id: 'business-market', type: 'yes-no', norms: [] };
const chapters: Record<string, string> = { 'wanted-help': 'wish', 'weekly-hours': 'work', 'business-market': 'needs' };

function show(question: Question, given?: Answer, fault?: string) {
	const onanswer = vi.fn<(said: Answer | undefined) => void>();
	const ondraft = vi.fn<(said: Answer | undefined) => void>();
	let current = question;
	const props = {
		question,
		chapter: chapters[question.id] ?? '',
		texts: words,
		given,
		Amount: question.type === 'number' ? Amount : undefined,
		fault,
		onanswer: (said: Answer | undefined, to: Question) => {
			expect(to).toBe(current);
			onanswer(said);
		},
		ondraft: (said: Answer | undefined, to: Question) => {
			expect(to).toBe(current);
			ondraft(said);
		},
	};
	const { rerender, component } = render(QuestionForm, props);
	return {
		onanswer,
		ondraft,
		user: userEvent.setup(),
		settle: () => component.settle(),
		rerender: (more: { question?: Question; given?: Answer }) => {
			current = more.question ?? question;
			return rerender({ ...props, ...more });
		},
	};
}

const go = () => screen.getByRole('button', { name: 'Weiter' });

describe('a question', () => {
	it('has its text as the heading and the name of the group', () => {
		show(market);
		const title = screen.getByRole('heading', { level: 1 }).textContent;
		expect(screen.getByRole('group', { name: title })).toBeVisible();
	});

	it('always offers "Weiß ich nicht"', () => {
		show(market);
		expect(screen.getAllByRole('radio')).toHaveLength(3);
		expect(screen.getByRole('radio', { name: 'Weiß ich nicht' })).not.toBeChecked();
	});

	it('ticks nothing by itself', () => {
		show(market);
		expect(screen.queryByRole('radio', { checked: true })).toBeNull();
	});

	it('sends nothing by a mere tick', async () => {
		const { onanswer, ondraft, user } = show(market);
		await user.click(screen.getByRole('radio', { name: 'Ja' }));
		expect(onanswer).not.toHaveBeenCalled();
		expect(ondraft).toHaveBeenCalledWith('yes');
		await user.click(go());
		expect(onanswer).toHaveBeenCalledExactlyOnceWith('yes');
	});

	it('says that nothing was answered', async () => {
		const { onanswer, user } = show(market);
		await user.click(go());
		expect(onanswer).toHaveBeenCalledExactlyOnceWith(undefined);
	});

	it('shows the answer so far, and another one when it changes elsewhere', async () => {
		const { rerender } = show(market, 'no');
		expect(screen.getByRole('radio', { name: 'Nein' })).toBeChecked();
		await rerender({ given: 'unknown' });
		expect(screen.getByRole('radio', { name: 'Nein' })).not.toBeChecked();
		expect(screen.getByRole('radio', { name: 'Weiß ich nicht' })).toBeChecked();
	});

	it('forgets what was ticked when another question takes its place', async () => {
		const { rerender, user } = show(market);
		await user.click(screen.getByRole('radio', { name: 'Ja' }));
		await rerender({ question: { ...market, id: 'part-time-need' } });
		expect(screen.queryByRole('radio', { checked: true })).toBeNull();
	});

	it('forgets it also when the question comes back', async () => {
		const { rerender, user } = show(market, 'no');
		await user.click(screen.getByRole('radio', { name: 'Ja' }));
		await rerender({ question: { ...market, id: 'part-time-need' } });
		await rerender({ given: 'no' });
		expect(screen.getByRole('radio', { name: 'Nein' })).toBeChecked();
	});

	it('keeps what was touched when the answer so far is known only later, until it is settled', async () => {
		const { rerender, settle, onanswer, user } = show(market);
		await user.click(screen.getByRole('radio', { name: 'Ja' }));
		await rerender({ given: 'no' });
		expect(screen.getByRole('radio', { name: 'Ja' })).toBeChecked();
		await user.click(go());
		expect(onanswer).toHaveBeenLastCalledWith('yes');
		settle();
		await rerender({ given: 'no' });
		expect(screen.getByRole('radio', { name: 'Nein' })).toBeChecked();
	});

	it('keeps what was ticked when only another answer of the case was saved', async () => {
		const { rerender, user } = show(wish, ['assistance']);
		await user.click(screen.getByRole('checkbox', { name: /^Auto/ }));
		await rerender({ given: ['assistance'] });
		expect(screen.getByRole('checkbox', { name: /^Auto/ })).toBeChecked();
	});

	it('says what is wrong beside the field, and ties both together', () => {
		show(hours, undefined, 'Geben Sie eine Zahl von 0 bis 80 ein.');
		const field = screen.getByRole('textbox');
		expect(field).toBeInvalid();
		expect(field).toHaveAccessibleDescription(expect.stringContaining('von 0 bis 80'));
	});
});

describe('a question with several answers', () => {
	it('gives them in the order of the question', async () => {
		const { onanswer, user } = show(wish);
		await user.click(screen.getByRole('checkbox', { name: /^Auto/ }));
		await user.click(screen.getByRole('checkbox', { name: /^Eine Person/ }));
		await user.click(go());
		expect(onanswer).toHaveBeenCalledWith(['assistance', 'vehicle']);
	});

	it('adds to what is known later what was ticked and unticked before', async () => {
		const { rerender, onanswer, user } = show(wish);
		await user.click(screen.getByRole('checkbox', { name: /^Auto/ }));
		await user.click(screen.getByRole('checkbox', { name: /^Auto/ }));
		await user.click(screen.getByRole('checkbox', { name: /^Eine Person/ }));
		await rerender({ given: ['vehicle'] });
		expect(screen.getByRole('checkbox', { name: /^Auto/ })).not.toBeChecked();
		await user.click(screen.getByRole('checkbox', { name: /^Auto/ }));
		await rerender({ given: ['everything'] });
		await user.click(go());
		expect(onanswer).toHaveBeenLastCalledWith(['assistance', 'vehicle']);
	});

	it('leaves "everything" and "Weiß ich nicht" alone', async () => {
		const { onanswer, user } = show(wish, ['assistance', 'vehicle']);
		await user.click(screen.getByRole('checkbox', { name: /^Alles/ }));
		expect(screen.getByRole('checkbox', { name: /^Auto/ })).not.toBeChecked();
		await user.click(screen.getByRole('checkbox', { name: 'Weiß ich nicht' }));
		expect(screen.getByRole('checkbox', { name: /^Alles/ })).not.toBeChecked();
		await user.click(go());
		expect(onanswer).toHaveBeenLastCalledWith('unknown');
		await user.click(screen.getByRole('checkbox', { name: /^Auto/ }));
		await user.click(go());
		expect(onanswer).toHaveBeenLastCalledWith(['vehicle']);
	});
});

describe('a question for a number', () => {
	it('takes it as people type it', async () => {
		const { onanswer, user } = show(hours);
		await user.type(screen.getByRole('textbox', { name: /Stunden/ }), ' 19,5 {Enter}');
		expect(onanswer).toHaveBeenCalledExactlyOnceWith(19.5);
	});

	it('keeps what was typed when the answer so far is known only later', async () => {
		const { rerender, user } = show(hours);
		await user.type(screen.getByRole('textbox'), '8');
		await rerender({ given: 30 });
		expect(screen.getByRole('textbox')).toHaveValue('8');
		await user.clear(screen.getByRole('textbox'));
		await rerender({ given: 'unknown' });
		expect(screen.getByRole('textbox')).toHaveValue('');
	});

	it('takes either a number or "Weiß ich nicht"', async () => {
		const { onanswer, user } = show(hours, 30);
		const field = screen.getByRole('textbox');
		expect(field).toHaveValue('30');
		await user.click(screen.getByRole('checkbox', { name: 'Weiß ich nicht' }));
		expect(field).toHaveValue('');
		await user.click(go());
		expect(onanswer).toHaveBeenLastCalledWith('unknown');
		await user.type(field, '8');
		expect(screen.getByRole('checkbox', { name: 'Weiß ich nicht' })).not.toBeChecked();
		await user.click(go());
		expect(onanswer).toHaveBeenLastCalledWith(8);
	});
});
