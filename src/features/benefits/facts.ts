import type { CompiledBenefit } from '#lib/engine/compile.ts';
import type { Answers, Benefit } from '#lib/engine/types.ts';
import type { Texts } from '#lib/i18n/texts.ts';
import { audienceOf, bodyOf } from '#lib/rules/manifest.ts';
import type { Fact } from './benefit-view.ts';

const durations = ['running', 'one-off'];

/**
 * Who decides, in which way, what kind of help it is, and for how long: nature, form, office, place, decision.
 * @param carrier the body that comes first: then it decides, by its own rules, which stand elsewhere
 */
export function benefitFacts(rule: Benefit, texts: Texts, carrier?: string): Fact[] {
	if (carrier !== undefined)
		return [{ id: 'office', label: texts.t('result:fact.office'), text: texts.t(`carriers:${carrier}.name`) }];
	const { office, place, decision } = rule.apply;
	const list = new Intl.ListFormat(texts.language, { type: 'unit' });
	const fact = (id: string, text: string): Fact => ({ id, label: texts.t(`result:fact.${id}`), text });
	const nature = `terms:nature.${rule.nature}`;
	const found = [
		fact('nature', `${texts.t(`${nature}.label`)}. ${texts.t(`${nature}.meaning`)}`),
		fact('form', list.format(rule.form.map((form) => texts.t(`terms:form.${form}`)))),
		fact('office', texts.t(`terms:office.${office}`)),
	];
	if (place !== 'none' && !bodyOf(office)?.noOffice) found.push(fact('place', texts.t(`terms:place.${place}`)));
	if (audienceOf(rule.audience).tellsIncome)
		found.push(fact('incomeTest', texts.t(`terms:incomeTest.${rule.incomeTest}`)));
	if (texts.has(`terms:decision.${decision}`)) found.push(fact('decision', texts.t(`terms:decision.${decision}`)));
	const duration = rule.form.find((form) => durations.includes(form));
	if (duration) found.push(fact('duration', texts.t(`result:duration.${duration}`)));
	return found;
}

/** How much a benefit is by these answers, with its unit; none where the rules do not say or it is still open. */
export function amountOf({ rule, amount }: CompiledBenefit, answers: Answers, texts: Texts): string | undefined {
	const value = amount?.value(answers);
	if (!rule.amount || typeof value !== 'number') return undefined;
	return `${new Intl.NumberFormat(texts.language).format(value)} ${texts.t(`terms:unit.${rule.amount.unit}`)}`;
}
