import benefits from 'virtual:benefits';
import type { FieldPath } from '#lib/case/merge-data.ts';
import type { Texts } from '#lib/i18n/texts.ts';

const lines: Readonly<Record<string, string>> = {
	name: 'letter:sender.name',
	street: 'letter:sender.street',
	town: 'letter:sender.town',
	contact: 'letter:sender.contact',
	place: 'letter:date.place',
	toName: 'letter:addressee.name',
	toStreet: 'letter:addressee.street',
	toTown: 'letter:addressee.town',
};
const parts: Readonly<Record<string, string>> = {
	subjects: 'letter:subject.label',
	bodies: 'letter:text.title',
	enclosures: 'letter:enclosures.heading',
	gaps: 'letter:gaps.title',
	short: 'letter:short.label',
};

/** What a field of the letter is called; what belongs to one benefit, with its name. */
export function fieldWords([part = '', key = '', gap]: FieldPath, { t }: Texts): string {
	if (part === 'lines') return t(lines[key] ?? 'letter:sender.title');
	const words = parts[part];
	if (words === undefined) return t('letter:choose.label');
	const benefit = benefits.find(({ id }) => id === key);
	if (gap !== undefined) return t('letter:gaps.named', { words: gap.replace(/\]\d+$/, '') });
	return benefit ? `${t(words)}, ${t(`benefits/${benefit.audience}:${key}.title`)}` : t(words);
}
