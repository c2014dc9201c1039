import { describe, expect, it } from 'vitest';
import { readRuleFiles } from '../../cli/read-rules.ts';
import { readBook } from './book.ts';
import { manifestFaults } from './check-manifest.ts';
import type { FileOf } from './schema.ts';

const good = readRuleFiles('rules');
type Manifest = FileOf<'manifest'>;
const manifest = good['manifest.json'] as Manifest;

const faults = (change: Partial<Manifest>) =>
	manifestFaults(readBook({ ...good, 'manifest.json': { ...manifest, ...change } })).map(
		({ file, path, reason }) => `${file}: ${path}: ${reason}`,
	);

describe('the manifest', () => {
	it('is right as it is', () => expect(faults({})).toEqual([]));

	it('names every guide once, and none that is not there', () => {
		expect(faults({ guides: [...manifest.guides, 'holidays'] })).toEqual([
			'manifest.json: guides.4: no guide "holidays": expected a file guides/holidays.json',
		]);
		expect(faults({ guides: [...manifest.guides, 'person'] })).toEqual([
			'manifest.json: guides.4: "person" stands twice',
		]);
		expect(faults({ guides: manifest.guides.filter((id) => id !== 'organisation') })).toEqual([
			'guides/organisation.json: id: "organisation" is not among the guides of manifest.json',
			'manifest.json: start: "organisation" leads to no guide "organisation"',
		]);
	});

	it('leads each way of the start page to one place', () => {
		const start = (more: Manifest['start']['more']) => faults({ start: { doors: manifest.start.doors, more } });
		const sentence = 'leads nowhere or to two places: expected "guide" or "tool"';
		expect(start([{ id: 'levy' }])).toEqual([`manifest.json: start: "levy" ${sentence}`]);
		expect(start([{ id: 'levy', tool: 'levy', guide: 'person' }])).toEqual([
			`manifest.json: start: "levy" ${sentence}`,
		]);
		const levy = { id: 'levy', tool: 'levy' } as const;
		expect(start([levy, levy])).toEqual(['manifest.json: start.more.1.id: "levy" stands twice']);
	});

	it('knows every audience that rules name', () => {
		const found = faults({ audiences: manifest.audiences.filter(({ id }) => id === 'protection') });
		expect(found).toContain(
			'benefits/organisation/schulungen-des-amtes.json: audience: "organisation" is no audience of manifest.json',
		);
		expect(found.some((one) => one.startsWith('hints.json: '))).toBe(true);
	});

	it('knows the audience of every guide', () => {
		const made = (audience?: string) =>
			manifestFaults(
				readBook({ ...good, 'guides/person.json': { ...(good['guides/person.json'] as object), audience } }),
			).map(({ file, path, reason }) => `${file}: ${path}: ${reason}`);
		expect(made('moon')).toEqual(['guides/person.json: audience: "moon" is no audience of manifest.json']);
		expect(made()).toEqual(['guides/person.json: audience: "" is no audience of manifest.json']);
	});

	it('knows every body that benefits are applied for at, and no other', () => {
		const bodies = manifest.bodies.filter(({ id }) => id !== 'federal-ministry');
		expect(faults({ bodies })).toEqual([
			expect.stringMatching(/^benefits\/.*: apply\.office: "federal-ministry" is no body of manifest\.json$/),
		]);
		expect(faults({ bodies: [...manifest.bodies, { id: 'moon' }] })).toEqual([
			'manifest.json: bodies.17.id: "moon" is no carrier, and no benefit is applied for there',
		]);
		const [first, ...others] = manifest.bodies;
		expect(
			faults({ bodies: [{ ...first!, contact: 'moon', contactFor: { moon: 'authority-number' } }, ...others] }),
		).toEqual([
			'manifest.json: bodies.0: no contact "moon" in offices.json',
			'manifest.json: bodies.0.contactFor: no audience "moon"',
		]);
	});
});
