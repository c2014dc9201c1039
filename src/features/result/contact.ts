/** Whom to call about a benefit. No number is guessed: where none is known, the number of all authorities helps to find it. */
import offices from 'virtual:offices';
import type { Texts } from '#lib/i18n/texts.ts';
import { bodyOf, contactFor } from '#lib/rules/manifest.ts';
import type { CardView } from './result-view.ts';
import type { ContactView } from './first-view.ts';

type Office = (typeof offices.offices)[number];
type Contact = (typeof offices.contacts)[number];

const contact = (id: string): Contact | undefined => offices.contacts.find((one) => one.id === id);
const relay = contact('relay-service')?.web;

/**
 * Whom to call: the body that comes first, else the office that decides.
 * @param land the answer to the question for the Land, where there is one
 * @param texts with the groups `offices` and `result`
 */
export function contactOf(
	card: Pick<CardView, 'verdict' | 'carriers' | 'office' | 'officeId' | 'audience'>,
	land: unknown,
	texts: Texts,
): ContactView | undefined {
	const { verdict, carriers, officeId, audience } = card;
	const first = verdict === 'elsewhere' ? carriers.find(({ sure, rest }) => sure && !rest) : undefined;
	const office = offices.offices.find(({ id }) => id === land);
	const wanted = first?.id ?? officeId;
	const named = contactFor(wanted, audience);
	const body = named === undefined ? undefined : contact(named);
	if (body && (body.phone ?? body.id === 'participation-advice')) return bodyView(body, texts);
	if (body?.id === 'employer-contact' && office?.employerContact)
		return { ...bodyView(body, texts), web: office.employerContact.web };
	if (!body && bodyOf(wanted)?.authority)
		return anyAuthority(
			undefined,
			texts.t('result:first.contact.askFor', { office: first?.name ?? card.office }),
			texts,
		);
	// Another body than the office: nobody is sent to the office for it.
	if (!body && !bodyOf(wanted)?.ofLand) return contactView('participation-advice', texts);
	const note = body ? texts.t('result:first.contact.named') : undefined;
	return office?.phone || office?.email ? officeView(office, note, texts) : anyAuthority(office, note, texts);
}

/** The number of all authorities, for a body whose own is not known here, such as a court. @param note whom to ask for, a sentence */
export function authorityToAsk(note: string, texts: Texts): ContactView | undefined {
	return anyAuthority(undefined, note, texts);
}

/** A body of the whole country, by its id in `offices.json`. */
export function contactView(id: string, texts: Texts): ContactView | undefined {
	const found = contact(id);
	return found && bodyView(found, texts);
}

function bodyView({ id, phone, email, web }: Contact, texts: Texts): ContactView {
	const key = `offices:contacts.items.${id}`;
	return {
		name: texts.t(`${key}.name`),
		phone: phone && { href: `tel:${phone.number}`, written: phone.written },
		note: undefined,
		hours: texts.has(`${key}.hours`) ? texts.t(`${key}.hours`) : undefined,
		email: email?.address,
		web,
		deaf: phone && relay,
	};
}

function officeView({ name, phone, email, web }: Office, note: string | undefined, texts: Texts): ContactView {
	return {
		name,
		phone: phone && { href: `tel:${phone.number}`, written: phone.written },
		note: note ?? (phone && phone.reaches !== 'office' ? texts.t('result:first.contact.authority') : undefined),
		hours: undefined,
		email: email?.address,
		web,
		deaf: phone && relay,
	};
}

/** The number of all authorities, with the page of the office where the Land is known. */
function anyAuthority(office: Office | undefined, note: string | undefined, texts: Texts): ContactView | undefined {
	const any = contactView('authority-number', texts);
	const asked = office
		? texts.t('result:first.contact.askFor', { office: office.name })
		: texts.t('result:first.contact.any');
	return any && { ...any, note: note ?? asked, web: office?.web };
}
