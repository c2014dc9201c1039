import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * What a layer may import: other layers, and packages. Rules hand the computed facts to the engine, hence the calculators
 * there. A form has to know what an answer is, hence the two modules of the engine that say it.
 */
const table: Record<string, { layers: string[]; types?: string[]; modules?: string[]; packages: RegExp }> = {
	engine: { layers: ['calculators'], packages: /^$/ },
	calculators: { layers: ['engine'], packages: /^$/ },
	rules: { layers: ['engine', 'calculators'], packages: /^(valibot|virtual:.+)$/ },
	case: { layers: ['engine'], packages: /^(idb|valibot|svelte)$/ },
	i18n: { layers: [], packages: /^i18next$/ },
	ui: {
		layers: ['i18n'],
		types: ['engine'],
		modules: ['#lib/engine/types.ts', '#lib/engine/check-answer.ts'],
		packages: /^(svelte(\/.+)?|\$app\/paths)$/,
	},
	offline: { layers: [], packages: /^$/ },
};

const pattern =
	/(?:^|[;}>\s])(?:import|export)\s+(?<type>type\s)?(?:[\w*{][^'";]*?\sfrom\s*)?['"](?<from>[^'"]+)['"]|\bimport\(\s*['"](?<lazy>[^'"]+)['"]/g;

interface Import {
	target: string;
	typeOnly: boolean;
}

function importsOf(source: string): Import[] {
	return [...source.matchAll(pattern)].map(({ groups }) => ({
		target: groups?.from ?? groups?.lazy ?? '',
		typeOnly: groups?.type !== undefined,
	}));
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.map((path) => `src/${path.replaceAll('\\', '/')}`)
	.filter((path) => /\.(ts|svelte)$/.test(path) && !path.endsWith('.d.ts'));
const code = files
	.filter((path) => !/\.test\.|\/testing\/|\bbuilders?\.ts$/.test(path))
	.map((path) => ({ path, imports: importsOf(readFileSync(path, 'utf8')) }));

/** `engine` for `src/lib/engine/…` and `#lib/engine/…`; nothing for what is not below `src/lib`. */
function layerOf(path: string): string | undefined {
	return /^(?:src|#)\/?lib\/([^/]+)\//.exec(path)?.[1];
}

/** What is wrong with one import, as a sentence; nothing if it may stand. */
function fault(path: string, { target, typeOnly }: Import): string | undefined {
	const layer = layerOf(path);
	const data = target.endsWith('.json') && (layer === 'rules' || layer === 'i18n');
	if (target.startsWith('..') && !data) {
		const inLayer = layer !== undefined || join(path, '..', target).startsWith('src/lib/');
		return inLayer ? `${path} imports ${target}: write #lib/…` : undefined;
	}
	if (layer === undefined || target.startsWith('.')) return undefined;
	const rule = table[layer];
	if (!rule) return `${path}: ${layer} is no layer`;
	const other = layerOf(target);
	if (other === undefined) return rule.packages.test(target) ? undefined : `${path} imports ${target}`;
	const allowed = typeOnly ? rule.types?.includes(other) : rule.modules?.includes(target);
	const fine = other === layer || rule.layers.includes(other) || allowed;
	return fine ? undefined : `${path} imports ${target}`;
}

/** The first ring of imports that leads from a module back to itself; types do not count. */
function ring(): string[] {
	const edges = new Map(
		code.map(({ path, imports }) => [
			path,
			imports
				.filter(({ typeOnly }) => !typeOnly)
				.map(({ target }) =>
					target.startsWith('.') ? join(path, '..', target) : target.replace(/^#lib\//, 'src/lib/'),
				)
				// A component that draws a tree imports itself.
				.filter((target) => target !== path),
		]),
	);
	const done = new Set<string>();
	const visit = (path: string, trail: string[]): string[] => {
		if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
		if (done.has(path)) return [];
		for (const next of edges.get(path) ?? []) {
			const found = visit(next, [...trail, path]);
			if (found.length > 0) return found;
		}
		done.add(path);
		return [];
	};
	return code.map(({ path }) => visit(path, [])).find((found) => found.length > 0) ?? [];
}

describe('layers', () => {
	it('reads every form of import', () => {
		const source = `import a, { b } from 'a';\nimport type { C } from 'b';\nimport 'c';\nexport { d } from 'd';\nconst e = import('e');`;
		expect(importsOf(source).map(({ target }) => target)).toEqual(['a', 'b', 'c', 'd', 'e']);
	});

	it('refuses what the table does not allow', () => {
		const plain = { typeOnly: false };
		expect(fault('src/lib/engine/walk.ts', { target: 'svelte', ...plain })).toBeDefined();
		expect(fault('src/lib/engine/walk.ts', { target: '#lib/case/store.ts', ...plain })).toBeDefined();
		expect(fault('src/lib/ui/Card.svelte', { target: '#lib/engine/walk.ts', ...plain })).toBeDefined();
		expect(fault('src/lib/ui/Card.svelte', { target: '#lib/engine/types.ts', typeOnly: true })).toBeUndefined();
	});

	it('import only what they may', () => {
		const faults = code.flatMap(({ path, imports }) => imports.map((each) => fault(path, each)));
		expect(faults.filter((each) => each !== undefined)).toEqual([]);
	});

	it('have no ring of imports', () => {
		expect(ring()).toEqual([]);
	});

	it('open IndexedDB in one module only', () => {
		const users = code.filter(({ imports }) => imports.some(({ target, typeOnly }) => target === 'idb' && !typeOnly));
		expect(users.length).toBeLessThanOrEqual(1);
	});
});

describe('file names', () => {
	it('are kebab-case, components PascalCase, and none is a barrel', () => {
		const odd = files.filter((path) => {
			const name = basename(path);
			if (path.startsWith('src/routes/') || path.startsWith('src/hooks')) return false;
			if (name.endsWith('.svelte')) return !/^[A-Z][A-Za-z0-9]*\.svelte$/.test(name);
			return (
				/^index\./.test(name) || !/^([a-z0-9]+(-[a-z0-9]+)*|[A-Z][A-Za-z0-9]*)(\.(svelte|long|test))*\.ts$/.test(name)
			);
		});
		expect(odd).toEqual([]);
	});
});
