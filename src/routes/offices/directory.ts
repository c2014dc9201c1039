import benefits from 'virtual:benefits';
import offices from 'virtual:offices';
import type { Benefit } from '#lib/engine/types.ts';
import type { Texts } from '#lib/i18n/texts.ts';
import type { ContactView, OfficeView } from '#lib/ui/offices/view.ts';

export const { directory } = offices;

/** All offices in words, by Land. */
export function officeViews({ t, language }: Texts): OfficeView[] {
	const month = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
	return offices.offices.map(({ id, land, name, web, localBodies, source, seen }) => ({
		id,
		land,
		name,
		web,
		local: localBodies && t(`offices:local.${localBodies}`),
		seen: t('offices:list.seen', { month: month.format(new Date(`${seen}-01T00:00:00Z`)), source }),
	}));
}

/** The bodies of the whole country, in words. */
export function contactViews({ t }: Texts): ContactView[] {
	return offices.contacts.map(({ id, phone, web, source }) => ({
		id,
		name: t(`offices:contacts.items.${id}.name`),
		text: t(`offices:contacts.items.${id}.text`),
		phone,
		web,
		source,
	}));
}

/** Something that an office decides, and the place that says which office. */
export interface Topic {
	readonly id: string;
	readonly group: 'person' | 'employer' | 'organisation' | 'duties';
	readonly label: string;
	readonly place: string;
}

const dismissal = 'zustimmung-zur-kuendigung';

/** What people come to an office with, in groups: every benefit that one of these offices decides, dismissals and the levy. */
export function topics(texts: Texts): Topic[] {
	const topic = ({ id, audience, apply }: Benefit, group: Topic['group']): Topic => ({
		id,
		group,
		label: texts.t(`benefits/${audience}:${id}.title`),
		place: apply.place,
	});
	const own = benefits.filter(
		({ apply, id, audience }) => apply.office === 'integrationsamt' && texts.has(`benefits/${audience}:${id}.title`),
	);
	return [
		...own.flatMap((one) => (one.audience === 'protection' ? [] : [topic(one, one.audience)])),
		...own.filter(({ id }) => id === dismissal).map((one) => topic(one, 'duties')),
		{ id: 'levy', group: 'duties', label: texts.t('offices:levy'), place: 'employer-seat' },
	];
}

/** Where it is written that this place counts. */
export function placeSource({ id, group }: Topic, { t }: Texts): string {
	if (id === 'levy') return t('offices:result.levySource');
	return t(id === dismissal || group === 'duties' ? 'offices:result.dismissalSource' : 'offices:result.practice');
}
