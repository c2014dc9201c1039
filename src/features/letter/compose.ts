import type { Day } from '#lib/calculators/deadlines/day.ts';
import { today as dayNow } from '#lib/device/clock.ts';
import type { Benefit } from '#lib/engine/types.ts';
import type { Texts } from '#lib/i18n/texts.ts';
import { audienceOf } from '#lib/rules/manifest.ts';
import { citeAll } from '#features/citation/cite.ts';
import type { Candidate } from '#features/open-case/candidates.ts';
import { begun, personFacts } from './facts.ts';
import { tells } from './tells.ts';
import { noticeOf } from '#features/dismissal/notice.ts';
import { monthNames, plainDay } from '#lib/i18n/day-words.ts';
import { letterKind, type LetterKind } from '#features/benefits/letter-kind.ts';

/** A letter as it is first proposed: plain text, paragraphs between empty lines, lists as lines that begin with a dash. */
export interface Draft {
	readonly subject: string;
	readonly body: string;
}

type Say = (key: string, values?: Record<string, string>) => string;

const bullets = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');
const cited = (norms: readonly string[]) =>
	citeAll(norms)
		.map(({ text }) => text)
		.join(', ');

/** How a letter is composed. */
interface Composing {
	/** Of five sentences, that keep the date; only an application can be so. */
	readonly short?: boolean;
	readonly today?: Day;
}

/** Whether a person writes, who says "ich", and no organisation. */
const ofPerson = ({ audience }: Benefit): boolean => audienceOf(audience).voice === 'person';

/** What an organisation has to say about the matter, by whom it is. */
function gaps({ audience }: Benefit, { t, has }: Texts): string {
	const own = `letter:body.gaps.${audience}`;
	return t(has(own) ? own : 'letter:body.gaps.other');
}

/** Whether a letter can say only what keeps the date: an application needs no form, all else can follow. */
export function canBeShort({ benefit, verdict }: Candidate): boolean {
	return ['application', 'carrier'].includes(letterKind(benefit, verdict) ?? '');
}

/** The letter for a benefit, from what was answered; what nobody said is left as a gap in square brackets. */
export function compose(
	candidate: Candidate,
	texts: Texts,
	{ short = false, today = dayNow() }: Composing = {},
): Draft {
	const { benefit, verdict } = candidate;
	const kind = letterKind(benefit, verdict) ?? 'application';
	const title = texts.t(`benefits/${benefit.audience}:${benefit.id}.title`);
	const say: Say = (key, values) => texts.t(`letter:body.${key}`, values);
	if (kind === 'disclosure') return disclosure(candidate, texts, say, today);
	const subject = texts.t(`letter:subject.${kind === 'carrier' ? 'application' : kind}`, { title });
	const named = { title, norms: cited(benefit.norms) };
	const write = short && canBeShort(candidate) ? brief : { application, carrier: application, right, objection }[kind];
	const middle = write(candidate, kind, named, texts, say);
	return { subject, body: [say('salutation'), ...middle, say('closing')].join('\n\n') };
}

type Named = { readonly title: string; readonly norms: string };

function application(candidate: Candidate, kind: LetterKind, named: Named, texts: Texts, say: Say): string[] {
	const { benefit, verdict } = candidate;
	const person = ofPerson(benefit);
	const we = person ? '' : 'We';
	const claim = benefit.apply.decision === 'six-weeks-fiction';
	const carrier = verdict?.verdict === 'elsewhere' && kind === 'application' ? verdict.carrier : undefined;
	return [
		asked(candidate, kind, named, say),
		...(carrier === undefined ? [] : [say('otherCarrier', { carrier: texts.t(`carriers:${carrier}.name`) })]),
		...(claim ? [`${say('claim')}\n${bullets(extent(benefit.id, texts))}`] : []),
		person
			? `${say('facts')}\n${bullets(personFacts(candidate, texts, kind === 'carrier' ? verdict?.carrier : undefined))}`
			: `${say('factsWe')}\n${bullets([gaps(benefit, texts)])}`,
		`${say(`reason${we}`)}\n${need(benefit.id, texts)}`,
		...(claim ? [] : [say(`costs${we}`)]),
		...beginning(candidate, kind, we, say),
		forward(person, kind, say),
		...(claim && kind === 'application' ? [say('fiction', { fiction: cited(['sgb9-185-9']) })] : []),
		say(`confirm${we}`),
	];
}

/** What is asked for, and of whom. */
function asked({ benefit, verdict }: Candidate, kind: LetterKind, named: Named, say: Say): string {
	const we = ofPerson(benefit) ? '' : 'We';
	if (kind !== 'carrier') return say(`apply${we}`, named);
	// It comes first only with a Budget für Arbeit, which holds what is asked for.
	if (verdict?.carrier === 'integration-assistance')
		return say('applyBudgetForWork', { ...named, budget: cited(['sgb9-61']) });
	return say('applyCarrier', { ...named, participation: cited(['sgb9-49-1']) });
}

/** That the application goes on to whoever has to decide. */
function forward(person: boolean, kind: LetterKind, say: Say): string {
	if (!person) return say('forwardWe', { forwarding: cited(['sgb1-16-2']) });
	return say('forward', {
		forwarding: cited(kind === 'carrier' ? ['sgb9-14-1', 'sgb1-16-2'] : ['sgb9-14-1', 'sgb9-185-7-s1']),
	});
}

/** What an application cannot do without: what is asked for, that nothing has begun, and the day on which it arrives. */
function brief(candidate: Candidate, kind: LetterKind, named: Named, { has }: Texts, say: Say): string[] {
	const { benefit } = candidate;
	const we = ofPerson(benefit) ? '' : 'We';
	// A claim has one thing that it can be for; all else is named, so that the day is kept for that.
	const exact = kind === 'carrier' || benefit.apply.decision === 'six-weeks-fiction';
	const own = `brief.own.${benefit.id}`;
	const what = has(`letter:body.${own}`) ? own : `brief.apply${we}`;
	const apply = exact ? asked(candidate, kind, named, say) : say(what, named);
	const state = begun(candidate) ?? 'unknown';
	return [
		apply,
		...(repaired(candidate) ? [repair(say)] : asksBeginning(benefit) ? [say(`brief.${state}${we}`)] : []),
		say(`brief.later${we}`),
		forward(we === '', kind, say),
		say(`brief.confirm${we}`),
	];
}

const notices: readonly unknown[] = ['notice', 'changed-terms', 'without-notice', 'strike'];
const mayBeNotice = (ending: unknown): boolean =>
	ending === undefined || ending === 'unknown' || notices.includes(ending);

/** That the employer is told of the disability; nothing of health, and no degree, because nobody has to name them. */
function disclosure(candidate: Candidate, texts: Texts, say: Say, today: Day): Draft {
	const { answers, opened } = candidate;
	const { t, has, language } = texts;
	const { recognition, 'ending-kind': ending } = answers;
	const who = has(`letter:disclosure.fact.${String(recognition)}`) ? String(recognition) : 'other';
	const { day, arrival } = noticeOf(opened?.session.case.data ?? {}, monthNames(language));
	// A day that is yet to come, or another end of the work, is no notice that has come.
	const came = day !== undefined && day <= today && arrival !== 'not-yet' && mayBeNotice(ending);
	return {
		subject: t(`letter:disclosure.subject.${who}`),
		body: [
			say('salutation'),
			t(`letter:disclosure.fact.${who}`),
			...(came ? [t('letter:disclosure.came', { day: plainDay(day, language) })] : []),
			...(tells(candidate, texts) === 'protection' ? [protection(ending, t)] : []),
			t('letter:disclosure.confirm'),
			say('closing'),
		].join('\n\n'),
	};
}

function protection(ending: unknown, t: Texts['t']): string {
	return ending === 'reduced-earning'
		? t('letter:disclosure.rightEnd', { norms: cited(['sgb9-175']) })
		: t('letter:disclosure.right', { norms: cited(['sgb9-168']) });
}

function right({ benefit, answers }: Candidate, _: LetterKind, named: Named, texts: Texts, say: Say): string[] {
	const status = `letter:body.rightStatus.${String(answers.recognition)}`;
	const said = texts.has(status) ? [texts.t(status)] : [];
	return [say('right', named), ...said, need(benefit.id, texts), say('rightAnswer')];
}

function objection(_: Candidate, __: LetterKind, ___: Named, ____: Texts, say: Say): string[] {
	return [say('objection'), say('objectionReason'), say('objectionConfirm')];
}

/** Whether it matters to the office that nothing has begun. */
const asksBeginning = ({ apply }: Candidate['benefit']) => apply.before !== 'none' && apply.before !== 'delay';

/** A repair of a vehicle is applied for in time within a month of the invoice. */
const repaired = (candidate: Candidate) =>
	candidate.benefit.id === 'kraftfahrzeughilfe' &&
	begun(candidate) === 'begun' &&
	candidate.answers['invoice-recent'] === 'yes';
const repair = (say: Say) => say('repair', { invoice: cited(['kfzhv-10-s2']) });

/** Whether it has begun, which an office asks first. */
function beginning(candidate: Candidate, kind: LetterKind, we: string, say: Say): string[] {
	if (!asksBeginning(candidate.benefit)) return [];
	if (repaired(candidate)) return [repair(say)];
	const provisional = cited(['sgb9-185-7-s3']);
	switch (begun(candidate)) {
		case 'begun':
			return [say(`begun${we}`)];
		case 'urgent':
			return [say(`notBegun${we}`), say(kind === 'carrier' ? 'urgentCarrier' : `urgent${we}`, { provisional })];
		case 'not-yet':
			return [say(`notBegun${we}`)];
		default:
			return [say('beginUnknown')];
	}
}

function extent(id: string, { list }: Texts): readonly string[] {
	const own = list(`letter:extent.${id}`);
	return own.length > 0 ? own : list('letter:extent.other');
}

function need(id: string, { t, has }: Texts): string {
	return t(has(`letter:need.${id}`) ? `letter:need.${id}` : 'letter:need.other');
}
