/* eslint-disable @typescript-eslint/consistent-type-imports, no-restricted-exports -- an ambient module can be described in no other way */
/** What the build gives from `rules/` (scripts/rules-plugin.ts). */
declare module 'virtual:guide/*' {
	const source: import('#lib/engine/types.ts').GuideSource;
	export default source;
}
declare module 'virtual:guide-loaders' {
	const guides: Readonly<
		Record<
			string,
			{
				readonly load: () => Promise<{ default: import('#lib/engine/types.ts').GuideSource }>;
				readonly audience: string;
				readonly calculators: readonly import('#lib/rules/schema-manifest.ts').Calculator[];
			}
		>
	>;
	export default guides;
}
declare module 'virtual:manifest' {
	const manifest: import('#lib/rules/schema.ts').FileOf<'manifest'>;
	export default manifest;
}
declare module 'virtual:laws' {
	const laws: import('#lib/rules/schema.ts').FileOf<'norms'>['laws'];
	export default laws;
}
declare module 'virtual:norms' {
	const norms: import('#lib/rules/schema.ts').FileOf<'norms'>;
	export default norms;
}
declare module 'virtual:offices' {
	const offices: import('#lib/rules/schema.ts').FileOf<'offices'>;
	export default offices;
}
declare module 'virtual:postal-codes' {
	const codes: import('#lib/rules/schema.ts').FileOf<'postal-codes'>;
	export default codes;
}
declare module 'virtual:glossary' {
	const terms: import('#lib/rules/schema.ts').FileOf<'glossary'>['terms'];
	export default terms;
}
declare module 'virtual:practice' {
	const practice: Readonly<Record<string, import('#lib/rules/schema.ts').FileOf<'practice'>>>;
	export default practice;
}
declare module 'virtual:guidance' {
	const guidance: import('#lib/engine/guidance.ts').GuidanceSource;
	export default guidance;
}
declare module 'virtual:hints' {
	const hints: import('#lib/rules/schema.ts').FileOf<'hints'>['hints'];
	export default hints;
}
declare module 'virtual:open-points' {
	const points: import('#lib/rules/open-points.ts').OpenPointsOf;
	export default points;
}
/** The day of the edition alone, for every page: what else an edition says is long. */
declare module 'virtual:as-of' {
	const asOf: string;
	export default asOf;
}
declare module 'virtual:edition' {
	const edition: import('#lib/rules/schema.ts').FileOf<'edition'>;
	export default edition;
}
declare module 'virtual:figures' {
	const figures: Readonly<Record<string, import('#lib/engine/types.ts').Figure>>;
	export default figures;
}
declare module 'virtual:guides' {
	const guides: Readonly<
		Record<
			string,
			{ readonly chapters: readonly import('#lib/engine/types.ts').Chapter[]; readonly benefits: readonly string[] }
		>
	>;
	export default guides;
}
declare module 'virtual:benefits' {
	const benefits: readonly import('#lib/engine/types.ts').Benefit[];
	export default benefits;
}
