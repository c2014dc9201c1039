import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesIn } from './own-files.ts';
import { textEndings } from './policy.mjs';

const text = new RegExp(`\\.(${textEndings.join('|')})$`);
const both = [
	{
		ending: 'br',
		pack: (body: Buffer, quality: number) =>
			promisify(brotliCompress)(body, {
				params: {
					[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
					[constants.BROTLI_PARAM_QUALITY]: quality,
					// The largest window that every browser knows: a text of many pages repeats itself far apart.
					[constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
					[constants.BROTLI_PARAM_SIZE_HINT]: body.length,
				},
			}),
	},
	{
		ending: 'gz',
		pack: (body: Buffer, quality: number) => promisify(gzip)(body, { level: Math.min(quality, 9) }),
	},
];

/** Bytes of all texts of a site: as they are, and packed. */
export interface Packed {
	files: number;
	raw: number;
	br: number;
	gz: number;
}

/**
 * Puts a file packed by brotli and one packed by gzip beside each text of a finished site, for hosts that send what lies there.
 * @param quality of brotli, 1 to 11; gzip takes the same, at most 9
 */
export async function pack(folder: string, quality: number): Promise<Packed> {
	const sum = { files: 0, raw: 0, br: 0, gz: 0 };
	const left = filesIn(folder).filter((file) => text.test(file));
	const work = async () => {
		for (let file = left.shift(); file !== undefined; file = left.shift()) {
			const body = await readFile(join(folder, file));
			sum.files += 1;
			sum.raw += body.length;
			for (const { ending, pack: packed } of both) {
				const small = await packed(body, quality);
				sum[ending as 'br' | 'gz'] += small.length;
				await writeFile(join(folder, `${file}.${ending}`), small);
			}
		}
	};
	await Promise.all([work(), work(), work(), work()]);
	return sum;
}
