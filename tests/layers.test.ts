import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What a layer may import: other layers, and packages. Rules hand the computed facts to the engine, hence the calculators there. */
interface Layer {
	layers: readonly string[];
	packages: RegExp;
}

const lib: Record<string, Layer> = {
	engine: { layers: ['calculators'], packages: /^$/ },
	calculators: { layers: ['engine'], packages: /^$/ },
	rules: { layers: ['engine', 'calculators'], packages: /^(valibot|virtual:.+)$/ },
	case: { layers: ['engine'], packages: /^(idb|valibot|svelte)$/ },
	i18n: { layers: [], packages: /^i18next$/ },
	ui: { layers: ['i18n'], packages: /^(svelte(\/.+)?|\$app\/paths)$/ },
	offline: { layers: [], packages: /^$/ },
	device: { layers: [], packages: /^$/ },
};

/** Which rooms a room may enter besides `src/lib`; what stands in this list only for one thing should not be there. */
const rooms: Record<string, readonly string[]> = {
	about: [],
	benefits: ['citation', 'glossary', 'open-case', 'practice'],
	cases: ['dismissal', 'draft', 'open-case'],
	checklist: ['benefits', 'deadlines', 'draft', 'open-case', 'practice'],
	citation: [],
	deadlines: ['citation', 'draft', 'open-case'],
	dismissal: ['benefits', 'citation', 'deadlines', 'guide', 'open-case'],
	draft: ['open-case'],
	glossary: ['citation'],
	graphs: ['benefits', 'citation', 'open-case'],
	guide: ['citation', 'dismissal', 'draft', 'glossary', 'offices', 'open-case'],
	law: ['benefits', 'citation'],
	letter: ['benefits', 'checklist', 'citation', 'dismissal', 'draft', 'glossary', 'open-case', 'practice'],
	levy: ['citation', 'draft', 'open-case', 'sum'],
	news: [],
	offices: ['open-case', 'practice'],
	'open-case': [],
	result: ['benefits', 'citation', 'deadlines', 'dismissal', 'glossary', 'guide', 'open-case', 'practice'],
	practice: [],
	review: ['benefits', 'citation'],
	search: ['citation', 'glossary'],
	settings: ['cases'],
	shell: [],
	start: ['cases', 'open-case'],
	sum: ['citation'],
	vehicle: ['citation', 'draft', 'open-case', 'sum'],
};

const inRooms = /^(svelte(\/.+)?|\$app\/.+|virtual:.+|valibot|minisearch|@viz-js\/viz|@fontsource\/.+|node:zlib)$/;
const anyPackage = /^[^./#]/;

/** The table: a layer is a folder of `src/lib` or `src/features`, or `routes`, `cli`, or what stands in `src` itself. */
const table = new Map<string, Layer>([
	...Object.entries(lib).map(([name, { layers, packages }]): [string, Layer] => [
		`lib/${name}`,
		{ layers: layers.map((layer) => `lib/${layer}`), packages },
	]),
	...Object.entries(rooms).map(([name, others]): [string, Layer] => [
		`features/${name}`,
		{
			layers: [...Object.keys(lib).map((each) => `lib/${each}`), ...others.map((each) => `features/${each}`)],
			packages: inRooms,
		},
	]),
]);
for (const [name, layers] of [
	['routes', [...table.keys()]],
	['cli', ['lib/engine', 'lib/calculators', 'lib/rules', 'lib/case', 'lib/i18n']],
	['params', ['lib/i18n']],
	['src', ['lib/i18n']],
] as const)
	table.set(name, { layers, packages: anyPackage });

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

/** `lib/engine` for `src/lib/engine/…` and `#lib/engine/…`; nothing for what stands outside `src`. */
function layerOf(path: string): string | undefined {
	const inside = /^(?:src\/|#)((?:lib|features)\/[^/]+)\//.exec(path)?.[1];
	return inside ?? /^src\/(routes|cli|params)\//.exec(path)?.[1] ?? (/^src\/[^/]+$/.test(path) ? 'src' : undefined);
}

/** What is wrong with one import, as a sentence; nothing if it may stand. */
function fault(path: string, { target }: Import): string | undefined {
	const layer = layerOf(path) ?? '';
	const rule = table.get(layer);
	if (!rule) return `${path}: ${layer} is no layer`;
	const relative = target.startsWith('.');
	const whole = relative ? join(path, '..', target) : target;
	if (/^(rules\/.+\.json|src\/app\.css)$/.test(whole)) return undefined;
	const other = relative || target.startsWith('#') ? layerOf(whole) : undefined;
	if (other === undefined) return !relative && rule.packages.test(target) ? undefined : `${path} imports ${target}`;
	if (other !== layer) return !relative && rule.layers.includes(other) ? undefined : `${path} imports ${target}`;
	return target.startsWith('..') && layer.startsWith('lib/') ? `${path} imports ${target}: write #lib/…` : undefined;
}

/** The first ring of imports that leads from a module back to itself; types do not count. */
function ring(): string[] {
	const edges = new Map(
		code.map(({ path, imports }) => [
			path,
			imports
				.filter(({ typeOnly }) => !typeOnly)
				.map(({ target }) => (target.startsWith('.') ? join(path, '..', target) : target.replace(/^#/, 'src/')))
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
		const refused: [path: string, target: string][] = [
			['src/lib/engine/walk.ts', 'svelte'],
			['src/lib/engine/walk.ts', '#lib/case/store.ts'],
			['src/lib/ui/Notice.svelte', '#lib/engine/types.ts'],
			['src/lib/ui/Notice.svelte', '#features/levy/bulk.ts'],
			['src/features/levy/bulk.ts', '#features/vehicle/entry.ts'],
			['src/features/levy/bulk.ts', '../vehicle/entry.ts'],
			['src/features/levy/bulk.ts', '../../routes/levy/+page.ts'],
			['src/cli/guide.ts', '../../scripts/options.ts'],
			['src/cli/guide.ts', '#features/levy/bulk.ts'],
			['src/lib/other/new.ts', '#lib/engine/types.ts'],
		];
		expect(refused.filter(([path, target]) => !fault(path, { target, ...plain }))).toEqual([]);
		expect(fault('src/features/levy/bulk.ts', { target: '#features/sum/sum-line.ts', ...plain })).toBeUndefined();
		expect(fault('src/features/levy/bulk.ts', { target: './words.ts', ...plain })).toBeUndefined();
	});

	it('import only what they may', () => {
		const faults = code.flatMap(({ path, imports }) => imports.map((each) => fault(path, each)));
		expect(faults.filter((each) => each !== undefined)).toEqual([]);
	});

	it('declare no room that another one does not enter', () => {
		const entered = new Set(
			code.flatMap(({ path, imports }) => imports.map(({ target }) => `${layerOf(path)} ${layerOf(target)}`)),
		);
		const declared = Object.entries(rooms).flatMap(([room, others]) =>
			others.map((other) => `features/${room} features/${other}`),
		);
		expect(declared.filter((each) => !entered.has(each))).toEqual([]);
	});

	it('have no ring of imports', () => {
		expect(ring()).toEqual([]);
	});

	it('open IndexedDB in one module only', () => {
		const users = code.filter(({ imports }) => imports.some(({ target, typeOnly }) => target === 'idb' && !typeOnly));
		expect(users.length).toBeLessThanOrEqual(1);
	});
});

describe('scripts', () => {
	/** What measuring and proving still take from the tests; a workshop of its own would hold them. Nothing is to be added. */
	const lent = [
		'tests/arbitraries.ts',
		...['answer-guide', 'harness', 'journeys', 'pdf', 'shown-case', 'situations'].map(
			(name) => `tests/browser/${name}.ts`,
		),
	];
	const tools = readdirSync('scripts', { recursive: true, encoding: 'utf8' })
		.map((path) => `scripts/${path.replaceAll('\\', '/')}`)
		.filter((path) => /\.(ts|mjs|js)$/.test(path) && !path.includes('.test.'));

	it('use the library and the command line, no page and no test', () => {
		const faults = tools.flatMap((path) =>
			importsOf(readFileSync(path, 'utf8'))
				.map(({ target }) => (target.startsWith('.') ? join(path, '..', target) : target.replace(/^#/, 'src/')))
				.filter((target) => /^(src|tests)\//.test(target) && !/^src\/(lib|cli)\//.test(target))
				.filter((target) => !lent.includes(target))
				.map((target) => `${path} imports ${target}`),
		);
		expect(faults).toEqual([]);
	});
});

describe('routes', () => {
	it('only open doors: what is shown stands in a room', () => {
		const large = files.filter(
			(path) => /^src\/routes\/.+\.svelte$/.test(path) && readFileSync(path, 'utf8').split('\n').length > 25,
		);
		expect(large).toEqual([]);
		const others = files.filter((path) => /^src\/routes\//.test(path) && !/\/\+[a-z.]+\.(ts|svelte)$/.test(path));
		expect(others).toEqual([]);
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
