import { describe, expect, test } from 'vitest';
import type { ConditionView } from './review-view.ts';
import { review } from './review.ts';

const { groups } = await review();
const benefits = groups.flatMap((group) => group.benefits);
const within = (condition: ConditionView): ConditionView[] => [condition, ...condition.parts.flatMap(within)];

describe('the folder for review', () => {
	test('has every benefit once', () => {
		expect(groups.map(({ id }) => id)).toEqual(['person', 'protection', 'employer', 'organisation']);
		expect(new Set(benefits.map(({ id }) => id)).size).toBe(benefits.length);
		expect(benefits.length).toBeGreaterThan(40);
	});

	test.each(benefits.map((benefit) => [benefit.id, benefit] as const))('tells %s in words only', (_, benefit) => {
		const conditions = [
			...benefit.requirements.map(({ condition }) => condition),
			...benefit.carriers.flatMap(({ cases }) => cases.map(({ condition }) => condition)),
		].flatMap(within);
		for (const { label, text } of conditions) {
			// An id of the rules where words should stand.
			expect(label ?? '').not.toMatch(/^[a-z0-9-]+$/);
			expect(text).not.toMatch(/\{\{|NaN|undefined|^[a-z0-9-]+$/);
		}
		expect(benefit.norms).not.toEqual([]);
		for (const { condition } of benefit.requirements)
			expect(condition.norms.length > 0).toBe(condition.practice === undefined);
		expect(benefit.examples.length).toBeGreaterThan(1);
		expect(benefit.rows.at(-1)?.verdict).toBe('clarify');
		for (const { cells } of benefit.rows)
			expect(cells).toHaveLength(benefit.requirements.length + benefit.carriers.length);
	});

	test('says on both sides which benefits exclude each other', () => {
		const told = (id: string) => benefits.find((benefit) => benefit.id === id)?.facts.at(-1)?.text;
		expect(told('budget-fuer-ausbildung')).toBe('Budget für Arbeit (§ 61 Abs. 1 SGB IX, § 61a Abs. 1 SGB IX)');
		expect(told('budget-fuer-arbeit')).toBe('Budget für Ausbildung (§ 61 Abs. 1 SGB IX, § 61a Abs. 1 SGB IX)');
	});

	test('names the carriers of an example, and for how many cases it holds', () => {
		const own = benefits.find(({ id }) => id === 'wohnungshilfen')?.examples ?? [];
		const named = own.find(({ says }) => says.startsWith('Gründer baut die Wohnung um, ohne'));
		expect(named).toMatchObject({ carriers: 'Agentur für Arbeit (ist zu fragen)', more: 0 });
		const part = benefits.find(({ id }) => id === 'teilzeit')?.examples ?? [];
		expect(part.find(({ says }) => says.startsWith('Werkstatt oder'))).toMatchObject({ carriers: undefined, more: 1 });
		const nobody = benefits.flatMap(({ examples }) => examples).filter(({ carriers }) => carriers === 'keine');
		expect(nobody.length).toBeGreaterThan(0);
	});

	test('says what is left to an office', () => {
		const assistance = benefits.find(({ id }) => id === 'arbeitsassistenz');
		expect(assistance?.leftOpen).toContain(
			'Sie brauchen regelmäßig Unterstützung und machen den Kern der Arbeit selbst: Bedarf an Arbeitsassistenz: „Nur ab und zu Unterstützung“',
		);
	});
});
