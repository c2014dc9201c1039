import type { Texts } from '#lib/i18n/texts.ts';
import type { FileOf } from '#lib/rules/schema.ts';
import type { BranchView, WayView } from './office-view.ts';

type Office = FileOf<'offices'>['offices'][number];
type Branch = NonNullable<Office['branches']>[number];
type Ways = Pick<Office, 'post' | 'phone' | 'email'>;
interface Seen {
	readonly source: string;
	readonly seen: string;
	readonly sure: 'official' | 'third-party' | 'old';
}

/** How sure a fact is, and where and when it was read. */
export function sourceOf({ source, seen, sure }: Seen, { t, language }: Texts): string {
	const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
	return t('offices:ways.source', { sure: t(`offices:ways.sure.${sure}`), source, day: day.format(new Date(seen)) });
}

/** How a body is reached: by telephone first, then by mail and post. */
export function waysTo({ phone, email, post }: Ways, texts: Texts): WayView[] {
	const { t } = texts;
	const ways: WayView[] = [];
	if (phone)
		ways.push({
			href: `tel:${phone.number}`,
			lines: [t('offices:ways.call', { written: phone.written })],
			note: phone.reaches === 'office' ? undefined : t(`offices:ways.reaches.${phone.reaches}`),
			source: sourceOf(phone, texts),
		});
	if (email)
		ways.push({
			href: `mailto:${email.address}`,
			lines: [t('offices:ways.write', { address: email.address })],
			note: [email.reaches === 'authority' ? t('offices:ways.reaches.authorityMail') : '', t('offices:ways.mail')]
				.join(' ')
				.trim(),
			source: sourceOf(email, texts),
		});
	if (post)
		ways.push({ href: undefined, lines: [post.street, post.town], note: undefined, source: sourceOf(post, texts) });
	return ways;
}

/** A branch in words: what it deals with, where, and how it is reached. */
export function branchView(branch: Branch, texts: Texts): BranchView {
	const { t, language } = texts;
	const list = new Intl.ListFormat(language);
	return {
		name: branch.name,
		about: [
			...(branch.area === undefined ? [] : [t('offices:ways.area', { area: branch.area })]),
			...(branch.tasks
				? [t('offices:ways.tasks', { tasks: list.format(branch.tasks.map((task) => t(`offices:ways.task.${task}`))) })]
				: []),
		],
		ways: waysTo(branch, texts),
	};
}
