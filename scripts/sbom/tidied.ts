import { createHash } from 'node:crypto';

interface Component {
	'bom-ref': string;
	name: string;
	scope?: string;
}

interface Bom {
	serialNumber?: string;
	metadata: { timestamp?: string; component: Component };
	components: Component[];
}

/** Names of the libraries in `licenses/libraries.txt`. The font has a licence file of its own. */
function namesIn(licences: string): Set<string> {
	const names = [...licences.matchAll(/^## (\S+) - /gm)].map(([, name = '']) => name);
	return new Set([...names, '@fontsource/atkinson-hyperlegible']);
}

/**
 * A bill of materials of npm, so that the same packages give the same text: without the minute, with a serial number made of its content,
 * and with the name of the project instead of that of its folder. `scope` says what reaches a browser: `required`, or `excluded` for what
 * only builds and tests.
 * @param licences of the finished site, `licenses/libraries.txt`
 * @throws where a library of the site is in no package: then the list is not the one of this build
 */
export function tidied(
	printed: string,
	name: string,
	licences: string,
): { text: string; components: number; required: number } {
	const bom = JSON.parse(printed) as Bom;
	const inSite = namesIn(licences);
	bom.components = bom.components
		.map((component) => ({ ...component, scope: inSite.has(component.name) ? 'required' : 'excluded' }))
		.sort((one, other) => (one['bom-ref'] < other['bom-ref'] ? -1 : 1));
	const listed = new Set(bom.components.map((component) => component.name));
	const unlisted = [...inSite].filter((library) => !listed.has(library));
	if (unlisted.length > 0) throw new Error(`In the site, and in no package: ${unlisted.join(', ')}`);
	bom.metadata.component.name = name;
	delete bom.metadata.timestamp;
	delete bom.serialNumber;
	const hash = createHash('sha256').update(JSON.stringify(bom)).digest('hex');
	// A UUID of the eighth kind: made of what it stands for.
	const variant = '89ab'.charAt(Number.parseInt(hash.charAt(16), 16) % 4);
	const uuid = [
		hash.slice(0, 8),
		hash.slice(8, 12),
		`8${hash.slice(13, 16)}`,
		variant + hash.slice(17, 20),
		hash.slice(20, 32),
	];
	const text = `${JSON.stringify({ ...bom, serialNumber: `urn:uuid:${uuid.join('-')}` }, null, '\t')}\n`;
	const required = bom.components.filter(({ scope }) => scope === 'required').length;
	return { text, components: bom.components.length, required };
}
