/** The official wording of laws, as `npm run law:import` keeps it for those who run their own copy: text and structure, no markup. */
import * as v from 'valibot';

/** A paragraph (line breaks stay), a list with its marks, or a table. */
export type Block =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'list'; readonly items: readonly ListItem[] }
	| { readonly kind: 'table'; readonly rows: readonly Row[] };

/** Such as "1." with what stands under it. */
export interface ListItem {
	readonly mark: string;
	readonly blocks: readonly Block[];
}

export interface Row {
	readonly head: boolean;
	readonly cells: readonly { readonly span: number; readonly blocks: readonly Block[] }[];
}

const blocks: v.GenericSchema<unknown, readonly Block[]> = v.lazy(() => v.array(block));
const block: v.GenericSchema<unknown, Block> = v.variant('kind', [
	v.strictObject({ kind: v.literal('text'), text: v.string() }),
	v.strictObject({ kind: v.literal('list'), items: v.array(v.strictObject({ mark: v.string(), blocks })) }),
	v.strictObject({
		kind: v.literal('table'),
		rows: v.array(
			v.strictObject({
				head: v.boolean(),
				cells: v.array(v.strictObject({ span: v.pipe(v.number(), v.integer(), v.minValue(1)), blocks })),
			}),
		),
	}),
]) as v.GenericSchema<unknown, Block>;

/** One file `rules/wording/<law>.json`. */
export const lawWording = v.strictObject({
	law: v.string(),
	/** What the official file says of its state, such as "Zuletzt geändert durch …". */
	state: v.string(),
	/** The day the official file was made, ISO; empty where it does not say so. */
	built: v.string(),
	/** By law and section, such as `schwbav-17`. */
	provisions: v.record(v.string(), v.strictObject({ title: v.string(), blocks, footnotes: blocks })),
});

export type LawWording = v.InferOutput<typeof lawWording>;
