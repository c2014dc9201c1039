/** What a letter may not say, and what a short one says. */
import { beforeAll, describe, expect, it } from 'vitest';
import benefits from 'virtual:benefits';
import type { Guide } from '#lib/engine/compile.ts';
import type { Answers } from '#lib/engine/types.ts';
import type { Texts } from '#lib/i18n/texts.ts';
import { guide } from '#lib/rules/guides.ts';
import type { Candidate } from '#features/open-case/candidates.ts';
import type { OpenCase } from '#features/open-case/open-case.ts';
import { letterKind } from '#features/benefits/letter-kind.ts';
import { canBeShort, compose } from './compose.ts';
import { answers, candidate, letterWords } from './testing/candidate.ts';

let words: Texts;
let person: Guide;
beforeAll(async () => {
	[words, person] = await Promise.all([letterWords(), guide('person', '2026-11-29')]);
});

/** From a case of the guide for persons, which asks what is wished. */
const ofPerson = (one: Candidate): Candidate => ({ ...one, opened: { guide: person } as unknown as OpenCase });

describe('what an answer does not say', () => {
	const say = (said: Answers, id = 'technische-arbeitshilfen', carrier?: string) =>
		compose(ofPerson(candidate(id, carrier ? 'elsewhere' : 'likely', carrier, said)), words).body;

	it('is not said in a letter: hours of a job that is only planned', () => {
		expect(say({ 'work-status': 'jobseeker', 'weekly-hours': 20 })).toContain('Geplant sind 20 Stunden in der Woche.');
		expect(say({ 'work-status': 'employee', 'weekly-hours': 20 })).toContain('Ich arbeite 20 Stunden');
		expect(say({ 'work-status': 'unknown', 'weekly-hours': 20 })).not.toMatch(/20 Stunden/);
	});

	it('is not said in a letter: that this has begun, where several things are wished', () => {
		const begun = { timing: 'begun', 'wanted-help': ['technical-aids'] };
		expect(say(begun)).toContain('schon etwas [bestellt');
		expect(say({ ...begun, 'wanted-help': ['technical-aids', 'vehicle'] })).not.toContain('schon etwas [bestellt');
		expect(say({ ...begun, timing: 'not-yet', 'wanted-help': ['everything'] })).toContain('noch nichts bestellt');
	});

	it('is not said in a letter: that this has begun, where a situation led to several helps', () => {
		const led = { timing: 'begun', 'wanted-help': 'unknown', situation: ['senses'] };
		expect(say(led)).not.toContain('schon etwas [bestellt');
	});

	it('is not said in a letter: that a repair is late a month after its invoice', () => {
		const body = say({ timing: 'begun', 'invoice-recent': 'yes', 'wanted-help': ['vehicle'] }, 'kraftfahrzeughilfe');
		expect(body).toContain('Der Antrag kommt rechtzeitig (§ 10 S. 2 KfzHV).');
		expect(body).not.toContain('Warum kommt der Antrag erst jetzt');
	});

	it('is not asked of a carrier: what only the Integrationsamt may do', () => {
		const body = say({ timing: 'urgent', 'work-status': 'employee' }, 'technische-arbeitshilfen', 'pension-insurance');
		expect(body).toContain('Leiten Sie den Antrag an das Integrationsamt weiter, bitte ich dieses');
		expect(say({ timing: 'urgent' })).not.toContain('bitte ich dieses');
		expect(say({ 'work-status': 'workshop' }, 'arbeitsassistenz', 'integration-assistance')).toContain(
			'hiermit beantrage ich ein Budget für Arbeit',
		);
	});
});

describe('a short application', () => {
	it('is one of five sentences, with what keeps the date, for every benefit', () => {
		let count = 0;
		for (const benefit of benefits) {
			for (const timing of ['not-yet', 'urgent', 'begun', 'unknown']) {
				const one = candidate(benefit.id, 'likely', undefined, { timing });
				if (!letterKind(benefit, one.verdict) || !canBeShort(one)) continue;
				const { body } = compose(one, words, { short: true });
				const parts = body.split('\n\n');
				expect(parts.length).toBe(['none', 'delay'].includes(benefit.apply.before) ? 6 : 7);
				expect(parts[1]).toMatch(/^hiermit beantragen? (ich|wir) /);
				expect(parts.at(-2)).toMatch(/an welchem Tag dieser Antrag bei Ihnen eingegangen ist\.$/);
				expect(body).toMatch(/leiten Sie den Antrag bitte/);
				for (const part of parts.slice(1, -1))
					expect(part.replace(/\[[^\]]*\]|§[^)]*/g, '').match(/[.!?](?=\s+\p{Lu})/gu) ?? []).toEqual([]);
				count++;
			}
		}
		expect(count).toBeGreaterThan(60);
	});

	it('does not say that it counts as granted after six weeks, because it names no extent', () => {
		const one = candidate('arbeitsassistenz', 'likely');
		expect(compose(one, words).body).toContain('gilt als genehmigt');
		expect(compose(candidate('arbeitsassistenz', 'elsewhere', 'pension-insurance'), words).body).toMatch(
			/sind genau:[^]*Umfang: \[Zahl\][^]*(?<!genehmigt.*)$/,
		);
		expect(compose(one, words, { short: true }).body).not.toContain('genehmigt');
	});

	it('is none where a right is demanded, an objection made or the employer told', () => {
		for (const id of ['zusatzurlaub', 'zustimmung-zur-kuendigung', 'widerspruch'])
			if (letterKind(candidate(id).benefit)) {
				expect(canBeShort(candidate(id))).toBe(false);
				expect(compose(candidate(id), words, { short: true })).toEqual(compose(candidate(id), words));
			}
	});
});

describe('what another body has said', () => {
	const one = { ...answers, 'wanted-help': ['technical-aids'] };
	const asked = (said: Answers, carrier?: string) =>
		compose(
			ofPerson(candidate('technische-arbeitshilfen', carrier ? 'elsewhere' : 'likely', carrier, { ...one, ...said })),
			words,
		).body;

	it.each([
		['none', '- Bei einer anderen Stelle habe ich dafür nichts beantragt.'],
		['rejected', '- Eine andere Stelle hat am [Datum] abgelehnt: Agentur für Arbeit. Als Grund nennt sie: [Grund].'],
		['pending', '- Bei einer anderen Stelle läuft dafür ein Antrag seit dem [Datum]: Agentur für Arbeit.'],
	])('stands in the application: %s', (decision, sentence) => {
		expect(asked({ 'earlier-decision': decision, 'deciding-body': 'employment-agency' })).toContain(sentence);
	});

	it('leaves a gap for a body that was not named, and is silent where nobody knows', () => {
		expect(asked({ 'earlier-decision': 'part', 'deciding-body': 'several' })).toContain(
			': [Name der Stelle]. [Wie viel]',
		);
		expect(asked({ 'earlier-decision': 'unknown' })).not.toContain('andere Stelle');
	});

	it('is asked for where it may be another help that was decided on', () => {
		const several = { 'wanted-help': ['technical-aids', 'vehicle'], 'deciding-body': 'pension-insurance' };
		expect(asked({ ...several, 'earlier-decision': 'rejected' })).toContain('- [Welche andere Stelle hat wofür');
		expect(asked({ ...several, 'earlier-decision': 'rejected' })).not.toContain('abgelehnt');
		expect(asked({ ...several, 'earlier-decision': 'none' })).toContain('habe ich dafür nichts beantragt');
	});

	it('is not told to that body itself', () => {
		const said = { 'earlier-decision': 'pending', 'deciding-body': 'pension-insurance' };
		expect(asked(said, 'pension-insurance')).not.toContain('läuft dafür ein Antrag');
		expect(asked(said, 'employment-agency')).toContain('läuft dafür ein Antrag');
	});
});
