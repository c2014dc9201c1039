import { eventIds, eventRule, type EventId } from '#lib/calculators/deadlines/events.ts';
import type { Texts } from '#lib/i18n/texts.ts';
import type { EventView } from './deadline-view.ts';
import { citeAll } from '#features/citation/cite.ts';
import { monthNames } from '#lib/i18n/day-words.ts';
import { lookup } from './law.ts';

/** The groups of events, in order, with their events. */
export function eventGroups(texts: Texts): { readonly label: string; readonly events: readonly EventId[] }[] {
	const groups = [...new Set(eventIds.map((id) => eventRule(id).group))];
	return groups.map((group) => ({
		label: texts.t(`deadlines:groups.${group}`),
		events: eventIds.filter((id) => eventRule(id).group === group),
	}));
}

/**
 * An event and its periods, for reading.
 * @param day for which the law is told
 */
export function eventView(id: EventId, day: string, texts: Texts): EventView {
	const { t } = texts;
	const { deadlines } = eventRule(id);
	return {
		id,
		label: t(`deadlines:events.${id}.label`),
		hint: t(`deadlines:events.${id}.hint`),
		deadlines: deadlines.map((rule) => ({
			id: rule.id,
			title: t(`deadlines:deadlines.${rule.id}.title`),
			text: t(`deadlines:deadlines.${rule.id}.text`),
			length: length(rule, day, texts),
			norms: citeAll([...figureNorms(rule.id, day), ...(rule.norms ?? [])]),
		})),
	};
}

function figureNorms(id: string, day: string): readonly string[] {
	return (lookup(`deadlines.${id}`, day) ?? lookup(`deadlines.${id}-day`, day))?.norms ?? [];
}

function length({ id, endOfMonth }: { id: string; endOfMonth?: true }, day: string, { t, language }: Texts): string {
	if (endOfMonth) return t('deadlines:length.endOfMonth');
	const figure = lookup(`deadlines.${id}`, day);
	if (figure) return t(`deadlines:length.${figure.unit}`, { count: figure.value });
	const month = lookup(`deadlines.${id}-month`, day)?.value ?? 1;
	const date = lookup(`deadlines.${id}-day`, day)?.value ?? 1;
	return t('deadlines:length.fixed', { date, month: monthNames(language)[month - 1] ?? '' });
}
