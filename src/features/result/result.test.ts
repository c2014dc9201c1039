import { beforeAll, describe, expect, it } from 'vitest';
import type { Guide } from '#lib/engine/compile.ts';
import type { Answer, Answers, Question } from '#lib/engine/types.ts';
import { texts, type Texts } from '#lib/i18n/texts.ts';
import { guide as compiled, guideIds } from '#lib/rules/guides.ts';
import type { CardView } from './result-view.ts';
import { changedVerdicts } from './changed.ts';
import { relevantAnswers } from '#features/open-case/relevant.ts';
import { resultView, type ResultView } from './result.ts';
import { resultGroups } from './words.ts';

const day = '2026-11-22';
let guide: Guide;
let words: Texts;
beforeAll(async () => {
	guide = await compiled('person', day);
	words = await texts('de', resultGroups('person', ['person', 'protection']));
});

/** Somebody with a GdB of 60 whose firm gets new software, and who wants help by a person and by technology. */
const typical: Answers = {
	'wanted-help': ['assistance', 'technical-aids'],
	recognition: 'severe',
	'work-status': 'employee',
	'weekly-hours': 39,
	occasion: 'operational',
	cause: 'other',
	'pension-insurance': 'under-fifteen',
	'earlier-decision': 'none',
	'employer-answer': 'refused',
	'assistance-need': 'regular',
	'aid-kind': 'work-aid',
	'need-cause': 'disability',
	timing: 'not-yet',
	land: 'bayern',
};

const result = (answers: Answers, label = ''): ResultView =>
	resultView({ guide, texts: words }, { answers, keyDate: day, label }, '2026-11-23');

function cardOf(view: ResultView, id: string): CardView {
	const found = view.cards.find((card) => card.id === id);
	if (!found) throw new Error(`no card "${id}"`);
	return found;
}

describe('a result', () => {
	it('says first what came out for the most useful benefit, and what to do', () => {
		const { first } = result(typical);
		expect(first.sentence).toBe('Sie haben wahrscheinlich Anspruch auf Arbeitsassistenz.');
		expect(first.step).toMatchObject({ kind: 'letter', title: 'Antrag schreiben' });
	});

	it('puts claims before what an office may grant', () => {
		expect(result(typical).groups.map(({ cards }) => cards.map(({ id }) => id))).toEqual([
			['arbeitsassistenz', 'technische-arbeitshilfen'],
		]);
	});

	it('lists what was not wanted as not checked, with a way to check it', () => {
		const view = result(typical);
		expect(view.notChecked).toHaveLength(guide.benefits.length - 2);
		expect(view.wishHref).toMatch(/guide\/person\/wanted-help/);
		expect(view.led).toBe(false);
	});

	it('says of what the situation did not lead to that nobody chose', () => {
		const view = result({ ...typical, 'wanted-help': 'unknown', situation: ['home'] });
		expect(view.cards.map(({ id }) => id)).toEqual(['wohnungshilfen']);
		expect(view.notChecked).toHaveLength(guide.benefits.length - 1);
		expect(view.led).toBe(true);
	});

	it('names the office of the Land that was said', () => {
		expect(result(typical).office).toMatchObject({ land: 'Bayern', name: 'ZBFS-Inklusionsamt' });
		expect(result({ ...typical, land: 'unknown' }).office).toBeUndefined();
	});

	it('asks in the first place to apply before it begins', () => {
		expect(result(typical).first.until).toBe('Antrag stellen, bevor es losgeht.');
	});

	it('names the body that comes first, and where to turn', () => {
		const view = result({
			...typical,
			'wanted-help': ['technical-aids'],
			occasion: 'health-worse',
			'pension-insurance': 'fifteen-years',
		});
		const card = cardOf(view, 'technische-arbeitshilfen');
		expect(card.verdict).toBe('elsewhere');
		expect(card.carriers.find(({ sure }) => sure)?.name).toBe('Deutsche Rentenversicherung');
		expect(card.hints.map(({ id }) => id)).toEqual(['provisional', 'no-topping-up']);
		expect(view.first.sentence).toMatch(/zuerst zuständig: Deutsche Rentenversicherung\.$/);
		expect(view.first.contact?.phone?.written).toBe('0800 1000 4800');
	});

	it('tells of another body that comes first what to bring and do there, and nothing the offices ask for', () => {
		const asked = { ...typical, occasion: 'health-worse', 'pension-insurance': 'fifteen-years' };
		const card = cardOf(result(asked), 'technische-arbeitshilfen');
		expect(card.verdict).toBe('elsewhere');
		expect(card.before).toMatch(/^Fragen Sie dort, bevor/);
		expect(card.documents).toEqual(words.list('guidance:elsewhere.documents.person'));
		expect(card.documents.join(' ')).not.toMatch(/Amt|Bayern/);
	});

	it('tells whoever has begun already to ask that body at once, not what the offices do then', () => {
		const car = { 'vehicle-need': 'depends-on-car', 'vehicle-help': 'purchase', timing: 'begun' };
		const card = cardOf(
			result({ ...typical, 'wanted-help': ['technical-aids', 'vehicle'], ...car }),
			'kraftfahrzeughilfe',
		);
		expect(card.verdict).toBe('elsewhere');
		expect(card.before).toMatch(/^Sie haben schon .* sofort dort/);
		expect(card.before).not.toMatch(/Ämter/);
	});

	it('speaks of provisional payment unless there is time', () => {
		const both = { ...typical, 'wanted-help': ['technical-aids', 'vehicle'] };
		const hints = (timing: string) =>
			cardOf(result({ ...both, timing }), 'kraftfahrzeughilfe').hints.map(({ id }) => id);
		expect(hints('urgent')).toContain('provisional');
		expect(hints('not-yet')).not.toContain('provisional');
	});

	it('says for "weiß nicht" what is open and where it stands, and never yes or no', () => {
		const unknown = Object.fromEntries(guide.order.map((id) => [id, 'unknown']));
		const view = result(unknown);
		expect(view.groups.map(({ verdict }) => verdict)).toEqual(['clarify']);
		const open = cardOf(view, 'arbeitsassistenz').open.find(({ id }) => id === 'recognition');
		expect(open?.where).toMatch(/Feststellungsbescheid/);
		expect(open?.said).toBeUndefined();
	});

	it('does not ask again where an office has to settle what was said', () => {
		const view = result({ ...typical, recognition: 'gdb-applied' });
		const open = cardOf(view, 'arbeitsassistenz').open.find(({ id }) => id === 'recognition');
		expect(open?.said).toMatch(/GdB beantragt/);
	});

	it('says what is missing, what to do, and what would change it', () => {
		const card = cardOf(result({ ...typical, 'weekly-hours': 10 }), 'arbeitsassistenz');
		expect(card.verdict).toBe('unlikely');
		expect(card.reasons.find(({ truth }) => truth === 'unmet')?.unmet).toMatch(/mehr Stunden/);
		expect(card.changes()).toContain('Stunden in der Woche: mindestens 15 Stunden in der Woche');
	});
});

describe.each(guideIds)('the %s guide', (id) => {
	it('has words for whatever is answered', { timeout: 120_000 }, async () => {
		const its = await compiled(id, day);
		const audiences = new Set(its.benefits.map(({ rule }) => rule.audience));
		const told = { guide: its, texts: await texts('de', resultGroups(id, [...audiences])) };
		for (let turn = 0; turn < 16; turn++) {
			const answers = Object.fromEntries(
				Object.values(its.questions).map((question) => {
					const answer = possibleAnswers(question);
					return [question.id, answer[turn % answer.length] ?? 'unknown'];
				}),
			);
			const wish = its.wish ? { [its.wish.question]: [its.wish.everything] } : {};
			const view = resultView(told, { answers: { ...answers, ...wish }, keyDate: day, label: '' }, day);
			for (const card of view.cards) expect(card.changes().length).toBeLessThanOrEqual(3);
		}
	});
});

function possibleAnswers({ type, options = [] }: Question): Answer[] {
	switch (type) {
		case 'yes-no':
			return ['yes', 'no', 'unknown'];
		case 'choice':
			return [...options, 'unknown'];
		case 'multiple':
			return options.map((option) => [option]);
		case 'date':
			return ['2026-05-01', 'unknown'];
		default:
			return [3, 40, 'unknown'];
	}
}

describe('an answer that leaves a point to an office', () => {
	const late = { ...typical, timing: 'begun' };

	it('comes with what is to be clarified, in the words of the requirement', () => {
		const [point] = cardOf(result(late), 'technische-arbeitshilfen').open;
		expect(point?.id).toBe('timing');
		expect(point?.clarify).toBe(words.t('requirements:in-time.open'));
	});

	it('says nothing more where the requirement has no words for it', () => {
		const asked = { ...typical, timing: 'unknown', 'employer-answer': 'not-asked' };
		const points = cardOf(result(asked), 'technische-arbeitshilfen').open;
		expect(points.find(({ id }) => id === 'employer-answer')?.clarify).toBeUndefined();
	});
});

describe('who settles what is open, where no question is', () => {
	const wish = { ...typical, 'wanted-help': ['technical-aids'] };
	const clarify = (answers: Answers) => result(answers).first.more;

	it('is the office, the person or a body to be asked, as the rules say', () => {
		expect(clarify({ ...wish, timing: 'begun' })).toBe(
			'Ihre Antworten lassen noch etwas offen. Darüber entscheidet: Integrationsamt (in manchen Ländern: Inklusionsamt).',
		);
		expect(clarify({ ...wish, 'employer-answer': 'not-asked' })).toBe(
			'Ihre Antworten lassen noch etwas offen. Das entscheidet niemand von selbst: Fragen Sie nach und ändern Sie dann Ihre Antwort.',
		);
	});

	it('stands with each point where it is not the same for all', () => {
		expect(clarify({ ...typical, 'assistance-need': 'occasional', 'employer-answer': 'not-asked' })).toBe(
			'Ihre Antworten lassen noch etwas offen. Bei jedem Punkt steht, wer darüber entscheidet.',
		);
	});

	it('is a court for a job with a gap before it', async () => {
		const protection = await compiled('protection', day);
		const protectionWords = await texts('de', resultGroups('protection', ['person', 'protection']));
		const answers: Answers = {
			'protection-wish': ['dismissal'],
			recognition: 'severe',
			'work-status': 'employee',
			'ending-kind': 'notice',
			'status-decided': 'before-notice',
			'employer-knows': 'knows',
			'employment-length': 'with-earlier-employment',
			'earlier-together': 'yes',
			'earlier-gap': 'connected',
			'dismissal-exception': 'none',
			'representative-heard': 'heard',
		};
		const view = resultView(
			{ guide: protection, texts: protectionWords },
			{ answers, keyDate: day, label: '' },
			'2026-11-23',
		);
		expect(view.first.more).toContain(
			'Ihre Antworten lassen noch etwas offen. Im Streit entscheidet darüber ein Gericht.',
		);
	});
});

describe('the answers a result rests on', () => {
	it('include what was said after a gap', () => {
		const { 'work-status': _, ...gap } = typical;
		expect(relevantAnswers(guide, gap)['aid-kind']).toBe('work-aid');
	});

	it('leave out what no longer matters', () => {
		expect(relevantAnswers(guide, { ...typical, 'vehicle-need': 'depends-on-car' })).not.toHaveProperty('vehicle-need');
	});
});

describe('another edition', () => {
	it('shows the verdicts that it has changed, and only those', () => {
		const { cards } = result(typical);
		const last = {
			edition: '2026-01-01',
			verdicts: { arbeitsassistenz: 'clarify', 'technische-arbeitshilfen': 'likely' },
		};
		expect(changedVerdicts(last, guide.edition, cards, words)).toEqual([
			{ id: 'arbeitsassistenz', title: 'Arbeitsassistenz', before: 'Noch zu klären', now: 'Wahrscheinlich ja' },
		]);
		expect(changedVerdicts({ ...last, edition: guide.edition }, guide.edition, cards, words)).toEqual([]);
	});
});

describe('the record', () => {
	it('says once what several benefits share', () => {
		const { record } = result(typical, 'Fall 7');
		expect(record.shared.map(({ id }) => id)).toContain('covered-person');
		for (const { cards } of record.groups)
			for (const card of cards) expect(card.reasons.map(({ id }) => id)).not.toContain('covered-person');
		expect(record.label).toBe('Fall 7');
		expect(record.answers.find(({ id }) => id === 'weekly-hours')?.answer).toBe('39 Stunden in der Woche');
	});
});
