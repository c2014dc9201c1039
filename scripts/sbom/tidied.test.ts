import { expect, it } from 'vitest';
import { tidied } from './tidied.ts';

const licences = '# Licenses\n\n## svelte - 5.0.0 (MIT)\n\nPermission is hereby granted\n';
const bom = (minute: number, folder: string, packages: string[]) =>
	JSON.stringify({
		bomFormat: 'CycloneDX',
		serialNumber: `urn:uuid:${String(minute)}`,
		metadata: { timestamp: `2026-11-30T04:0${String(minute)}`, component: { 'bom-ref': 'p@1', name: folder } },
		components: packages.map((name) => ({ 'bom-ref': `${name}@1`, name, scope: 'required' })),
	});
const all = ['vitest', 'svelte', '@fontsource/atkinson-hyperlegible'];

it('is the same in every folder and minute, and names the project', () => {
	const one = tidied(bom(1, 'here', all), 'begleithilfe', licences);
	expect(tidied(bom(2, 'there', all.toReversed()), 'begleithilfe', licences)).toEqual(one);
	expect(one.text).toContain('"name": "begleithilfe"');
	expect(one.text).toMatch(/"urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"/);
	expect(one.text).not.toContain('timestamp');
});

it('says what reaches a browser and what only builds and tests', () => {
	const { text, components, required } = tidied(bom(1, 'here', all), 'begleithilfe', licences);
	expect({ components, required }).toEqual({ components: 3, required: 2 });
	const listed = (JSON.parse(text) as { components: { name: string; scope: string }[] }).components;
	expect(listed.find(({ name }) => name === 'vitest')?.scope).toBe('excluded');
});

it('refuses a site with a library that no package brings', () => {
	expect(() => tidied(bom(1, 'here', ['svelte']), 'begleithilfe', licences)).toThrow('@fontsource');
});
