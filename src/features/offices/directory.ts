import benefits from 'virtual:benefits';
import offices from 'virtual:offices';
import type { Benefit } from '#lib/engine/types.ts';
import type { Texts } from '#lib/i18n/texts.ts';
import { audienceOf, bodyOf } from '#lib/rules/manifest.ts';
import type { ContactView, OfficeView } from './office-view.ts';
import { branchView, sourceOf, waysTo } from './ways.ts';

export const { directory } = offices;

/** All offices in words, by Land. */
export function officeViews(texts: Texts): OfficeView[] {
	const { t, language } = texts;
	const month = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
	return offices.offices.map((office) => ({
		id: office.id,
		land: office.land,
		name: office.name,
		web: office.web,
		local: office.localBodies && t(`offices:local.${office.localBodies}`),
		ways: waysTo(office, texts),
		noPhone: office.noPhone && t(`offices:ways.noPhone.${office.noPhone}`),
		branches: (office.branches ?? []).map((branch) => branchView(branch, texts)),
		employerContact: office.employerContact?.web,
		integrationServices: office.integrationServices?.web,
		seen: t('offices:list.seen', {
			month: month.format(new Date(`${office.seen}-01T00:00:00Z`)),
			source: office.source,
		}),
	}));
}

/** The bodies of the whole country, in words. */
export function contactViews(texts: Texts): ContactView[] {
	const { t } = texts;
	return offices.contacts.map((contact) => ({
		id: contact.id,
		name: t(`offices:contacts.items.${contact.id}.name`),
		text: t(`offices:contacts.items.${contact.id}.text`),
		hours: texts.has(`offices:contacts.items.${contact.id}.hours`)
			? t(`offices:contacts.items.${contact.id}.hours`)
			: undefined,
		deaf: contact.deaf && t(`offices:contacts.items.${contact.id}.deaf`),
		ways: waysTo(contact, texts),
		web: contact.web,
		source: sourceOf(contact, texts),
	}));
}

/** Something that an office decides, and the place that says which office. */
export interface Topic {
	readonly id: string;
	/** An audience, or `duties`. */
	readonly group: string;
	readonly label: string;
	readonly place: string;
}

/** Told once, though both guides speak of it. */
const dismissal = { id: 'zustimmung-zur-kuendigung', purpose: 'dismissal' };

/** What people come to an office with, in groups: every benefit that one of these offices decides, dismissals and the levy. */
export function topics(texts: Texts): Topic[] {
	const topic = ({ id, audience, apply }: Benefit, group: Topic['group']): Topic => ({
		id,
		group,
		label: texts.t(`benefits/${audience}:${id}.title`),
		place: apply.place,
	});
	const own = benefits.filter(
		({ apply, id, audience, purpose }) =>
			bodyOf(apply.office)?.ofLand &&
			(purpose !== dismissal.purpose || id === dismissal.id) &&
			texts.has(`benefits/${audience}:${id}.title`),
	);
	return [
		...own.flatMap((one) => (audienceOf(one.audience).act === 'demand' ? [] : [topic(one, one.audience)])),
		...own.filter(({ id }) => id === dismissal.id).map((one) => topic(one, 'duties')),
		{ id: 'levy', group: 'duties', label: texts.t('offices:levy'), place: 'employer-seat' },
	];
}

/** Where it is written that this place counts. */
export function placeSource({ id, group }: Topic, { t }: Texts): string {
	if (id === 'levy') return t('offices:result.levySource');
	return t(id === dismissal.id || group === 'duties' ? 'offices:result.dismissalSource' : 'offices:result.practice');
}
