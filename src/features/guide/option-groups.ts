import { optionsOf } from '#lib/engine/options.ts';
import type { Question } from '#lib/engine/types.ts';
import type { Texts } from '#lib/i18n/texts.ts';
import type { OptionGroup } from './Choices.svelte';

/**
 * The options of a question in words, under their headings; in one group without a heading where there are none.
 * @param key of the words of the question, such as `questions/work:questions.occasion`
 */
export function optionGroups(question: Question, key: string, { t, has }: Texts): OptionGroup[] {
	const option = (value: string) => ({
		value,
		label: question.type === 'yes-no' ? t(`guide:${value}`) : t(`${key}.options.${value}.label`),
		...(question.pictured && { picture: `${question.id}-${value}` }),
		...(has(`${key}.options.${value}.hint`) && { hint: t(`${key}.options.${value}.hint`) }),
	});
	const asked = optionsOf(question);
	if (!question.groups) return [{ id: '', options: asked.map(option) }];
	return question.groups.map(({ id, options }) => ({
		id,
		heading: t(`${key}.groups.${id}`),
		// Those that are there on the key date.
		options: options.filter((value) => asked.includes(value)).map(option),
	}));
}
